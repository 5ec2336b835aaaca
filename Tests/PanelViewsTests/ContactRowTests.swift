import ContactResolution
import PanelModel
import Testing
import TextTerminal

struct ContactRowTests {
  private func state(_ contacts: [ResolvedContact], companies: [String: String]) -> AppState {
    var state = SampleState.state(
      contacts: .loaded(SampleContacts.resolved(contacts, conversations: []), at: SampleIssue.now)
    )
    for (id, name) in companies {
      state.contacts.details[ContactID(id)] = ContactDetails(
        companies: [Company(id: CompanyID(name), name: name)]
      )
    }
    return state
  }

  private func rows(_ state: AppState) -> [String] {
    let screen = state.screen(Size(columns: 200, rows: 50))
    return [screen.rowText(1), screen.rowText(2)]
  }

  private let namesakes = [
    SampleContacts.contact("1", .user, name: "Ryan Lee", email: "ryan@example.com"),
    SampleContacts.contact("2", .lead, name: "Ryan Lee", email: "rlee@example.com"),
  ]

  @Test func `a company that is known takes the place of the address`() {
    let state = state(namesakes, companies: ["1": "Acme Ltd"])

    let rows = rows(state)

    #expect(rows[0].contains("USER  Acme Ltd"))
    #expect(!rows[0].contains("ryan@example.com"))
    #expect(rows[1].contains("LEAD  rlee@example.com"))
  }

  @Test func `namesakes of the same company show their addresses too`() {
    let state = state(namesakes, companies: ["1": "Acme Ltd", "2": "Acme Ltd"])

    let rows = rows(state)

    #expect(rows[0].contains("ryan@example.com · Acme Ltd"))
    #expect(rows[1].contains("rlee@example.com · Acme Ltd"))
  }

  @Test func `colleagues of different names show only their company`() {
    var contacts = namesakes
    contacts[1] = SampleContacts.contact("2", .lead, name: "Mia Kim", email: "mia@example.com")
    let state = state(contacts, companies: ["1": "Acme Ltd", "2": "Acme Ltd"])

    let rows = rows(state)

    #expect(rows[0].contains("USER  Acme Ltd"))
    #expect(rows[1].contains("LEAD  Acme Ltd"))
    #expect(!rows[1].contains("mia@example.com"))
  }

  @Test func `an id that is too long for the list keeps its end`() {
    var resolved = SampleContacts.resolved(namesakes, conversations: [])
    resolved.unresolved = ["215474005000399", "215474005000398"].map { id in
      UnresolvedConversation(
        link: ConversationLink(id: ConversationID(id), origin: .comment),
        failure: .notFound(.intercom)
      )
    }
    let state = SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))

    let screen = state.screen(Size(columns: 80, rows: 24))
    let rows = (0..<24).map { screen.rowText($0) }

    #expect(rows.contains { $0.contains("000399 !") })
    #expect(rows.contains { $0.contains("000398 !") })
  }

  @Test func `a name takes the room that short notes leave`() {
    let email = "visitor7@example.com"
    let contacts = [
      SampleContacts.contact("1", .lead, email: email),
      SampleContacts.contact("2", .lead, name: "Mia Kim"),
    ]
    let state = state(contacts, companies: ["1": "Acme", "2": "Acme"])

    let screen = state.screen(Size(columns: 80, rows: 24))

    #expect((0..<24).contains { screen.rowText($0).contains("▸ \(email) ") })
  }

  @Test func `a link whose id another workspace has is not said to be unconnected`() {
    var resolved = SampleContacts.resolved()
    let link = ConversationLink(
      id: resolved.conversations[0].link.id,
      workspace: WorkspaceID("globex"),
      region: .eu,
      origin: .description
    )
    resolved.elsewhere = [link]
    var state = SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))
    state.contacts.selection = .elsewhere(link)

    let screen = state.screen(Size(columns: 120, rows: 40))
    let text = (0..<40).map { screen.rowText($0) }.joined()

    #expect(text.contains("of the same id"))
    #expect(!text.contains("is not connected"))
  }

  @Test func `what a key changes is said whole beside a long address`() {
    let email = "hannah.fischer@example.com"
    var resolved = SampleContacts.resolved(
      [SampleContacts.contact("1", .user, name: "Hannah Fischer", email: email)],
      conversations: []
    )
    resolved.source = .reporterEmail
    resolved.reporter = .matched(email: email)
    resolved.isReporterEmailTyped = true
    var state = SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))
    state.source = .reporterEmail

    let screen = state.screen(Size(columns: 80, rows: 24))

    #expect((0..<24).contains { screen.rowText($0).contains("changes it.") })
  }

  @Test func `a token of another region is said to be one`() {
    var resolved = SampleContacts.resolved([], conversations: [])
    let link = ConversationLink(
      id: ConversationID("7"),
      workspace: SampleContacts.workspace.id,
      region: .eu,
      origin: .description
    )
    resolved.elsewhere = [link]
    var state = SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))
    state.contacts.selection = .elsewhere(link)

    let screen = state.screen(Size(columns: 300, rows: 50))
    let text = (0..<50).map { screen.rowText($0) }.joined()

    #expect(text.contains("but the token is for region us"))
  }
}
