internal import ContactResolution
internal import HTTPExchange

/// What a conversation or ticket began with.
struct FirstMessage {
  /// The subject in one line of plain text; nil when there is none.
  let subject: String?
  /// The message in plain text; empty when there is none.
  let text: String
  /// Who wrote it; nil when unknown.
  let author: ConversationAuthor?

  /// Reads `source`, or the first part with a text where there is no source at all.
  init(conversation answer: JSONValue) {
    let source = answer["source"]
    let parts = answer["conversation_parts"]?.list(["conversation_parts", "data"]) ?? []
    let message = source ?? Self.firstWritten(of: parts)
    subject = Self.line(source?["subject"])
    text = Self.plainText(message?["body"])
    author = Self.author(message?["author"])
  }

  /// Reads the ticket's description, or the first part with a text where it has none.
  init(ticket answer: JSONValue) {
    let attributes = answer["ticket_attributes"]
    let parts = answer["ticket_parts"]?.list(["ticket_parts", "data"]) ?? []
    let description = Self.plainText(attributes?["_default_description_"])
    let part = description.isEmpty ? Self.firstWritten(of: parts) : nil
    subject = Self.line(attributes?["_default_title_"])
    text = part.map { Self.plainText($0["body"]) } ?? description
    author = Self.author(part?["author"])
  }

  private static func firstWritten(of parts: [JSONValue]) -> JSONValue? {
    parts.first { !plainText($0["body"]).isEmpty }
  }

  private static func plainText(_ value: JSONValue?) -> String {
    value?.scalarText.map { HTMLText.plain($0) } ?? ""
  }

  private static func line(_ value: JSONValue?) -> String? {
    let words = plainText(value).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func author(_ value: JSONValue?) -> ConversationAuthor? {
    guard let value else { return nil }
    let author = ConversationAuthor(
      id: value["id"]?.scalarText,
      name: value["name"]?.scalarText,
      email: value["email"]?.scalarText
    )
    return author == ConversationAuthor() ? nil : author
  }
}
