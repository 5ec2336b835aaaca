import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct ConversationPartTests {
  @Test(arguments: [
    (#""part_type": "comment", "body": "Hi""#, ConversationPart.Kind.message),
    (#""part_type": "comment", "body": null"#, .message),
    (#""part_type": "note", "body": "Hi""#, .note),
    (#""part_type": "note_and_reopen", "body": "Hi""#, .note),
    (#""part_type": "note_and_unsnooze", "body": null"#, .note),
    (#""part_type": "open", "body": "Hi""#, .message),
    (#""part_type": "close", "body": "<p>Hi</p>""#, .message),
    (#""part_type": "quick_reply", "body": "Hi""#, .message),
    (#""part_type": "assignment", "attachments": [{"name": "a.png"}]"#, .message),
    (#""part_type": "something_new", "body": "Hi""#, .message),
    (#""part_type": "something_new", "body": "<p></p>""#, .event("something_new", subject: nil)),
    (#""part_type": "open", "body": null"#, .event("open", subject: nil)),
    (#""part_type": "close", "body": """#, .event("close", subject: nil)),
    (#""part_type": "snoozed""#, .event("snoozed", subject: nil)),
    (
      #""part_type": "conversation_attribute_updated_by_admin", "body": "Hi""#,
      .event("conversation_attribute_updated_by_admin", subject: nil)
    ),
    (#""part_type": null"#, .event("", subject: nil)),
  ])
  func `what is said is a message, all else an event`(members: String, kind: ConversationPart.Kind)
    async throws
  {
    #expect(try await Self.part(members)?.kind == kind)
  }

  @Test(arguments: [
    ("user", ConversationPart.Author.Role.contact), ("lead", .contact), ("contact", .contact),
    ("Lead", .contact), ("admin", .teammate), ("team", .teammate), ("bot", .bot), ("fin", .bot),
    ("ai_agent", .bot), ("workflow", .bot), ("gremlin", .unknown("gremlin")),
  ])
  func `authors have roles`(type: String, role: ConversationPart.Author.Role) async throws {
    let part = try await Self.part(
      #""author": {"type": "\#(type)", "id": 7, "name": "Li Wei", "email": ""}"#
    )

    #expect(part?.author == ConversationPart.Author(role: role, name: "Li Wei", id: "7"))
  }

  @Test(arguments: [
    #"{"type": "admin", "email": "operator+abcd1234@intercom.io"}"#,
    #"{"type": "admin", "from_ai_agent": true}"#,
  ])
  func `a bot that poses as a teammate is a bot`(author: String) async throws {
    #expect(try await Self.part(#""author": \#(author)"#)?.author.role == .bot)
  }

  @Test(arguments: ["null", "{}", "[]", #""a""#])
  func `there may be no author`(author: String) async throws {
    let part = try await Self.part(#""part_type": "comment", "author": \#(author)"#)

    #expect(part?.author == ConversationPart.Author(role: .unknown("")))
  }

  @Test(arguments: [
    (#"{"attribute": {"name": "Priority"}, "value": {"name": "High"}}"#, "Priority: High"),
    (
      #"{"attribute": {"name": "Level"}, "value": {"name": "High", "previous": "Low"}}"#,
      "Level: Low → High"
    ),
    (
      #"{"attribute": {"name": "Level"}, "value": {"name": null, "previous": "Low"}}"#,
      "Level: Low → none"
    ),
    (#"{"attribute": {"name": "Priority"}, "value": null}"#, "Priority"),
    (#"{"action": {"name": "Jira Create Issue"}}"#, "Jira Create Issue"),
    (
      #"{"action": {"name": "Jira Create Issue", "result": "success"}}"#,
      "Jira Create Issue: success"
    ),
    (#"{"workflow": {"name": "Bot 1"}, "event": {"type": "x", "result": "Done"}}"#, "Bot 1: Done"),
    (#"{"participant": {"type": "contact", "name": "Ana Souza"}}"#, "Ana Souza"),
    (#"{"x": {}, "y": null}"#, nil), ("[]", nil), ("null", nil),
  ])
  func `an event says what it happened to`(details: String, subject: String?) async throws {
    let part = try await Self.part(#""part_type": "happening", "event_details": \#(details)"#)

    #expect(part?.kind == .event("happening", subject: subject))
  }

  @Test(arguments: [
    (
      #""updated_attribute_data": {"attribute": {"label": "A"}, "value": {"label": ["a", "b"]}}"#,
      "A: a, b"
    ),
    (
      #""updated_attribute_data": {"attribute": {"label": "Done"}, "value": {"label": true}}"#,
      "Done: yes"
    ),
    (#""ticket_state": "submitted", "previous_ticket_state": "submitted""#, "submitted"),
    (
      #""ticket_state": "waiting_on_customer", "previous_ticket_state": null"#,
      "waiting on customer"
    ),
    (#""tags": [{"name": "VIP"}]"#, nil),
  ])
  func `an event of a ticket says what it happened to`(members: String, subject: String?)
    async throws
  {
    let part = try await Self.part(#""part_type": "happening", \#(members)"#)

    #expect(part?.kind == .event("happening", subject: subject))
  }

  @Test func `tags of an event about tags are its subject`() async throws {
    let part = try await Self.part(
      #""part_type": "conversation_tags_updated", "tags": [{"name": "VIP"}, {"name": "EU"}]"#
    )

    #expect(part?.kind == .event("conversation_tags_updated", subject: "VIP, EU"))
  }

  @Test func `a subject without end is cut`() async throws {
    let value = String(repeating: "word ", count: 1000)

    let part = try await Self.part(
      #""part_type": "x", "event_details": {"action": {"name": "\#(value)"}}"#
    )

    guard case .event(_, let subject?) = part?.kind else {
      Issue.record("no subject")
      return
    }
    #expect(subject.count == 200)
    #expect(subject.hasSuffix("…"))
  }

  @Test(
    arguments: [
      (
        #"{"name": "a.png", "content_type": "image/png", "filesize": "12"}"#, "a.png", "image/png",
        12
      ),
      (#"{"url": "https://example.com/i/b.png?x=1", "filesize": -1}"#, "b.png", nil, nil),
      (#"{"name": null, "url": "https://example.com/i/9", "content_type": null}"#, "", nil, nil),
    ] as [(String, String, String?, Int64?)]
  )
  func `a file has a name, a type and a size`(
    file: String,
    name: String,
    mediaType: String?,
    size: Int64?
  ) async throws {
    let part = try await Self.part(#""attachments": [\#(file), {}, null, "x"]"#)

    let attachment = ConversationPart.Attachment(name: name, mediaType: mediaType, size: size)
    #expect(part?.attachments == [attachment])
  }

  private static func part(_ members: String) async throws -> ConversationPart? {
    let part = #"{"id": 1, \#(members)}"#
    return try await ScriptedIntercom(
      #"{"id": "1", "conversation_parts": {"conversation_parts": [\#(part)]}}"#
    ).directory.thread(ConversationID("1"), .conversation).parts.first
  }
}
