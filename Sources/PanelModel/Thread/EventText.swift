public import ContactResolution

/// Words for what happened in a conversation.
public enum EventText {
  /// What happened in the parts, in order, parted by middle dots; repetitions are counted.
  public static func words(_ parts: some Collection<ConversationPart>) -> String {
    var words: [(text: String, count: Int)] = []
    for part in parts {
      let phrase = phrase(part)
      if words.last?.text == phrase {
        words[words.count - 1].count += 1
      } else {
        words.append((phrase, 1))
      }
    }
    return words.map { $0.count == 1 ? $0.text : "\($0.text) ×\($0.count)" }
      .joined(separator: " · ")
  }

  /// What happened in a part; empty when something was said instead.
  public static func phrase(_ part: ConversationPart) -> String {
    guard case .event(let word, let subject) = part.kind else { return "" }
    let plain = subject?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return phrase(word, plain.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// Source: Intercom's list of conversation part types; a word not in it is shown as it is.
  private static func phrase(_ word: String, _ subject: String?) -> String {
    if let fixed = fixed[word] { return fixed }
    switch word {
    case "assignment", "default_assignment", "workflow_assignment", "message_strategy_assignment":
      return assigned(subject)
    case "away_mode_assignment": return assigned(subject) + " (away mode)"
    case "assign_and_reopen": return assigned(subject) + " and reopened"
    case "assign_and_unsnooze": return assigned(subject) + " and unsnoozed"
    case "participant_added": return "\(subject ?? "participant") added"
    case "participant_removed": return "\(subject ?? "participant") removed"
    case "custom_action_started": return "\(subject ?? "custom action") started"
    case "custom_action_finished": return "\(subject ?? "custom action") finished"
    default: break
    }
    if word.contains("attribute_updated") { return "\(subject ?? "attribute") changed" }
    if word.hasPrefix("ticket_state_updated") {
      return subject.map { "ticket: \($0)" } ?? "ticket state changed"
    }
    let plain = word.split(separator: "_").joined(separator: " ")
    return [plain.isEmpty ? "event" : plain, subject].compactMap(\.self).joined(separator: ": ")
  }

  private static func assigned(_ subject: String?) -> String {
    subject.map { "assigned to \($0)" } ?? "assigned"
  }

  private static let fixed = [
    "close": "closed",
    "open": "opened",
    "snoozed": "snoozed",
    "unsnoozed": "unsnoozed",
    "timer_unsnooze": "unsnoozed by time",
    "note_and_reopen": "reopened",
    "note_and_unsnooze": "unsnoozed",
    "conversation_tags_updated": "tags changed",
    "conversation_rating_changed": "rating changed",
    "conversation_rating_remark_added": "rating explained",
    "conversation_sla_applied_by_rule": "SLA applied",
    "conversation_sla_applied_by_workflow": "SLA applied",
    "conversation_sla_removed": "SLA removed",
    "conversation_sla_target_missed": "SLA missed",
    "priority_changed": "priority changed",
    "priority_changed_by_rule": "priority changed",
  ]
}
