import ContactResolution
import PanelModel
import PanelViews
import Testing
import TextTerminal

struct PaneRowsTests {
  private func drawn(_ state: AppState, columns: Int = 80) -> (Surface, PaneExtents) {
    var state = state
    state.size = Size(columns: columns, rows: 24)
    var surface = Surface(size: state.size)
    var view = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)
    let extents = view.draw(state, into: &surface)
    return (surface, extents)
  }

  @Test func `each contact is known to stand on its own row`() {
    let (surface, extents) = drawn(SampleState.many)

    let ids = [SampleContacts.ryan, SampleContacts.ryanTheLead, SampleContacts.ana].map(\.id)
    #expect(extents.list.rows == [2: .contact(ids[0]), 3: .contact(ids[1]), 4: .contact(ids[2])])
    #expect(surface.rowText(4).contains("Ana Souza"))
  }

  @Test func `fields and conversations are known to stand on all of their rows`() {
    let (surface, extents) = drawn(SampleState.many)

    for (row, words) in (0..<24).map({ ($0, surface.rowText($0)) }) {
      let shown = extents.detailRows.rows[row]
      if words.contains("Phone  ") { #expect(shown == .field(VisibleField("phone"))) }
      if words.contains("Card declined") || words.contains("2 h · comment") {
        #expect(shown == .conversation(ConversationID("215474005156281")))
      }
      if words.contains("Conversations") { #expect(shown == nil) }
    }
    #expect(extents.detailRows.rows.values.contains(.field(VisibleField("phone"))))
  }

  @Test func `the header of an only contact counts as the list`() {
    let (_, extents) = drawn(PanelSample.one.state)

    #expect(extents.list.rows == [2: .contact(SampleContacts.ryan.id)])
    #expect(extents.list.area.rows == 1)
    #expect(!extents.detailRows.area.contains(column: 50, row: 2))
  }

  @Test(arguments: Pane.allCases)
  func `what is not on a narrow screen is nowhere`(pane: Pane) {
    var state = SampleState.many
    state.focus = pane

    let (_, extents) = drawn(state, columns: 60)

    #expect(extents.issueArea.isEmpty == (pane != .issue))
    #expect(extents.issues.area.isEmpty == (pane != .list))
    let hasContacts = pane == .contacts || pane == .details
    #expect(extents.contactsArea.isEmpty != hasContacts)
    #expect(extents.list.area.isEmpty != hasContacts)
  }

  @Test func `a list that scrolls knows its rows as they are shown`() {
    let (surface, extents) = drawn(PanelSample.longList.state)

    for (row, shown) in extents.list.rows {
      guard case .contact(let id) = shown,
        let contact = PanelSample.longList.state.contacts.resolved.value?.contacts
          .first(where: { $0.id == id })
      else { continue }
      let name = contact.known?.name ?? contact.known?.email ?? ""
      #expect(surface.rowText(row).contains(name.prefix(8)))
    }
    #expect(extents.list.rows.count > 3)
  }
}
