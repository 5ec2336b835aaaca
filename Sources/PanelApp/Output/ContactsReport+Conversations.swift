internal import ContactResolution
internal import HTTPExchange

extension ContactsReport {
  /// What is said of every conversation, linked or not.
  func members(of conversation: Conversation) -> [JSONMember] {
    [
      JSONMember("id", .text(conversation.id.text)),
      JSONMember("kind", .text(conversation.kind.rawValue)),
      JSONMember("state", .text(conversation.state.name)),
      JSONMember("subject", .optional(conversation.subject)),
      JSONMember("first_message", .text(conversation.firstMessage)),
      JSONMember("created_at", .moment(conversation.created)),
      JSONMember("updated_at", .moment(conversation.updated)),
    ]
  }

  /// Who has to do something about a conversation, and since when.
  func duties(in conversation: Conversation) -> [JSONMember] {
    [
      JSONMember("waiting_since", .moment(conversation.waitingSince)),
      JSONMember("assignee", .optional(conversation.assignee.map(name))),
    ]
  }

  /// The teammate's name, or the id where it is not known.
  private func name(of teammate: TeammateID) -> String {
    details.values.lazy.compactMap { $0.teammates?[teammate] }.first ?? teammate.text
  }

  /// What was said, or why that could not be read.
  func members(of thread: Result<ConversationThread, ServiceFailure>) -> [JSONMember] {
    switch thread {
    case .success(let thread):
      [
        JSONMember("parts", .array(thread.parts.map(part))),
        JSONMember("omitted_parts", .integer(Int64(thread.omitted))),
      ]
    case .failure(let failure):
      [JSONMember("parts", .null), JSONMember("problem", problem(failure))]
    }
  }

  private func part(_ part: ConversationPart) -> JSONValue {
    .members([
      "id": .text(part.id),
      "kind": .text(part.kind.word),
      "event": .optional(part.kind.event?.name),
      "subject": .optional(part.kind.event?.subject),
      "author": .members([
        "role": .text(part.author.role.word),
        "name": .optional(part.author.name),
        "email": .optional(part.author.email),
      ]),
      "created_at": .moment(part.created),
      "text": .text(part.text),
      "attachments": .array(part.attachments.map(attachment)),
      "redacted": .flag(part.isRedacted),
    ])
  }

  private func attachment(_ attachment: ConversationPart.Attachment) -> JSONValue {
    .members([
      "name": .text(attachment.name),
      "media_type": .optional(attachment.mediaType),
      "size": attachment.size.map { .integer($0) } ?? .null,
    ])
  }
}

extension ConversationPart.Kind {
  /// The kind in the words of the stable JSON.
  fileprivate var word: String {
    switch self {
    case .message: "message"
    case .note: "note"
    case .event: "event"
    }
  }

  fileprivate var event: (name: String, subject: String?)? {
    guard case .event(let name, let subject) = self else { return nil }
    return (name, subject)
  }
}

extension ConversationPart.Author.Role {
  /// The role in the words of the stable JSON.
  fileprivate var word: String {
    switch self {
    case .contact: "contact"
    case .teammate: "teammate"
    case .bot: "bot"
    case .unknown(let word): word
    }
  }
}
