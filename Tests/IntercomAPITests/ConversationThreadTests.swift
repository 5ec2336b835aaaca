import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct ConversationThreadTests {
  @Test func `a thread begins with the first message and goes on from the oldest part`()
    async throws
  {
    let thread = try await Self.thread(
      """
      "created_at": 100, "title": "Card declined", "source": {"id": 9, "body": "<p>Hi</p>",
      "author": {"type": "lead", "id": "a", "name": null, "email": "ana@example.com"},
      "attachments": [{"name": "trace.txt", "content_type": "text/plain", "filesize": 100}]},
      "conversation_parts": {"total_count": 3, "conversation_parts": [
      {"id": 3, "part_type": "comment", "body": "<p>Three</p>", "created_at": 300},
      {"id": "2", "part_type": "note", "body": "<p>Two</p>", "created_at": 200},
      {"id": "4", "part_type": "comment", "body": "<p>Four</p>", "created_at": 300}]}
      """
    )

    #expect(thread.conversation.id == ConversationID("1"))
    #expect(thread.conversation.subject == "Card declined")
    #expect(thread.parts.map(\.id) == ["9", "2", "3", "4"])
    #expect(thread.parts.map(\.text) == ["Hi", "Two", "Three", "Four"])
    #expect(thread.parts.map(\.kind) == [.message, .note, .message, .message])
    #expect(thread.parts.map(\.created?.seconds) == [100, 200, 300, 300])
    #expect(
      thread.parts.first?.author
        == ConversationPart.Author(role: .contact, email: "ana@example.com", id: "a")
    )
    #expect(
      thread.parts.first?.attachments
        == [ConversationPart.Attachment(name: "trace.txt", mediaType: "text/plain", size: 100)]
    )
    #expect(thread.omitted == 0)
  }

  @Test(arguments: [
    ("500", 499), ("1", 0), ("0", 0), ("-7", 0), ("null", 0), (#""12""#, 11), ("1e300", 0),
  ])
  func `it says how many parts are missing`(total: String, omitted: Int) async throws {
    let thread = try await Self.thread(
      """
      "conversation_parts": {"total_count": \(total), "conversation_parts": [{"id": "2"}]}
      """
    )

    #expect(thread.omitted == omitted)
  }

  @Test func `parts that nobody can count together are not missing`() async throws {
    let thread = try await Self.thread(
      """
      "source": {"id": "1", "body": "Hello"},
      "conversation_parts": {"total_count": \(Int64.max), "conversation_parts": [{"id": "2"}]}
      """
    )

    #expect(thread.parts.count == 2 && thread.omitted == 0)
  }

  @Test(arguments: [
    #""source": null, "conversation_parts": null"#, #""source": {}, "conversation_parts": {}"#,
    #""source": {"body": "", "attachments": null}"#, #""conversation_parts": [null, 5, "a", {}]"#,
  ])
  func `it may be empty`(members: String) async throws {
    #expect(try await Self.thread(members).parts == [])
  }

  @Test(arguments: [
    #""conversation_parts": {"data": [{"id": "2", "part_type": "comment", "body": "Hi"}]}"#,
    #""conversation_parts": [{"id": 2, "part_type": "comment", "body": "Hi"}, null]"#,
  ])
  func `parts are found in each envelope`(members: String) async throws {
    let thread = try await Self.thread(members)

    #expect(thread.parts.map(\.id) == ["2"])
    #expect(thread.parts.map(\.text) == ["Hi"])
  }

  @Test func `a part without a moment stays where it came`() async throws {
    let thread = try await Self.thread(
      """
      "conversation_parts": {"conversation_parts": [{"id": "1", "created_at": 5},
      {"id": "2", "created_at": null}, {"id": "3", "created_at": 4}]}
      """
    )

    #expect(thread.parts.map(\.id) == ["3", "1", "2"])
  }

  @Test func `an image that is among the files is told once`() async throws {
    let thread = try await Self.thread(
      """
      "source": {"body": "<p>See</p><img src='https://example.com/i/a.png?x=1&amp;y=2'>\
      <a href='https://example.com/i/b.pdf'></a><img src='https://example.com/i/c.png'>",
      "attachments": [{"url": "https://example.com/i/a.png?x=1&y=2", "content_type": "image/png"},
      {"name": "b.pdf", "url": "https://example.com/i/b.pdf"}, {}, null]}
      """
    )

    #expect(thread.parts.map(\.text) == ["See\n\n[image: c.png]"])
    #expect(thread.parts.first?.attachments.map(\.name) == ["a.png", "b.pdf"])
  }

  @Test func `what was taken away in Intercom has no text`() async throws {
    let thread = try await Self.thread(
      """
      "source": {"id": "9", "body": "<p><i>This message was deleted</i></p>", "redacted": true},
      "conversation_parts": {"conversation_parts": [{"id": "2", "part_type": "open",
      "body": "<p><i>This message was deleted</i></p>", "redacted": true}]}
      """
    )

    #expect(thread.parts.map(\.isRedacted) == [true, true])
    #expect(thread.parts.map(\.kind) == [.message, .message])
    #expect(thread.parts.map(\.text) == ["", ""])
  }

  @Test func `a ticket begins with its description`() async throws {
    let service = ScriptedIntercom(
      """
      {"id": "631", "created_at": 100, "ticket_attributes": {"_default_title_": "Card declined",
      "_default_description_": "<p>Since <b>Tuesday</b></p>"}, "ticket_parts": {"total_count": 502,
      "ticket_parts": [{"id": 185, "part_type": "ticket_state_updated_by_admin",
      "ticket_state": "in_progress", "previous_ticket_state": "submitted", "created_at": 200},
      {"id": "186", "part_type": "comment", "body": "<p>Hi</p>", "created_at": 300}]}}
      """
    )

    let thread = try await service.directory.thread(ConversationID("631"), .ticket)

    #expect(thread.conversation.kind == .ticket)
    #expect(thread.parts.map(\.text) == ["Since Tuesday", "", "Hi"])
    #expect(thread.parts.map(\.id) == ["", "185", "186"])
    #expect(
      thread.parts[1].kind
        == .event("ticket_state_updated_by_admin", subject: "submitted → in progress")
    )
    #expect(thread.omitted == 500)
  }

  @Test(arguments: [(#""_default_title_": "Card""#, ["Card"]), (#""x": 1"#, [])])
  func `a ticket without a description begins with its title`(
    attributes: String,
    texts: [String]
  ) async throws {
    let service = ScriptedIntercom(#"{"id": "631", "ticket_attributes": {\#(attributes)}}"#)

    let thread = try await service.directory.thread(ConversationID("631"), .ticket)

    #expect(thread.parts.map(\.text) == texts)
  }

  @Test func `an answer of another shape is not taken for a thread`() async throws {
    let directory = try ScriptedIntercom(#"{"type": "conversation"}"#).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.thread(ConversationID("1"), .conversation)
    }

    #expect(failure == .unreadable(.intercom, .malformed("conversation without id")))
  }

  private static func thread(_ members: String) async throws -> ConversationThread {
    try await ScriptedIntercom(#"{"id": "77", \#(members)}"#)
      .directory.thread(ConversationID("1"), .conversation)
  }
}
