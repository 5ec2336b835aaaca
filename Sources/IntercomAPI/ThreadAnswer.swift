internal import ContactResolution
internal import HTTPExchange

extension ConversationThread {
  /// The parts of a conversation or ticket as they came; empty for none.
  static func parts(of answer: JSONValue, _ kind: Conversation.Kind) -> [JSONValue] {
    let name = kind == .ticket ? "ticket_parts" : "conversation_parts"
    return answer[name]?.list([name, "data"]) ?? []
  }

  /// Puts a thread together out of the answer it is of, whose parts are given.
  ///
  /// Intercom gives the 500 newest parts and the number of all.
  ///
  /// Source: Intercom OpenAPI 2.16, schemas `conversation_parts` and `ticket_parts`.
  init(
    _ conversation: Conversation,
    intercom answer: JSONValue,
    parts elements: [JSONValue],
    names: AssigneeNames
  ) {
    var parts = elements.compactMap { ConversationPart(intercom: $0, names: names) }
    if let rating = ConversationRating(intercom: answer["conversation_rating"]) {
      rating.apply(to: &parts)
    }
    parts = Self.oldestFirst(parts)
    let first =
      conversation.kind == .ticket
      ? Self.description(of: answer, conversation)
      : answer["source"].flatMap {
        ConversationPart(intercomSource: $0, created: conversation.created)
      }
    if let first { parts.insert(first, at: 0) }
    let list = conversation.kind == .ticket ? "ticket_parts" : "conversation_parts"
    let total = answer[list]?["total_count"]?.integer.flatMap { Int(exactly: $0) } ?? 0
    let omitted = total > elements.count ? total - elements.count : 0
    // Given and missing parts are counted together when they are shown.
    let isCountable = !omitted.addingReportingOverflow(parts.count).overflow
    self.init(conversation: conversation, parts: parts, omitted: isCountable ? omitted : 0)
  }

  /// The description of a ticket, else its title; nil when it has neither.
  ///
  /// Intercom does not tell who wrote it.
  private static func description(
    of answer: JSONValue,
    _ ticket: Conversation
  ) -> ConversationPart? {
    let description = answer["ticket_attributes"]?["_default_description_"]?.scalarText
    let text = description.map { HTMLText.plain($0) } ?? ""
    guard let words = text.isEmpty ? ticket.subject : text else { return nil }
    return ConversationPart(
      id: "",
      author: ConversationPart.Author(role: .unknown("")),
      created: ticket.created,
      text: words
    )
  }

  /// The parts by their moments; those of the same, or of none, stay as they came.
  private static func oldestFirst(_ parts: [ConversationPart]) -> [ConversationPart] {
    var latest = Timestamp(seconds: .min)
    let dated = parts.enumerated().map { offset, part in
      latest = part.created ?? latest
      return (created: latest, offset: offset, part: part)
    }
    return dated.sorted { ($0.created, $0.offset) < ($1.created, $1.offset) }.map(\.part)
  }
}
