import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct SelectionTests {
  private func contacts(_ ids: String...) -> ResolvedContacts {
    SamplePanel.resolved(ids.map { SamplePanel.contact($0) })
  }

  private func growing(_ ids: String...) -> ResolvedContacts {
    SamplePanel.resolved(
      ids.map { SamplePanel.contact($0) },
      progress: .resolving(answered: 1, total: 9)
    )
  }

  @Test func `the first contact is selected at the start`() {
    let state = SamplePanel.showing(contacts("a", "b"))

    #expect(state.contacts.selection == .contact(ContactID("a")))
  }

  @Test func `arrows and letters move and stop at the ends`() {
    var state = SamplePanel.showing(contacts("a", "b", "c"))

    state.press(Key(.down), .character("j"), .character("j"))
    #expect(state.contacts.selection == .contact(ContactID("c")))

    state.press(.character("g"))
    #expect(state.contacts.selection == .contact(ContactID("a")))

    state.press(.character("G"), Key(.up))
    #expect(state.contacts.selection == .contact(ContactID("b")))
  }

  @Test func `a selection the person made stays when contacts arrive before it`() {
    var state = SamplePanel.started()
    state.receive(.contacts(growing("b", "c")))
    state.press(Key(.down))

    state.receive(.contacts(growing("a", "b", "c")))

    #expect(state.contacts.selection == .contact(ContactID("c")))
  }

  @Test func `a selection nobody made stays with the first row`() {
    var state = SamplePanel.started()
    state.receive(.contacts(growing("b")))

    state.receive(.contacts(growing("a", "b")))

    #expect(state.contacts.selection == .contact(ContactID("a")))
  }

  @Test func `a chosen row that vanishes hands the selection to the row in its place`() {
    var state = SamplePanel.showing(contacts("a", "b", "c"))
    state.press(Key(.down))

    state.press(.character("r"))
    state.receive(.contacts(contacts("a", "c")))

    #expect(state.contacts.selection == .contact(ContactID("c")))
  }

  @Test func `right goes into the details and left comes back`() {
    var state = SamplePanel.showing(contacts("a", "b"))

    state.press(Key(.right))
    #expect(state.focus == .details)
    #expect(state.contacts.detailSelection == .field(VisibleField("email")))

    state.press(Key(.left))
    #expect(state.focus == .contacts)
    #expect(state.contacts.detailSelection == nil)
  }

  @Test func `down enters the details of an only contact`() {
    var state = SamplePanel.showing(contacts("a"))

    state.press(Key(.down))
    #expect(state.focus == .details)

    state.press(Key(.up))
    #expect(state.focus == .contacts)
  }

  @Test func `the last detail row is the last conversation`() {
    var state = SamplePanel.showing(
      SamplePanel.resolved(
        [SamplePanel.contact("a", conversations: ["1", "2"])],
        conversations: ["1", "2"]
      )
    )

    state.press(Key(.right), .character("G"))

    #expect(state.contacts.detailSelection == .conversation(ConversationID("2")))
  }

  @Test func `a key that can do nothing says why`() {
    var state = SamplePanel.showing(SamplePanel.resolved([]))

    state.press(Key(.enter))
    #expect(state.notice == .impossible(.nothingSelected))

    state.press(.character("Y"))
    #expect(state.notice == .impossible(.nothingSelected))
  }

  @Test func `asking anew in the midst of the first answer takes nothing away`() {
    var state = SamplePanel.started()
    state.receive(.contacts(growing("a", "b", "c")))
    state.press(Key(.down), Key(.down), .character("r"))

    state.receive(.contacts(growing("a")))
    #expect(state.contacts.items.count == 3)
    #expect(state.contacts.selection == .contact(ContactID("c")))

    state.receive(.contacts(contacts("c")))
    #expect(state.contacts.items == [.contact(ContactID("c"))])
  }

  @Test func `that nothing is selected is not said any more once something is`() {
    var state = SamplePanel.started()
    state.press(.character("t"))
    #expect(state.notice == .impossible(.nothingSelected))

    state.receive(.contacts(contacts("a")))

    #expect(state.notice == nil)
  }

  @Test func `the issue scrolls from what was drawn`() {
    var state = SamplePanel.showing(contacts("a", "b"))
    state.extents.issue.text = TextExtent(top: RowPlace(block: 0, row: 3), visibleRows: 20)

    state.press(Key(.pageDown))
    #expect(state.issue.position == TextPosition(.row(RowPlace(block: 0, row: 3)), offset: 19))

    state.press(Key(.tab), .character("G"))
    #expect(state.issue.position == TextPosition(.end))

    state.press(.character("g"), Key(.down))
    #expect(state.issue.position.offset == 1)
  }

  /// A state whose only row is a link that led nowhere, of whose details four rows are hidden.
  private func unresolved() -> AppState {
    var resolved = SamplePanel.resolved([])
    resolved.unresolved = [
      UnresolvedConversation(
        link: SamplePanel.conversation("7").link,
        failure: .unauthorized(.intercom, detail: "revoked")
      )
    ]
    var state = SamplePanel.showing(resolved)
    state.extents.details = .init(rows: 12, visibleRows: 8)
    return state
  }

  @Test func `details in which nothing can be selected scroll, within what there is`() {
    var state = unresolved()

    state.press(Key(.right), Key(.down), Key(.down))
    let middle = state.contacts.detailScroll
    state.press(.character("G"))

    #expect(state.focus == .details)
    #expect(middle == 2)
    #expect(state.contacts.detailScroll == 4)

    state.press(Key(.left))

    #expect(state.focus == .contacts)
    #expect(state.contacts.detailScroll == 0)
  }

  @Test func `details that can be seen whole and have nothing to select are not gone into`() {
    var state = unresolved()
    state.extents.details.visibleRows = 12

    state.press(Key(.right))

    #expect(state.focus == .contacts)
    #expect(state.notice == .impossible(.noDetails))
  }
}
