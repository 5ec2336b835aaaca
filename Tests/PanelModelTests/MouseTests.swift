import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// The issue stands in columns 0 to 39; the list in rows 1 to 3 beside it, the details in rows 5
/// to 20.
@Suite struct MouseTests {
  private static let contactURL =
    "https://app.intercom.com/a/apps/acme1234/users/b/all-conversations"

  private func state() -> AppState {
    let contacts = ["a", "b", "c"].map { SamplePanel.contact($0, conversations: ["15"]) }
    var state = SamplePanel.showing(SamplePanel.resolved(contacts, conversations: ["15"]))
    let right = Rect(column: 41, row: 0, columns: 39, rows: 23)
    state.extents.issueArea = Rect(column: 0, row: 0, columns: 40, rows: 23)
    state.extents.issue.text = TextExtent(visibleRows: 20, isAtEnd: false)
    state.extents.contactsArea = right
    state.extents.list = PaneRows(
      area: Rect(column: 41, row: 1, columns: 39, rows: 3),
      rows: [1: item("a"), 2: item("b"), 3: item("c")]
    )
    state.extents.detailRows = PaneRows(
      area: Rect(column: 41, row: 5, columns: 39, rows: 16),
      rows: [7: .field(VisibleField("phone")), 20: .conversation(ConversationID("15"))]
    )
    return state
  }

  private func item(_ id: String) -> PanelItem { .contact(ContactID(id)) }

  @Test func `a click selects a contact and gives the list the focus`() {
    var state = state()
    state.focus = .issue

    let effects = state.mouse(.press(.left), column: 50, row: 2)

    #expect(state.contacts.selection == item("b"))
    #expect(state.focus == .contacts)
    #expect(effects.map(\.identity) == [.recall(.details), .details])
  }

  @Test func `a contact selected by a click stays selected when others arrive`() {
    var state = state()

    state.mouse(.press(.left), column: 50, row: 1)
    state.receive(.contacts(SamplePanel.resolved(["z", "a"].map { SamplePanel.contact($0) })))

    #expect(state.contacts.selection == item("a"))
  }

  @Test func `a click selects a row of the details and gives them the focus`() {
    var state = state()

    state.mouse(.press(.left), column: 41, row: 20)

    #expect(state.focus == .details)
    #expect(state.contacts.detailSelection == .conversation(ConversationID("15")))
  }

  @Test func `a click between the details' rows gives them the focus`() {
    var state = state()

    state.mouse(.press(.left), column: 41, row: 6)

    #expect(state.focus == .details)
    #expect(state.contacts.detailSelection == .field(VisibleField("email")))
  }

  @Test(arguments: [(10, 5, Pane.issue), (60, 0, Pane.contacts), (40, 5, Pane.details)])
  func `a click elsewhere gives the focus to the pane it hits`(
    column: Int,
    row: Int,
    focus: Pane
  ) {
    var state = state()
    state.press(Key(.right))

    let effects = state.mouse(.press(.left), column: column, row: row)

    #expect(state.focus == focus)
    #expect(effects.isEmpty)
  }

  @Test(arguments: [MouseEvent.Action.doubleClick, .press(.middle)])
  func `a double click and the middle button open the contact`(action: MouseEvent.Action) {
    var state = state()

    let effects = state.mouse(action, column: 50, row: 2)

    #expect(effects.last == .open(url: Self.contactURL, .contact))
  }

  @Test func `a double click opens a conversation`() {
    var state = state()

    let effects = state.mouse(.doubleClick, column: 50, row: 20)

    let url = "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/15"
    #expect(effects == [.open(url: url, .conversation)])
  }

  @Test func `a double click opens what its first press hit though the rows moved`() {
    var state = state()

    state.mouse(.press(.left), column: 50, row: 2)
    state.extents.list.rows = [1: item("b"), 2: item("c")]
    let effects = state.mouse(.doubleClick, column: 50, row: 2)

    #expect(effects.last == .open(url: Self.contactURL, .contact))
  }

  @Test(arguments: [(10, 5), (60, 0), (41, 6)])
  func `a double click beside all rows opens nothing`(column: Int, row: Int) {
    var state = state()

    let effects = state.mouse(.doubleClick, column: column, row: row)

    #expect(effects.isEmpty)
  }

  @Test func `the wheel scrolls the issue by three rows without taking the focus`() {
    var state = state()

    state.mouse(.wheelDown, column: 10, row: 5)
    #expect(state.issue.position.offset == 3)

    state.mouse(.wheelUp, column: 10, row: 5)
    state.mouse(.wheelUp, column: 10, row: 5)
    #expect(state.issue.position.offset == -3)
    #expect(state.focus == .contacts)
  }

  @Test func `the wheel moves the selection and stops at the ends`() {
    var state = state()

    state.mouse(.wheelDown, column: 60, row: 2)
    #expect(state.contacts.selection == item("b"))

    for _ in 0..<9 { state.mouse(.wheelDown, column: 60, row: 2) }
    #expect(state.contacts.selection == item("c"))

    for _ in 0..<9 { state.mouse(.wheelUp, column: 60, row: 2) }
    #expect(state.contacts.selection == item("a"))
    #expect(state.notice == nil)
  }

  @Test func `the wheel goes into the details and moves their selection`() {
    var state = state()

    state.mouse(.wheelDown, column: 60, row: 10)
    #expect(state.focus == .details)

    state.mouse(.wheelDown, column: 60, row: 10)
    #expect(state.contacts.detailSelection == .field(VisibleField("phone")))

    for _ in 0..<9 { state.mouse(.wheelUp, column: 60, row: 10) }
    #expect(state.contacts.detailSelection == .field(VisibleField("email")))
    #expect(state.focus == .details)
  }

  @Test func `the wheel scrolls the help, and clicks do nothing below it`() {
    var state = state()
    state.press(.character("?"))
    state.extents.help = .init(rows: 30, visibleRows: 20)

    state.mouse(.wheelDown, column: 60, row: 10)
    let effects = state.mouse(.press(.left), column: 50, row: 2)

    #expect(state.overlay == .help(scroll: 3))
    #expect(state.contacts.selection == item("a"))
    #expect(effects.isEmpty)
  }

  @Test func `a link on top keeps the mouse from what lies below`() {
    var state = state()
    state.overlay = .link(url: Self.contactURL, reason: .noDesktop)
    let before = state

    let effects = [MouseEvent.Action.doubleClick, .press(.middle), .wheelDown].flatMap {
      state.mouse($0, column: 50, row: 2)
    }

    #expect(effects.isEmpty)
    #expect(state == before)
  }

  @Test func `a row that is gone by the time of the click selects nothing`() {
    var state = state()
    state.extents.list.rows[2] = item("gone")

    let effects = state.mouse(.doubleClick, column: 50, row: 2)

    #expect(state.contacts.selection == item("a"))
    #expect(effects.isEmpty)
  }

  @Test(arguments: [MouseEvent.Action.release(.left), .press(.right), .release(.middle)])
  func `other buttons do nothing`(action: MouseEvent.Action) {
    var state = state()
    let before = state

    let effects = state.mouse(action, column: 50, row: 2)

    #expect(effects.isEmpty)
    #expect(state == before)
  }
}

extension AppState {
  @discardableResult
  fileprivate mutating func mouse(
    _ action: MouseEvent.Action,
    column: Int,
    row: Int
  ) -> [Effect] {
    let event = MouseEvent(column: column, row: row, action: action)
    return SamplePanel.update.update(&self, .terminal(.mouse(event)), at: SamplePanel.moment)
  }
}
