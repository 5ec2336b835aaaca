import ContactResolution
import IntercomAPI
import Testing

@Suite struct ConversationAnswerTests {
  @Test(arguments: [
    (#""state": "open""#, Conversation.State.open), (#""state": "closed""#, .closed),
    (#""state": "snoozed", "open": true"#, .snoozed), (#""state": null, "open": true"#, .open),
    (#""open": false"#, .closed), (#""state": "archived", "open": true"#, .unknown("archived")),
    (#""x": 1"#, .unknown("")),
  ])
  func `the state is Intercom's own, or derived from open`(
    members: String,
    state: Conversation.State
  ) async throws {
    #expect(try await Self.conversation(members).state == state)
  }

  @Test(arguments: [
    #"{"contacts": [{"id": "a", "external_id": "70"}, {"id": 7}, {"id": "a"}, {}, null]}"#,
    #"[{"id": "a", "external_id": "70"}, {"id": "7", "external_id": null}]"#,
    #"{"data": [{"id": "a", "external_id": 70}, {"id": "7"}]}"#,
  ])
  func `its contacts are found in each envelope, each once`(contacts: String) async throws {
    let conversation = try await Self.conversation(#""contacts": \#(contacts)"#)

    #expect(
      conversation.contacts == [
        ContactReference(id: ContactID("a"), externalID: "70"),
        ContactReference(id: ContactID("7")),
      ]
    )
  }

  @Test(arguments: ["null", "{}", "[]", #""a""#, "0", #"{"contacts": null}"#])
  func `it may have no contacts`(contacts: String) async throws {
    #expect(try await Self.conversation(#""contacts": \#(contacts)"#).contacts == [])
  }

  @Test(arguments: ["null", #""""#, #"" ""#, "{}"], [Conversation.Kind.conversation, .ticket])
  func `without an id that can be read it is the one that was asked for, with its contacts`(
    id: String,
    kind: Conversation.Kind
  ) async throws {
    let answer = #"{"id": \#(id), "contacts": {"contacts": [{"id": "a"}]}}"#
    let directory = try ScriptedIntercom(answer).directory

    let conversation =
      kind == .ticket
      ? try await directory.ticket(ConversationID("1"))
      : try await directory.conversation(ConversationID("1"))

    #expect(conversation.id == ConversationID("1"))
    #expect(conversation.contacts.map(\.id) == [ContactID("a")])
  }

  @Test func `an author who is no contact does not become one`() async throws {
    let conversation = try await Self.conversation(
      """
      "source": {"body": "Hello", "author": {"type": "bot", "id": "278", "name": "Fin"}},
      "contacts": {"contacts": [{"id": "a"}]}
      """
    )

    #expect(conversation.author == ConversationAuthor(id: "278", name: "Fin"))
    #expect(conversation.contacts.map(\.id) == [ContactID("a")])
  }

  @Test func `a lead as author may have neither name nor address`() async throws {
    let conversation = try await Self.conversation(
      #""source": {"author": {"type": "lead", "id": "a", "name": null, "email": ""}}"#
    )

    #expect(conversation.author == ConversationAuthor(id: "a"))
  }

  @Test(arguments: ["0", "null", #""0""#, #""""#, "{}"])
  func `nobody is assigned, however Intercom writes that`(nobody: String) async throws {
    #expect(try await Self.conversation(#""admin_assignee_id": \#(nobody)"#).assignee == nil)
  }

  @Test(arguments: ["991267715", #""991267715""#])
  func `an assignee is an id as text or as number`(id: String) async throws {
    let conversation = try await Self.conversation(#""admin_assignee_id": \#(id)"#)

    #expect(conversation.assignee == TeammateID("991267715"))
  }

  @Test(arguments: [
    (#""title": "Card declined", "source": {"subject": "Other"}"#, "Card declined"),
    (#""title": null, "source": {"subject": "<p>Login is\nbroken</p>"}"#, "Login is broken"),
    (#""title": "", "source": {"subject": "Login &amp; more"}"#, "Login &amp; more"),
    (#""title": "List<String> fails""#, "List<String> fails"),
    (#""source": {"subject": ""}"#, nil), (#""source": null"#, nil),
  ])
  func `the subject is its title, else what the first message is about`(
    members: String,
    subject: String?
  ) async throws {
    #expect(try await Self.conversation(members).subject == subject)
  }

  @Test func `without a source the first written part stands for the first message`() async throws {
    let conversation = try await Self.conversation(
      """
      "source": null, "conversation_parts": {"conversation_parts": [
      {"id": 1, "part_type": "assignment", "body": null, "author": {"id": "1"}},
      {"id": "2", "part_type": "comment", "body": "<p>Hello</p>", "author": {"id": "a"}}]}
      """
    )

    #expect(conversation.firstMessage == "Hello")
    #expect(conversation.author == ConversationAuthor(id: "a"))
  }

  @Test func `a part is never taken for an empty first message`() async throws {
    let conversation = try await Self.conversation(
      """
      "source": {"body": "", "author": {"id": "a"}}, "conversation_parts":
      {"conversation_parts": [{"body": "Hi from support", "author": {"id": "9"}}]}
      """
    )

    #expect(conversation.firstMessage == "")
    #expect(conversation.author == ConversationAuthor(id: "a"))
  }

  @Test(arguments: ["null", "0", "-5", #""soon""#, "1e300", "253402300800", "{}"])
  func `a moment that is none is left out`(moment: String) async throws {
    let conversation = try await Self.conversation(
      #""created_at": \#(moment), "updated_at": \#(moment), "waiting_since": \#(moment)"#
    )

    #expect(conversation.created == nil)
    #expect(conversation.updated == nil)
    #expect(conversation.waitingSince == nil)
  }

  @Test func `moments, company and long ids are read`() async throws {
    let conversation = try await Self.conversation(
      """
      "created_at": 1734537511, "updated_at": "1734537512", "waiting_since": 1663597260,
      "company": {"type": "company", "name": "Acme Ltd"}
      """
    )

    #expect(conversation.id == ConversationID("215474005156281"))
    #expect(conversation.kind == .conversation)
    #expect(conversation.created == Timestamp(seconds: 1_734_537_511))
    #expect(conversation.updated == Timestamp(seconds: 1_734_537_512))
    #expect(conversation.waitingSince == Timestamp(seconds: 1_663_597_260))
    #expect(conversation.companyName == "Acme Ltd")
  }

  @Test func `it has the id that was asked for, whatever the answer says`() async throws {
    let service = ScriptedIntercom(#"{"id": "503", "title": "Example", "ticket_id": "38"}"#)

    let conversation = try await service.directory.conversation(ConversationID("501"))
    let ticket = try await service.directory.ticket(ConversationID("502"))

    #expect(conversation.id == ConversationID("501"))
    #expect(ticket.id == ConversationID("502"))
  }

  private static func conversation(_ members: String) async throws -> Conversation {
    try await ScriptedIntercom(#"{"id": 215474005156281, \#(members)}"#)
      .directory.conversation(ConversationID("215474005156281"))
  }
}
