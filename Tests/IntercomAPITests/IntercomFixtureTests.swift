import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite(.enabled(if: IntercomFixtures.arePresent))
struct IntercomFixtureTests {
  private static let operations = [
    "GET /me", "GET /contacts/{contact_id}", "POST /contacts/search",
    "GET /contacts/{contact_id}/companies", "GET /contacts/{contact_id}/tags",
    "GET /contacts/{contact_id}/segments", "GET /admins", "GET /conversations/{conversation_id}",
    "GET /tickets/{ticket_id}", "GET /data_attributes", "POST /conversations/search",
  ]

  @Test(arguments: IntercomFixtures.all().filter { operations.contains($0.operation) })
  func `every recorded answer is read, every refusal told`(fixture: IntercomFixtures.Fixture)
    async throws
  {
    let failure = try await Self.outcome(of: fixture)

    switch fixture.response.status {
    case 200: #expect(failure == nil)
    case 400, 422: #expect(failure.map(Self.isRejection) == true)
    case 401:
      #expect(failure == .unauthorized(.intercom, detail: "unauthorized: Access Token Invalid"))
    case 403: #expect(failure.map(Self.isRefusedPermission) == true)
    case 404: #expect(failure == .notFound(.intercom))
    case 410: #expect(failure == .merged(into: ContactID("6762f0d01bb69f9f2193bb7d")))
    case 429:
      #expect(failure == .rateLimited(.intercom, until: Timestamp(seconds: 1_734_537_520)))
    case let status: #expect(failure == .unavailable(.intercom, status: status))
    }
  }

  @Test func `a user is read with all its attributes`() async throws {
    let user = try await Self.contact("GET_contacts_ID.user.json")

    #expect(user.role == .user)
    #expect(user.workspace == WorkspaceID("abcd1234"))
    #expect(user.owner == TeammateID("321"))
    #expect(user.attributes["external_id"] == .text("70"))
    #expect(user.attributes["location.city"] == .text("Dublin"))
    #expect(user.attributes["ios_last_seen_at"] == .integer(1_571_672_154))
    #expect(user.attributes["android_device"] == nil)
    #expect(user.customAttributes["monthly_spend"] == .decimal(155.5))
    #expect(user.customAttributes["emoji 🦁"] == .text("Zürich — 東京"))
    #expect(user.customAttributes["trial_ends_at"] == nil)
  }

  @Test(arguments: ["lead_no_email", "lead_empty_email"])
  func `a lead may be without an address`(name: String) async throws {
    let lead = try await Self.contact("GET_contacts_ID.\(name).json")

    #expect(lead.role == .lead)
    #expect(lead.email == nil)
    #expect(lead.attributes["email"] == nil)
  }

  @Test func `an owner's id as a number is the same id`() async throws {
    let contact = try await Self.contact("GET_contacts_ID.v2.14.json")

    #expect(contact.owner == TeammateID("321"))
  }

