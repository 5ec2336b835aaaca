import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct DetailItemsTests {
  private static let id = ContactID("a")

  private func state(_ fields: [String], _ details: ContactDetails) -> AppState {
    var contact = Contact(id: Self.id, role: .user, name: "Ana", email: "ana@example.com")
    contact.attributes["last_replied_at"] = .integer(SamplePanel.moment.seconds)
    contact.attributes["location.city"] = .text("Lisbon")
    let resolved = ResolvedContact(id: Self.id, knowledge: .known(contact), conversations: [])
    var state = SamplePanel.showing(SamplePanel.resolved([resolved]))
    state.fields.user = fields.map { VisibleField($0) }
    let event = AppEvent.detailsReported(Self.id, details)
    _ = SamplePanel.update.update(&state, event, at: state.now)
    return state
  }

  private static let details = ContactDetails(
    companies: [Company(id: CompanyID("1"), name: "Acme Ltd")],
    tags: ["vip", "beta"],
    segments: [],
    ownerName: "Mia Kim"
  )

  @Test func `what is known beyond the chosen fields follows them, without what is empty`() {
    let state = state(["email", "location"], Self.details)

    #expect(
      Array(state.contacts.detailItems(fields: state.fields)) == [
        .field(VisibleField("email")), .field(VisibleField("location")),
        .field(VisibleField("owner")), .field(VisibleField("last_replied_at")),
        .company(CompanyID("1")), .tags,
      ]
    )
  }

  @Test(arguments: [(4, "Acme Ltd"), (5, "vip, beta"), (2, "Mia Kim")])
  func `every row can be copied`(index: Int, text: String) {
    var state = state(["email", "location"], Self.details)
    state.press(Key(.right))
    for _ in 0..<index { state.press(Key(.down)) }

    let effects = state.press(.character("y"))

    #expect(effects == [.copy(text)])
  }

  @Test func `a selected row that vanishes hands the selection to the one in its place`() {
    var state = state(["email"], Self.details)
    state.press(Key(.right), .character("G"))
    let event = AppEvent.detailsReported(Self.id, ContactDetails(tags: []))

    _ = SamplePanel.update.update(&state, event, at: state.now)

    #expect(state.contacts.detailSelection == .company(CompanyID("1")))
    #expect(state.focus == .details)
  }

  @Test func `attributes are asked for once when one of the workspace's own is shown`() {
    var state = SamplePanel.started()
    state.fields.user = [VisibleField("email"), VisibleField("seats")]
    let resolved = SamplePanel.resolved([SamplePanel.contact("a")])

    let first = state.receive(.contacts(resolved))
    let second = state.receive(.contacts(resolved))

    #expect(first.contains(.readAttributes(anew: false)))
    #expect(!second.contains(.readAttributes(anew: false)))
  }

  @Test func `attributes are not asked for while only Intercom's own are shown`() {
    var state = SamplePanel.started()

    let effects = state.receive(.contacts(SamplePanel.resolved([SamplePanel.contact("a")])))

    #expect(!effects.contains(.readAttributes(anew: false)))
  }
}
