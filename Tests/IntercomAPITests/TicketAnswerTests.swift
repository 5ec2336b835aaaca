import ContactResolution
import IntercomAPI
import Testing

@Suite struct TicketAnswerTests {
  @Test(arguments: [
    (#""open": false, "ticket_state": {"category": "submitted"}"#, Conversation.State.closed),
    (#""open": true, "ticket_state": {"category": "in_progress"}"#, .open),
    (#""open": true, "ticket_state": {"category": "resolved"}"#, .closed),
    (#""ticket_state": "waiting_on_customer""#, .open), (#""ticket_state": "resolved""#, .closed),
    (#""open": true, "snoozed_until": 1734537511"#, .snoozed),
    (#""open": true, "snoozed_until": null, "ticket_state": null"#, .open),
    (#""open": true, "ticket_state": {"category": "new_kind"}"#, .open),
    (#""ticket_state": {"category": "new_kind"}"#, .unknown("new_kind")),
    (#""ticket_state": null"#, .unknown("")),
  ])
  func `the state says whether somebody has to act`(members: String, state: Conversation.State)
    async throws
  {
    #expect(try await Self.ticket(members).state == state)
  }

  @Test func `title and description are its subject and first message`() async throws {
    let ticket = try await Self.ticket(
      """
      "ticket_attributes": {"_default_title_": "Card declined",
      "_default_description_": "<p>Since <b>Tuesday</b></p>", "Severity": 2},
      "ticket_parts": {"ticket_parts": [{"body": "<p>Other</p>", "author": {"id": "9"}}]}
      """
    )

    #expect(ticket.kind == .ticket)
    #expect(ticket.subject == "Card declined")
    #expect(ticket.firstMessage == "Since Tuesday")
    #expect(ticket.author == nil)
  }

  @Test func `without a description the first written part stands for it`() async throws {
    let ticket = try await Self.ticket(
      """
      "ticket_attributes": {"_default_title_": null, "_default_description_": null},
      "ticket_parts": {"ticket_parts": [{"body": null}, {"body": "<p>Hello</p>",
      "author": {"type": "user", "id": "a", "name": "Ana Souza"}}]}
      """
    )

    #expect(ticket.subject == nil)
    #expect(ticket.firstMessage == "Hello")
    #expect(ticket.author == ConversationAuthor(id: "a", name: "Ana Souza"))
  }

  @Test func `the id is the one of the API, not the number people see`() async throws {
    let ticket = try await Self.ticket(
      #""ticket_id": "38", "contacts": {"contacts": [{"id": "a"}]}, "admin_assignee_id": 0"#
    )

    #expect(ticket.id == ConversationID("631"))
    #expect(ticket.contacts.map(\.id.text) == ["a"])
    #expect(ticket.assignee == nil)
  }

  private static func ticket(_ members: String) async throws -> Conversation {
    try await ScriptedIntercom(#"{"id": "631", \#(members)}"#)
      .directory.ticket(ConversationID("631"))
  }
}
