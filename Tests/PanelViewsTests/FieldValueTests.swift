import ContactResolution
import PanelModel
import Testing
import TextTerminal

struct FieldValueTests {
  /// The rows of the field, from its label to the next one's.
  private func rows(_ state: AppState, from label: String, to next: String) -> [String] {
    let screen = state.screen(Size(columns: 120, rows: 50))
    let right = (0..<49).map { row in
      String(screen.rowText(row).split(separator: "┃", maxSplits: 1).last ?? "")
    }
    let start = right.firstIndex { $0.contains(" \(label)  ") } ?? 0
    return Array(right[start...].prefix { !$0.contains("  \(next) ") })
  }

  private func selecting(_ field: String, in state: AppState) -> AppState {
    var state = state
    state.focus = .details
    state.contacts.detailSelection = .field(VisibleField(field))
    return state
  }

  @Test func `a long list takes three rows and says how many are left out`() {
    let rows = rows(PanelSample.manyCompanies.state, from: "Company", to: "Plan")

    #expect(rows.count == 3)
    #expect(rows[2].contains("… 17 more"))
  }

  @Test func `the list of a selected field takes up to eight rows`() {
    let state = selecting("company", in: PanelSample.manyCompanies.state)

    let rows = rows(state, from: "Company", to: "Plan")

    #expect((4...8).contains(rows.count))
    #expect(rows.last?.contains("more") == true)
  }

  @Test func `a long text is cut to three rows, and to eight when it is selected`() {
    var state = SampleState.many
    let story = String(repeating: "once upon a time ", count: 200)
    let contact = ResolvedContact(
      id: ContactID("1"),
      knowledge: .known(
        Contact(
          id: ContactID("1"),
          role: .user,
          name: "Ana",
          customAttributes: ["story": .text(story)]
        )
      ),
      conversations: []
    )
    state.contacts.resolved = .loaded(
      SampleContacts.resolved([contact, SampleContacts.ryan]),
      at: state.now
    )
    state.contacts.selection = .contact(ContactID("1"))
    state.fields.user = [VisibleField("story"), VisibleField("email")]

    let unselected = rows(state, from: "story", to: "Email")
    let selected = rows(selecting("story", in: state), from: "story", to: "Email")

    #expect(unselected.count == 3)
    #expect(unselected.last?.contains("…") == true)
    #expect(selected.count == 8)
  }

  @Test(arguments: [0, nil, 1200] as [Double?])
  func `only money that is spent is spoken of`(spend: Double?) {
    var state = SampleState.many
    state.contacts.details[SampleContacts.ryan.id] = ContactDetails(
      companies: [Company(id: CompanyID("1"), name: "Acme Ltd", plan: "Pro", monthlySpend: spend)]
    )

    let screen = state.screen(Size(columns: 120, rows: 50))

    let text = (0..<49).map(screen.rowText).joined()
    #expect(text.contains("/mo") == (spend == 1200))
    #expect(text.contains("Acme Ltd · Pro"))
  }
}
