import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// The list stands in rows 2 to 11 of the left side: a heading, three shown fields, a heading,
/// others.
@Suite struct FieldChooserMouseTests {
  private func state() -> AppState {
    var state = FieldChooserSample.opened()
    let lines = state.fieldList?.lines ?? []
    var rows: [Int: FieldTarget] = [:]
    for (index, line) in lines.prefix(10).enumerated() { rows[2 + index] = line.target }
    state.extents.fields = FieldExtents(
      list: PaneRows(area: Rect(column: 0, row: 2, columns: 40, rows: 10), rows: rows),
      extent: .init(rows: lines.count, visibleRows: 10),
      tabs: [
        .user: Rect(column: 16, row: 0, columns: 6, rows: 1),
        .lead: Rect(column: 23, row: 0, columns: 6, rows: 1),
      ]
    )
    return state
  }

  @Test func `a click selects a field`() {
    var state = state()

    let effects = state.mouse(.press(.left), row: 4)

    #expect(state.selectedName == "phone")
    #expect(effects.isEmpty)
  }

  @Test(arguments: [2, 6, 20])
  func `a click beside all fields selects nothing else`(row: Int) {
    var state = state()

    state.mouse(.press(.left), row: row)

    #expect(state.selectedName == "email")
  }

  @Test func `a double click shows or hides a field`() {
    var state = state()

    let effects =
      state.click(row: 4) + state.mouse(.doubleClick, row: 4)
      + state.mouse(.release(.left), row: 4)

    #expect(effects == [.keep(.userFields(FieldChooserSample.fields(["email", "company"])))])
  }

  @Test func `a double click means what its first press hit though the lines moved`() {
    var state = state()

    state.click(row: 4)
    state.extents.fields.list.rows[4] = .field(VisibleField("company"))
    state.mouse(.doubleClick, row: 4)

    #expect(state.userNames == ["email", "company"])
  }

  @Test(arguments: [
    (3, 5, ["phone", "company", "email"]), (5, 3, ["company", "email", "phone"]),
    (4, 3, ["phone", "email", "company"]),
  ])
  func `a shown field that is pulled onto another takes its place`(
    from: Int,
    to: Int,
    order: [String]
  ) {
    var state = state()

    state.mouse(.press(.left), row: from)
    let effects = state.mouse(.release(.left), row: to)

    #expect(effects == [.keep(.userFields(FieldChooserSample.fields(order)))])
    #expect(state.userNames == order)
  }

  @Test(arguments: [(3, 3), (3, 8), (8, 3), (3, 2), (3, 30)])
  func `pulled elsewhere nothing moves`(from: Int, to: Int) {
    var state = state()

    state.mouse(.press(.left), row: from)
    let effects = state.mouse(.release(.left), row: to)

    #expect(effects.isEmpty)
    #expect(state.userNames == ["email", "phone", "company"])
  }

  @Test(arguments: [(17, Contact.Role.user), (24, .lead), (35, .user)])
  func `a click on a tab goes to it`(column: Int, role: Contact.Role) {
    var state = state()

    state.mouse(.press(.left), column: column, row: 0)

    #expect(state.fieldChooser?.role == role)
  }

  @Test func `the wheel scrolls, and the selection comes along at the edge`() {
    var state = state()
    let last = max(0, (state.fieldList?.lines.count ?? 0) - 10)

    state.mouse(.wheelDown, row: 5)
    #expect(state.fieldChooser?.scroll == min(3, last))
    #expect(state.selectedName == "company")

    state.extents.fields.offset = state.fieldChooser?.scroll ?? 0
    state.mouse(.wheelUp, row: 5)
    #expect(state.fieldChooser?.scroll == 0)
    #expect(state.selectedName == "company")
  }

  @Test(arguments: [MouseEvent.Action.press(.middle), .press(.right), .release(.right)])
  func `other buttons do nothing, here and on what lies beside`(action: MouseEvent.Action) {
    var state = state()
    state.extents.contactsArea = Rect(column: 41, row: 0, columns: 39, rows: 23)
    let before = state

    let effects = state.mouse(action, row: 4) + state.mouse(action, column: 60, row: 4)

    #expect(effects.isEmpty)
    #expect(state == before)
  }
}

extension AppState {
  @discardableResult
  fileprivate mutating func mouse(
    _ action: MouseEvent.Action,
    column: Int = 8,
    row: Int
  ) -> [Effect] {
    let event = MouseEvent(column: column, row: row, action: action)
    return SamplePanel.update.update(&self, .terminal(.mouse(event)), at: SamplePanel.moment)
  }

  @discardableResult
  fileprivate mutating func click(row: Int) -> [Effect] {
    mouse(.press(.left), row: row) + mouse(.release(.left), row: row)
  }
}