  @Test(arguments: ["multi_contact", "wire_nulls", "plaintext"])
  func `a conversation is the same in each of its forms`(name: String) async throws {
    let conversation = try await Self.conversation("GET_conversations_ID.\(name).json")

    #expect(conversation.state == .open)
    #expect(conversation.subject == "Login is broken")
    #expect(
      conversation.firstMessage
        == "I cannot log in, see the trace (https://example.com/trace/1) & call me."
    )
    #expect(conversation.contacts.count == 3)
    #expect(conversation.contacts.last?.externalID == nil)
    #expect(conversation.waitingSince == Timestamp(seconds: 1_663_597_260))
  }

  @Test(arguments: [
    ("no_contacts", 0, nil), ("no_parts", 1, TeammateID("991267715")), ("v2.14", 1, nil),
  ])
  func `assignee and contacts may be missing`(name: String, contacts: Int, assignee: TeammateID?)
    async throws
  {
    let conversation = try await Self.conversation("GET_conversations_ID.\(name).json")

    #expect(conversation.contacts.count == contacts)
    #expect(conversation.assignee == assignee)
    #expect(conversation.state == .closed)
  }

  @Test(arguments: ["multi_contact", "wire_nulls", "plaintext"])
  func `a thread is the same in each of its forms`(name: String) async throws {
    let file = "GET_conversations_ID.\(name).json"
    let thread = try await ScriptedIntercom(always: IntercomFixtures.response(file))
      .directory.thread(ConversationID("1"), .conversation)

    #expect(thread.parts.map(\.id) == ["403918334"] + (1...9).map { "\($0)" })
    #expect(thread.omitted == 0)
    #expect(
      thread.parts.map(\.author.role)[..<5] == [.contact, .contact, .bot, .teammate, .teammate]
    )
    #expect(thread.parts[0].attachments.map(\.name) == ["trace.png"])
    #expect(thread.parts[3].kind == .event("assignment", subject: "Support"))
    #expect(thread.parts[4].kind == .note)
    #expect(thread.parts[4].text == "Filed EX-1 (https://your-domain.atlassian.net/browse/EX-1)")
    #expect(
      thread.parts[6].kind
        == .event("conversation_attribute_updated_by_admin", subject: "jira_issue_key: EX-1")
    )
    #expect(thread.parts[8].isRedacted)
  }

  @Test func `a contact's stubs and total of companies are read`() async throws {
    let user = try await Self.contact("GET_contacts_ID.user.json")

    #expect(user.companies?.ids.count == 2)
    #expect(user.companies?.total == 12)
  }

  @Test func `the attributes of the workspace are read, archived ones left out`() async throws {
    let file = "GET_data_attributes_model_contact.json"
    let attributes = try await ScriptedIntercom(always: IntercomFixtures.response(file))
      .directory.attributes()

    #expect(
      attributes.map(\.name) == [
        "email", "last_seen_at", "location.city", "last_invoice_at", "trial_ends_at",
        "paid_subscriber", "monthly_spend", "team_mates", "plan_name",
      ]
    )
    #expect(attributes.filter(\.isCustom).count == 6)
    #expect(attributes.filter { $0.type == .date }.count == 3)
  }

  @Test func `a search is followed over its pages, and who comes again counts once`() async throws {
    let service = ScriptedIntercom { (_, count) throws(HTTPFailure) in
      IntercomFixtures.response("POST_contacts_search.page\(count + 1).json")
    }
    let ids = try [1, 2].flatMap { try Self.ids("POST_contacts_search.page\($0).json") }

    let contacts = try await service.directory.contacts(ids)

    #expect(service.requests.count == 2)
    #expect(contacts.map(\.role) == [.user, .lead])
    #expect(
      service.bodies.last?["pagination"]?["starting_after"]
        == .text("WzE3MzQ1Mzc0MjQwMDAsIjY3NjJmMGQwIiwyXQ==")
    )
  }

  @Test func `a gateway's page is a failure of the service`() async throws {
    var response = IntercomFixtures.response("errors/502.html")
    response.status = 502
    let directory = try ScriptedIntercom(always: response).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.contact(ContactID("a"))
    }

    #expect(failure == .unavailable(.intercom, status: 502))
  }

  private static func contact(_ file: String) async throws -> Contact {
    try await ScriptedIntercom(always: IntercomFixtures.response(file))
      .directory.contact(ContactID("a"))
  }

  private static func conversation(_ file: String) async throws -> Conversation {
    try await ScriptedIntercom(always: IntercomFixtures.response(file))
      .directory.conversation(ConversationID("1"))
  }

  private static func ids(_ file: String) throws -> [ContactID] {
    let page = try IntercomFixtures.response(file).json()["data"]?.elements ?? []
    return page.compactMap { $0["id"]?.text.map { ContactID($0) } }
  }

  private static func isRejection(_ failure: ServiceFailure) -> Bool {
    if case .rejected(.intercom, let detail) = failure { !detail.isEmpty } else { false }
  }

  private static func isRefusedPermission(_ failure: ServiceFailure) -> Bool {
    if case .forbidden(.intercom, let detail) = failure { !detail.isEmpty } else { false }
  }

  private static func outcome(of fixture: IntercomFixtures.Fixture) async throws -> ServiceFailure?
  {
    let directory = try ScriptedIntercom(always: fixture.response).directory
    return await failure { () async throws(ServiceFailure) in
      switch fixture.operation {
      case "GET /me": _ = try await directory.workspace()
      case "POST /contacts/search": _ = try await directory.contacts([ContactID("a")])
      case "GET /contacts/{contact_id}/companies":
        _ = try await directory.companies(ContactID("a"))
      case "GET /contacts/{contact_id}/tags": _ = try await directory.tags(ContactID("a"))
      case "GET /contacts/{contact_id}/segments": _ = try await directory.segments(ContactID("a"))
      case "GET /admins": _ = try await directory.teammates()
      case "GET /conversations/{conversation_id}":
        _ = try await directory.conversation(ConversationID("1"))
        _ = try await directory.thread(ConversationID("1"), .conversation)
      case "GET /tickets/{ticket_id}":
        _ = try await directory.ticket(ConversationID("1"))
        _ = try await directory.thread(ConversationID("1"), .ticket)
      case "GET /data_attributes": _ = try await directory.attributes()
      case "POST /conversations/search":
        _ = try await directory.conversations(ContactID("a"), nil)
      default: _ = try await directory.contact(ContactID("a"))
      }
    }
  }
}
