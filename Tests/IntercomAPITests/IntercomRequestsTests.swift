import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct IntercomRequestsTests {
  private let base = "https://api.intercom.io"

  @Test func `every request carries token, version and the wish for JSON`() async throws {
    let service = ScriptedIntercom(#"{"id": "1", "data": [], "admins": []}"#)
    let directory = try service.directory

    _ = try await directory.workspace()
    _ = try await directory.conversation(ConversationID("1"))
    _ = try await directory.ticket(ConversationID("1"))
    _ = try await directory.contacts([ContactID("1")])
    _ = try await directory.contact(ContactID("1"))
    _ = try await directory.contactsWithEmail("ana@example.com")
    _ = try await directory.companies(ContactID("1"))
    _ = try await directory.tags(ContactID("1"))
    _ = try await directory.segments(ContactID("1"))
    _ = try await directory.teammates()
    _ = try await directory.company(CompanyID("1"))
    _ = try await directory.conversations(ContactID("1"), nil)
    _ = try await directory.thread(ConversationID("1"), .conversation)
    _ = try await directory.attributes()

    #expect(service.requests.count == 14)
    for request in service.requests {
      let fields = Dictionary(request.headers.map { ($0.name, $0.value) }) { _, last in last }
      #expect(request.authorization?.reveal() == "Bearer token-1")
      #expect(fields["Intercom-Version"] == "2.16")
      #expect(fields["Accept"] == "application/json")
      #expect(request.isRepeatable)
    }
  }

  @Test func `things are asked for by their paths`() async throws {
    let service = ScriptedIntercom(#"{"id": "1", "data": [], "admins": []}"#)
    let directory = try service.directory

    _ = try await directory.conversation(ConversationID("215474005156281"))
    _ = try await directory.ticket(ConversationID("631"))
    _ = try await directory.contact(ContactID("67a"))
    _ = try await directory.tags(ContactID("67a"))
    _ = try await directory.segments(ContactID("67a"))
    _ = try await directory.teammates()
    _ = try await directory.company(CompanyID("6a"))
    _ = try await directory.attributes()
    _ = try await directory.thread(ConversationID("5"), .conversation)
    _ = try await directory.thread(ConversationID("5"), .ticket)

    #expect(
      service.requests.map(\.url) == [
        "\(base)/conversations/215474005156281", "\(base)/tickets/631",
        "\(base)/contacts/67a", "\(base)/contacts/67a/tags", "\(base)/contacts/67a/segments",
        "\(base)/admins", "\(base)/companies/6a", "\(base)/data_attributes?model=contact",
        "\(base)/conversations/5", "\(base)/tickets/5",
      ]
    )
  }

  @Test func `contacts are searched by id with the cursor in the body`() async throws {
    let pages = [
      #"{"data": [{"id": "a"}], "pages": {"next": {"page": 2, "starting_after": "Wz=="}}}"#,
      #"{"data": [{"id": "b"}], "pages": {"next": null}}"#,
    ]
    let service = ScriptedIntercom { (_, count) throws(HTTPFailure) in .json(pages[count]) }

    let contacts = try await service.directory.contacts([ContactID("a"), ContactID("b")])

    #expect(contacts.map(\.id.text) == ["a", "b"])
    #expect(service.requests.map(\.method) == ["POST", "POST"])
    #expect(service.requests.map(\.url) == Array(repeating: "\(base)/contacts/search", count: 2))
    #expect(service.requests[0].headers.contains(HTTPHeader("Content-Type", "application/json")))
    let query = #"{"query":{"field":"id","operator":"IN","value":["a","b"]},"pagination":"#
    #expect(
      service.bodies.map { $0.serialized() } == [
        query + #"{"per_page":50}}"#, query + #"{"per_page":50,"starting_after":"Wz=="}}"#,
      ]
    )
  }

  @Test func `an address is searched for as it is, quotes and all`() async throws {
    let service = ScriptedIntercom(#"{"data": []}"#)

    _ = try await service.directory.contactsWithEmail(#" "o'hara"@example.com "#)

    #expect(service.bodies.map { $0["query"]?["field"] } == [.text("email")])
    #expect(service.bodies.map { $0["query"]?["operator"] } == [.text("=")])
    #expect(service.bodies.map { $0["query"]?["value"] } == [.text(#""o'hara"@example.com"#)])
  }

  @Test func `an empty address is not searched for, or every nameless lead would match`()
    async throws
  {
    let service = ScriptedIntercom(#"{"data": [{"id": "a"}]}"#)

    #expect(try await service.directory.contactsWithEmail("  ") == [])
    #expect(service.requests.isEmpty)
  }

  @Test(arguments: [
    ("12?x=1#y", "12%3Fx%3D1%23y"), ("a b", "a%20b"), ("é", "%C3%A9"), ("%2F", "%252F"),
  ])
  func `an id stays one segment of the path`(id: String, segment: String) async throws {
    let service = ScriptedIntercom(#"{"id": "1"}"#)

    _ = try await service.directory.conversation(ConversationID(id))

    #expect(service.requests.map(\.url) == ["\(base)/conversations/\(segment)"])
  }

  @Test(arguments: ["", ".", "..", "../admins", "1/parts", "1\\2", "1\r\nX: y", "\u{0}"])
  func `an id that cannot be a segment names nothing and is not asked for`(id: String)
    async throws
  {
    let service = ScriptedIntercom(#"{"id": "1"}"#)
    let directory = try service.directory

    #expect(
      await failure { () async throws(ServiceFailure) in
        try await directory.conversation(ConversationID(id))
      } == .notFound(.intercom)
    )
    #expect(
      await failure { () async throws(ServiceFailure) in
        try await directory.conversations(ContactID(id), nil)
      } == .notFound(.intercom)
    )
    #expect(try await directory.contacts([ContactID(id)]) == [])
    #expect(service.requests.isEmpty)
  }
}
