import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct OddEntryTests {
  private static let part = """
    {"id": 3, "part_type": "assignment", "body": "<p>Hi</p>", "created_at": 5, "redacted": false,
    "author": {"type": "admin", "id": "7", "name": "Li Wei", "email": "li@example.com"},
    "assigned_to": {"type": "team", "id": "5", "name": "Support"}, "tags": [{"name": "VIP"}],
    "attachments": [{"name": "a.png", "url": "https://example.com/a.png", "filesize": 1}],
    "event_details": {"attribute": {"name": "A"}, "value": {"name": "x", "previous": "y"}},
    "ticket_state": "submitted", "updated_attribute_data": {"attribute": {"label": "A"}}}
    """
  private static let conversation = """
    {"id": "3", "title": "T", "state": "open", "updated_at": 5,
    "contacts": {"contacts": [{"id": 1}]},
    "source": {"id": "1", "body": "<p>Hi</p>", "author": {"id": "7", "name": "Ana"}}}
    """
  private static let attribute = """
    {"id": 34, "model": "contact", "name": "plan", "full_name": "custom_attributes.plan",
    "label": "Plan", "description": "", "data_type": "string", "custom": true, "archived": false}
    """

  @Test func `an odd part does not spoil its thread`() async throws {
    for part in try Self.variants(of: Self.part) {
      let service = ScriptedIntercom(
        """
        {"id": "1", "source": \(part), "conversation_rating": \(part), "conversation_parts":
        {"total_count": 2, "conversation_parts": [\(part), {"id": "last", "created_at": 9}]}}
        """
      )

      let thread = try await service.directory.thread(ConversationID("1"), .conversation)

      #expect(thread.parts.contains { $0.id == "last" }, "\(part)")
    }
  }

  @Test func `an odd conversation does not spoil its page`() async throws {
    for conversation in try Self.variants(of: Self.conversation) {
      let service = ScriptedIntercom(#"{"conversations": [\#(conversation), {"id": "last"}]}"#)

      let page = try await service.directory.conversations(ContactID("a"), nil)

      #expect(page.conversations.last?.id == ConversationID("last"), "\(conversation)")
    }
  }

  @Test func `an odd attribute does not spoil the list`() async throws {
    for attribute in try Self.variants(of: Self.attribute) {
      let service = ScriptedIntercom(#"{"data": [\#(attribute), {"name": "last"}]}"#)

      let attributes = try await service.directory.attributes()

      #expect(attributes.last?.name == "last", "\(attribute)")
    }
  }

  /// The document with each of its values, and itself, replaced by odd ones, one at a time.
  private static func variants(of document: String) throws -> [String] {
    variants(of: try JSONParser.parse(Array(document.utf8))).map { $0.serialized() }
  }

  private static func variants(of value: JSONValue) -> [JSONValue] {
    let odd: [JSONValue] = [
      .null, .flag(true), .number("-1"), .number("1e999"), .text(""), .text("x"), .array([]),
      .array([.null, .text("x")]), .object([]), .object([JSONMember("name", .array([]))]),
    ]
    switch value {
    case .object(let members):
      return odd
        + members.indices.flatMap { index in
          variants(of: members[index].value).map { variant in
            var members = members
            members[index].value = variant
            return .object(members)
          }
        }
    case .array(let elements):
      return odd
        + elements.indices.flatMap { index in
          variants(of: elements[index]).map { variant in
            var elements = elements
            elements[index] = variant
            return .array(elements)
          }
        }
    case .null, .flag, .number, .text: return odd
    }
  }
}
