internal import ContactResolution
internal import HTTPExchange

extension ConversationPart {
  /// Reads a part of a conversation or ticket; nil for what is no object.
  ///
  /// What was said is a message whatever its type, since a reply may also open or close; only
  /// types that never say anything are events despite a text. A redacted part has no text: what
  /// Intercom puts in its place is no message.
  ///
  /// Source: Intercom OpenAPI 2.16, schemas `conversation_part` and `ticket_part`.
  init?(intercom answer: JSONValue, names: AssigneeNames) {
    guard !answer.members.isEmpty else { return nil }
    let type = answer["part_type"]?.scalarText ?? ""
    let isRedacted = answer["redacted"]?.flag == true
    let files = AttachmentAnswer(isRedacted ? nil : answer["attachments"])
    let body = isRedacted ? nil : answer["body"]?.scalarText
    let text = body.map { HTMLText.plain($0, files: files.addresses) } ?? ""
    let says = !text.isEmpty || !files.attachments.isEmpty || isRedacted
    self.init(
      id: answer["id"]?.scalarText ?? "",
      kind: Kind(intercom: type, says: says) ?? .event(type, subject: names.subject(of: answer)),
      author: Author(intercom: answer["author"]),
      created: answer["created_at"]?.moment,
      text: text,
      attachments: files.attachments,
      isRedacted: isRedacted
    )
  }

  /// Reads the first message of a conversation; nil when it says nothing.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `conversation_source`.
  init?(intercomSource answer: JSONValue, created: Timestamp?) {
    let isRedacted = answer["redacted"]?.flag == true
    let files = AttachmentAnswer(isRedacted ? nil : answer["attachments"])
    let body = isRedacted ? nil : answer["body"]?.scalarText
    let text = body.map { HTMLText.plain($0, files: files.addresses) } ?? ""
    guard isRedacted || !text.isEmpty || !files.attachments.isEmpty else { return nil }
    self.init(
      id: answer["id"]?.scalarText ?? "",
      author: Author(intercom: answer["author"]),
      created: created,
      text: text,
      attachments: files.attachments,
      isRedacted: isRedacted
    )
  }
}

extension ConversationPart.Kind {
  /// Parts of these types, and of those whose names hold one of the words, say nothing.
  private static let silentWords = [
    "attribute", "custom_action", "language", "merged", "participant", "rating", "sla",
    "tag", "ticket_state", "title", "workflow",
  ]

  /// Reads what is said; nil for an event.
  fileprivate init?(intercom type: String, says: Bool) {
    if type == "note" || type.hasPrefix("note_") {
      self = .note
    } else if type == "comment" {
      self = .message
    } else if says, !Self.silentWords.contains(where: { type.contains($0) }) {
      self = .message
    } else {
      return nil
    }
  }
}
