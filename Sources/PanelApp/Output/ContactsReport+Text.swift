internal import ContactResolution
internal import PanelViews
internal import TextTerminal

extension ContactsReport {
  /// The report for people: a paragraph for each contact, then what is missing.
  ///
  /// Texts from outside come without control characters: they may end up on a terminal.
  var text: String {
    let paragraphs = resolved.contacts.map(paragraph) + links
    guard !paragraphs.isEmpty else { return "" }
    return paragraphs.map { $0.map { DisplayText.safe($0) + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// Sentences about what is missing, for the error stream.
  var complaints: [String] {
    var sentences = resolved.unresolved.map { missing in
      DisplayText.safe(
        "Conversation \(missing.link.id) is missing: \(sentence(missing.failure))"
      )
    }
    sentences += resolved.contacts.compactMap { contact in
      contact.failure.map { failure in
        DisplayText.safe(
          "\(ContactName.name(of: contact)) could not be read: \(sentence(failure))"
        )
      }
    }
    sentences += resolved.unsearched.map { place in
      DisplayText.safe(
        "Not searched for links: \(place.origin.places). "
          + sentence(place.failure)
      )
    }
    return sentences + [emptiness ?? reporterFailure].compactMap(\.self)
  }

  /// That it could not be asked who has the reporter's address; nil when it could.
  private var reporterFailure: String? {
    guard case .failed = resolved.reporter else { return nil }
    return DisplayText.safe(ReporterText.sentence(resolved.reporter))
  }

  /// A failure's sentence, with moments in the person's time.
  private func sentence(_ failure: ServiceFailure) -> String {
    FailureText.sentence(failure, offset: LocalClock.utcOffset())
  }

  /// Why there is no contact though nothing failed; nil when there is one or something failed.
  private var emptiness: String? {
    guard resolved.contacts.isEmpty, resolved.unresolved.isEmpty, resolved.elsewhere.isEmpty else {
      return nil
    }
    guard resolved.conversations.isEmpty else {
      return "The conversations that \(key) names have no contact."
    }
    return switch resolved.source {
    case .linkedConversations: "\(key) names no Intercom conversation, so no contact was found."
    case .reporterEmail: DisplayText.safe(reporterSentence)
    case .both: DisplayText.safe("\(key) names no Intercom conversation. \(reporterSentence)")
    }
  }

  /// What came of looking for the reporter, and what to do about a hidden address.
  private var reporterSentence: String {
    let sentence = ReporterText.sentence(resolved.reporter)
    guard case .noEmail = resolved.reporter else { return sentence }
    return "\(sentence) To type it: intercom-panel \(key), then e."
  }

  /// Why nothing could be asked at all; nil when anything was answered, if only through another
  /// connection, or nothing was to be asked.
  var totalFailure: ServiceFailure? {
    guard resolved.contacts.isEmpty, resolved.conversations.isEmpty else { return nil }
    if let failure = resolved.failure {
      let isNothingToAsk = resolved.source == .linkedConversations && resolved.unresolved.isEmpty
      return isNothingToAsk ? nil : failure
    }
    let failures = resolved.unresolved.map(\.failure)
    let isAnswered = failures.contains {
      [.notFound, .notAllowed, .merged].contains(UnresolvedReason($0))
    }
    return isAnswered ? nil : failures.first
  }

  private func paragraph(_ contact: ResolvedContact) -> [String] {
    let heading = [ContactName.name(of: contact), contact.known?.role.name.uppercased()]
    var lines = [heading.compactMap(\.self).joined(separator: "  ")]
    if let known = contact.known {
      lines += aligned(rows(of: known).filter { !$0.text.isEmpty })
    }
    lines += contact.conversations.compactMap(conversationLine)
    if contact.knowledge == .deleted { lines.append("  deleted in Intercom") }
    if let url = url(of: contact) { lines.append("  \(url)") }
    return lines
  }

  /// Labels and values below each other; each is made safe by itself, so that a mark at the
  /// beginning of one does not join the blank before it.
  private func aligned(_ rows: [FieldRow]) -> [String] {
    let labels = rows.map { DisplayText.safe($0.label) }
    let width = labels.map { TextWidth.columns(of: $0) }.max() ?? 0
    return zip(labels, rows).map { label, row in
      let gap = String(repeating: " ", count: width - TextWidth.columns(of: label) + 2)
      return "  \(label)\(gap)\(DisplayText.safe(row.text))"
    }
  }

  private func conversationLine(_ id: ConversationID) -> String? {
    guard let linked = resolved.conversations.first(where: { $0.conversation.id == id }) else {
      return nil
    }
    let message = linked.conversation.subject ?? linked.conversation.firstMessage
    let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "  \(linked.conversation.state.name)  \"\(TextWidth.fitting(words, columns: 60))\""
      + "  \(linked.link.origin.place)"
  }

  private var links: [[String]] {
    guard !resolved.elsewhere.isEmpty else { return [] }
    return [
      ["In other workspaces, not asked:"]
        + resolved.elsewhere.map { link in
          let place = [link.workspace?.text, link.region?.rawValue].compactMap(\.self)
          return "  \(link.id)  \(place.joined(separator: " · "))  \(url(of: link) ?? "")"
        }
    ]
  }
}
