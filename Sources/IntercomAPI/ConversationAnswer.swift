internal import ContactResolution
internal import HTTPExchange

extension Conversation {
  /// Reads a conversation; nil when it has no id, unless it is the answer to the one that was asked
  /// for and says who takes part.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `conversation`, which requires no member.
  init?(intercomConversation answer: JSONValue, asked: ConversationID? = nil) {
    guard let id = ConversationID(intercom: answer, asked: asked) else { return nil }
    let message = FirstMessage(conversation: answer)
    self.init(
      id: id,
      kind: .conversation,
      state: State(intercomConversation: answer),
      subject: answer["title"]?.scalarText ?? message.subject,
      firstMessage: message.text,
      author: message.author,
      contacts: ContactReference.all(in: answer["contacts"]),
      created: answer["created_at"]?.moment,
      updated: answer["updated_at"]?.moment,
      waitingSince: answer["waiting_since"]?.moment,
      assignee: answer["admin_assignee_id"]?.assignedTeammate,
      companyName: answer["company"]?["name"]?.scalarText
    )
  }
}

extension ConversationID {
  /// Reads the id of a conversation or ticket.
  ///
  /// Without one of its own, an answer that says who takes part is the one that was asked for: its
  /// contacts must not be lost.
  init?(intercom answer: JSONValue, asked: ConversationID?) {
    if let own = answer["id"]?.scalarText {
      self.init(own)
    } else if let asked, answer["contacts"]?.list(["contacts", "data"]) != nil {
      self = asked
    } else {
      return nil
    }
  }
}

extension Conversation.State {
  /// Reads the state; derived from `open` where there is none.
  fileprivate init(intercomConversation answer: JSONValue) {
    switch (answer["state"]?.scalarText, answer["open"]?.flag) {
    case ("open", _), (nil, true): self = .open
    case ("closed", _), (nil, false): self = .closed
    case ("snoozed", _): self = .snoozed
    case (let name, _): self = .unknown(name ?? "")
    }
  }
}

extension ContactReference {
  /// The contacts of a conversation or ticket, each once, in order.
  static func all(in answer: JSONValue?) -> [ContactReference] {
    var seen: Set<ContactID> = []
    let entries = answer?.list(["contacts", "data"]) ?? []
    return entries.compactMap { entry in
      guard let id = (entry["id"] ?? entry).scalarText.map({ ContactID($0) }),
        seen.insert(id).inserted
      else { return nil }
      return ContactReference(id: id, externalID: entry["external_id"]?.scalarText)
    }
  }
}
