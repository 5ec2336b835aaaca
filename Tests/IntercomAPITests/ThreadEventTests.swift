import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct ThreadEventTests {
  private static let admins = #"{"admins": [{"id": "5", "name": "Bo Berg"}]}"#
  private static let teams = #"{"teams": [{"id": "5", "name": "Support"}, {}, null]}"#

  @Test(arguments: [
    (#"{"type": "admin", "id": "5"}"#, "Bo Berg"), (#"{"type": "team", "id": 5}"#, "Support"),
    (#"{"type": "admin", "id": "5", "name": "Bo"}"#, "Bo"), (#"{"type": "admin", "id": "6"}"#, nil),
    (#"{"type": "nobody_admin", "id": null}"#, "Nobody"), (#"{"type": "contact", "id": "a"}"#, nil),
    ("null", nil),
  ])
  func `an assignment tells the assignee's name`(assignee: String, name: String?) async throws {
    let service = Self.service(
      #"{"id": "2", "part_type": "assignment", "assigned_to": \#(assignee)}"#
    )

    let parts = try await service.directory.thread(ConversationID("1"), .conversation).parts

    #expect(parts.map(\.kind) == [.event("assignment", subject: name)])
  }

  @Test func `names that the thread tells are not asked for`() async throws {
    let service = Self.service(
      """
      {"id": "2", "part_type": "comment", "body": "Hi",
      "author": {"type": "admin", "id": 5, "name": "Li Wei"}},
      {"id": "3", "part_type": "assignment", "assigned_to": {"type": "admin", "id": "5"}}
      """
    )

    let parts = try await service.directory.thread(ConversationID("1"), .conversation).parts

    #expect(parts.last?.kind == .event("assignment", subject: "Li Wei"))
    #expect(service.requests.count == 1)
  }

  @Test func `names that do not come leave the thread as it is`() async throws {
    let service = ScriptedIntercom { (request, _) throws(HTTPFailure) in
      guard request.url.contains("/conversations/") else { return .json("{}", status: 403) }
      return .json(
        """
        {"id": "1", "conversation_parts": {"conversation_parts": [{"id": "2",
        "part_type": "assignment", "assigned_to": {"type": "team", "id": "5"}}]}}
        """
      )
    }

    let parts = try await service.directory.thread(ConversationID("1"), .conversation).parts

    #expect(parts.map(\.kind) == [.event("assignment", subject: nil)])
    #expect(service.requests.map(\.url).last == "https://api.intercom.io/teams")
  }

  @Test func `the last parts about a rating tell it`() async throws {
    let service = Self.service(
      """
      {"id": "2", "part_type": "conversation_rating_changed", "created_at": 5},
      {"id": "3", "part_type": "conversation_rating_changed", "created_at": 6},
      {"id": "4", "part_type": "conversation_rating_remark_added", "created_at": 7}
      """,
      rating: #"{"rating": 4, "remark": "Quick &amp; kind"}"#
    )

    let parts = try await service.directory.thread(ConversationID("1"), .conversation).parts

    #expect(
      parts.map(\.kind) == [
        .event("conversation_rating_changed", subject: nil),
        .event("conversation_rating_changed", subject: "4/5"),
        .event("conversation_rating_remark_added", subject: nil),
      ]
    )
    #expect(parts.map(\.text) == ["", "", "Quick &amp; kind"])
  }

  @Test func `a rating without a part is put where it belongs`() async throws {
    let service = Self.service(
      """
      {"id": "2", "part_type": "comment", "body": "Hi", "created_at": 5,
      "author": {"type": "user", "id": "a", "name": "Ana Souza"}},
      {"id": "3", "part_type": "close", "created_at": 9}
      """,
      rating: #"{"rating": 5, "remark": "", "updated_at": 7, "contact": {"id": "a"}}"#
    )

    let parts = try await service.directory.thread(ConversationID("1"), .conversation).parts

    #expect(parts.map(\.id) == ["2", "", "3"])
    #expect(parts[1].kind == .event("conversation_rating_changed", subject: "5/5"))
    #expect(parts[1].author.name == "Ana Souza")
  }

  @Test(arguments: ["null", "{}", #"{"rating": null, "remark": ""}"#, "5", "[]"])
  func `a rating that was not given is no event`(rating: String) async throws {
    let service = Self.service(#"{"id": "2", "part_type": "close"}"#, rating: rating)

    let parts = try await service.directory.thread(ConversationID("1"), .conversation).parts

    #expect(parts.map(\.id) == ["2"])
  }

  private static func service(_ parts: String, rating: String = "null") -> ScriptedIntercom {
    let conversation = """
      {"id": "1", "conversation_rating": \(rating),
      "conversation_parts": {"conversation_parts": [\(parts)]}}
      """
    return ScriptedIntercom { (request, _) throws(HTTPFailure) in
      if request.url.hasSuffix("/admins") { return .json(admins) }
      return .json(request.url.hasSuffix("/teams") ? teams : conversation)
    }
  }
}
