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
}
