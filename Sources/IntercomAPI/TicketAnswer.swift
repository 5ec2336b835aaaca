internal import ContactResolution
internal import HTTPExchange

extension Conversation {
  /// Reads a ticket in the shape of a conversation; nil when it has no id, unless it is the answer
  /// to the one that was asked for and says who takes part.
  ///
  /// Source: Intercom OpenAPI 2.16, schema `ticket`; `ticket_state` is a text before 2.12.
  init?(intercomTicket answer: JSONValue, asked: ConversationID) {
    guard let id = ConversationID(intercom: answer, asked: asked) else { return nil }
    let message = FirstMessage(ticket: answer)
    self.init(
      id: id,
      kind: .ticket,
      state: State(intercomTicket: answer),
      subject: message.subject ?? answer["title"]?.scalarText,
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

extension Conversation.State {
  /// Reads whether somebody has to act on a ticket: closed and snoozed overrule its own state.
  fileprivate init(intercomTicket answer: JSONValue) {
    let isOpen = answer["open"]?.flag
    let state = answer["ticket_state"]
    let category = state?["category"]?.scalarText ?? state?.scalarText
    switch category {
    case _ where isOpen == false: self = .closed
    case _ where answer["snoozed_until"]?.moment != nil: self = .snoozed
    case "resolved": self = .closed
    case "submitted", "in_progress", "waiting_on_customer": self = .open
    case let category: self = isOpen == true ? .open : .unknown(category ?? "")
    }
  }
}
