internal import HTTPExchange

/// What an event of a conversation or ticket happened to.
enum EventSubject {
  /// The longest subject, in characters: values of attributes may be whole texts.
  private static let longest = 200

  /// Such as `Priority: Medium → High` or `Jira Create Issue: success`; nil when Intercom does not
  /// say.
  ///
  /// Source: Intercom OpenAPI 2.16, schemas `event_details` and `ticket_part`.
  static func text(of part: JSONValue) -> String? {
    let words =
      details(part["event_details"]) ?? ticketAttribute(part["updated_attribute_data"])
      ?? ticketState(part) ?? tags(part)
    let line = words?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    guard !line.isEmpty else { return nil }
    return line.count > longest ? line.prefix(longest - 1) + "…" : line
  }

  private static func details(_ details: JSONValue?) -> String? {
    guard let details, !details.members.isEmpty else { return nil }
    if let attribute = words(details["attribute"]) {
      return change(attribute, words(details["value"]?["previous"]), words(details["value"]))
    }
    if let action = words(details["action"]) {
      return joined(action, details["action"]?["result"]?.scalarText)
    }
    if let workflow = words(details["workflow"]) {
      return joined(workflow, details["event"]?["result"]?.scalarText)
    }
    return details.members.lazy.compactMap { words($0.value) }.first
  }

  private static func ticketAttribute(_ data: JSONValue?) -> String? {
    words(data?["attribute"]).map { change($0, nil, words(data?["value"])) }
  }

  private static func ticketState(_ part: JSONValue) -> String? {
    guard let state = words(part["ticket_state"]) else { return nil }
    let previous = words(part["previous_ticket_state"])
    return previous == nil || previous == state
      ? readable(state) : readable(previous ?? "") + " → " + readable(state)
  }

  private static func tags(_ part: JSONValue) -> String? {
    guard part["part_type"]?.scalarText?.contains("tag") == true else { return nil }
    return words(part["tags"])
  }

  private static func change(_ name: String, _ previous: String?, _ value: String?) -> String {
    switch (previous, value) {
    case (nil, nil): name
    case (nil, let value?): "\(name): \(value)"
    case (let previous?, let value): "\(name): \(previous) → \(value ?? "none")"
    }
  }

  private static func joined(_ name: String, _ result: String?) -> String {
    result.map { "\(name): \($0)" } ?? name
  }

  private static func readable(_ word: String) -> String {
    String(word.map { $0 == "_" ? " " : $0 })
  }

  /// What a value is called: itself, its name or label, or those of a list's elements.
  private static func words(_ value: JSONValue?) -> String? {
    switch value {
    case .text, .number: return value?.scalarText
    case .flag(let flag): return flag ? "yes" : "no"
    case .array(let elements):
      let names = elements.compactMap { words($0) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    case .object(let members):
      let plain = ["name", "label", "title", "email"].lazy.compactMap { value?[$0] }.first
      guard let plain else { return words(members.first { !$0.value.elements.isEmpty }?.value) }
      return words(plain)
    case .null, nil: return nil
    }
  }
}
