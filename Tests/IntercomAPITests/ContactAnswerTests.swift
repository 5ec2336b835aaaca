import ContactResolution
import IntercomAPI
import Testing

@Suite struct ContactAnswerTests {
  @Test(arguments: [#""email": null"#, #""email": """#, #""email": "  ""#, #""x": 1"#])
  func `a lead without an address has none, however Intercom writes that`(email: String)
    async throws
  {
    let contact = try await Self.contact(#"{"id": "a", "role": "lead", \#(email)}"#)

    #expect(contact.role == .lead)
    #expect(contact.email == nil)
    #expect(contact.name == nil)
    #expect(contact.phone == nil)
  }

  @Test(arguments: [
    (#""321""#, TeammateID("321")), ("321", TeammateID("321")), ("0", nil), (#""0""#, nil),
    ("null", nil), (#""""#, nil), ("{}", nil),
  ])
  func `an owner is an id as text or as number`(owner: String, id: TeammateID?) async throws {
    let contact = try await Self.contact(#"{"id": "a", "owner_id": \#(owner)}"#)

    #expect(contact.owner == id)
  }

  @Test(arguments: [
    (#""user""#, Contact.Role.user), (#""lead""#, .lead), (#""Lead""#, .lead),
    (#""visitor""#, .unknown("visitor")), ("null", .unknown("")),
  ])
  func `a role beyond users and leads keeps its name`(role: String, expected: Contact.Role)
    async throws
  {
    #expect(try await Self.contact(#"{"id": "a", "role": \#(role)}"#).role == expected)
  }

  @Test func `an id may be a number of any length`() async throws {
    let contact = try await Self.contact(#"{"id": 123456789012345678901234567890}"#)

    #expect(contact.id == ContactID("123456789012345678901234567890"))
  }

  @Test func `nested attributes have dotted names, and what is empty is left out`() async throws {
    let contact = try await Self.contact(
      """
      {"type": "contact", "id": 5, "external_id": 70, "browser": "chrome", "os": null,
      "referrer": "", "has_hard_bounced": false, "last_seen_at": 1734537511,
      "location": {"type": "location", "city": "Dublin", "region": null, "country": ""},
      "avatar": {"type": "avatar", "image_url": "https://example.com/a.png"},
      "social_profiles": {"type": "list", "data": [{"name": "X", "url": "https://example.com/x"},
      {"name": "Y", "url": null}, {}]},
      "tags": null, "companies": {"type": "list", "data": [{"id": "1"}], "total_count": 1}}
      """
    )

    let expected: [String: AttributeValue] = [
      "id": .text("5"), "external_id": .text("70"), "browser": .text("chrome"),
      "has_hard_bounced": .flag(false), "last_seen_at": .integer(1_734_537_511),
      "location.city": .text("Dublin"), "avatar.image_url": .text("https://example.com/a.png"),
      "social_profiles": .list([.text("https://example.com/x"), .text("Y")]),
    ]
    #expect(contact.attributes == expected)
  }

  @Test func `custom attributes may have every type of JSON`() async throws {
    let contact = try await Self.contact(
      """
      {"id": "a", "custom_attributes": {"text": "", "whole": 9, "part": 155.5, "yes": true,
      "gone": null, "list": [1, null, "a"], "nested": {"a": {"b": 1}, "c": null},
      "large": 9223372036854775808, "huge": 1e999, "emoji 🦁": "東京", "whole": 10}}
      """
    )

    let expected: [String: AttributeValue] = [
      "text": .text(""), "whole": .integer(10), "part": .decimal(155.5), "yes": .flag(true),
      "list": .list([.integer(1), .text("a")]),
      "nested": .nested(["a": .nested(["b": .integer(1)])]),
      "large": .decimal(9_223_372_036_854_775_808), "huge": .text("1e999"),
      "emoji 🦁": .text("東京"),
    ]
    #expect(contact.customAttributes == expected)
  }

  @Test(arguments: ["[]", "null", #""text""#, "5", #"{"a": 1}"#])
  func `attributes of an odd shape leave the contact whole`(odd: String) async throws {
    let contact = try await Self.contact(
      """
      {"id": "a", "custom_attributes": \(odd), "location": \(odd), "tags": \(odd),
      "social_profiles": \(odd), "workspace_id": \(odd), "name": "Ana Souza"}
      """
    )

    #expect(contact.id == ContactID("a"))
    #expect(contact.name == "Ana Souza")
  }

  @Test(arguments: ["{}", #"{"id": null}"#, #"{"id": ""}"#, "[]", "7", #"{"data": {"id": "a"}}"#])
  func `a contact without an id cannot be read`(document: String) async throws {
    let directory = try ScriptedIntercom(document).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.contact(ContactID("a"))
    }

    #expect(failure == .unreadable(.intercom, .malformed("contact without id")))
  }

  private static func contact(_ document: String) async throws -> Contact {
    try await ScriptedIntercom(document).directory.contact(ContactID("a"))
  }
}
