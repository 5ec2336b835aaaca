import ContactResolution
import Testing
import TextTerminal

@testable import PanelModel

@Suite struct SplitTests {
  /// A state drawn with the issue on the first columns, the line at the column, contacts behind it.
  private static func state(line: Int = 60, columns: Int = 100) -> AppState {
    var state = SamplePanel.started()
    draw(&state, line: line, columns: columns)
    return state
  }

  private static func draw(_ state: inout AppState, line: Int, columns: Int = 100) {
    state.extents.isSplit = true
    state.extents.issueArea = Rect(column: 0, row: 0, columns: line, rows: 23)
    state.extents.contactsArea = Rect(
      column: line + 1,
      row: 0,
      columns: columns - line - 1,
      rows: 23
    )
  }

  private static func mouse(
    _ state: inout AppState,
    _ action: MouseEvent.Action,
    at column: Int,
    row: Int = 5
  ) -> [Effect] {
    let event = MouseEvent(column: column, row: row, action: action)
    return SamplePanel.update.update(&state, .terminal(.mouse(event)), at: SamplePanel.moment)
  }

  /// Where the line stands in the next drawing.
  private static func line(_ state: AppState, columns: Int = 100) -> Int? {
    state.issueShare.map { AppState.issueColumns(of: columns, share: $0) }
  }

  @Test func `the line follows the pointer and is kept when the button is let go`() {
    var state = Self.state()

    #expect(Self.mouse(&state, .press(.left), at: 60) == [])
    #expect(Self.mouse(&state, .drag(.left), at: 50) == [])
    #expect(Self.line(state) == 50)
    Self.draw(&state, line: 50)
    #expect(Self.mouse(&state, .drag(.left), at: 45) == [])
    Self.draw(&state, line: 45)

    #expect(Self.mouse(&state, .release(.left), at: 45) == [.keep(.issueShare(state.issueShare))])
    #expect(Self.line(state) == 45)
  }

  @Test func `without motion the line goes where the button is let go`() {
    var state = Self.state()

    _ = Self.mouse(&state, .press(.left), at: 60)
    let effects = Self.mouse(&state, .release(.left), at: 40)

    #expect(Self.line(state) == 40)
    #expect(effects == [.keep(.issueShare(state.issueShare))])
  }

  @Test func `a press that moves nothing changes and keeps nothing`() {
    var state = Self.state()

    _ = Self.mouse(&state, .press(.left), at: 60)

    #expect(Self.mouse(&state, .release(.left), at: 60) == [])
    #expect(state.issueShare == nil)
  }

  @Test(arguments: [(0, 30), (5, 30), (100, 69), (500, 69)])
  func `no pane gets less than it needs`(_ column: Int, _ line: Int) {
    var state = Self.state()

    _ = Self.mouse(&state, .press(.left), at: 60)
    _ = Self.mouse(&state, .drag(.left), at: column)

    #expect(Self.line(state) == line)
  }

  @Test func `a pull that begins elsewhere moves no line`() {
    var state = Self.state()

    _ = Self.mouse(&state, .press(.left), at: 20)
    _ = Self.mouse(&state, .drag(.left), at: 60)
    let effects = Self.mouse(&state, .release(.left), at: 60)

    #expect(effects == [])
    #expect(state.issueShare == nil)
    #expect(state.focus == .issue)
  }

  @Test func `a double click on the line gives both their usual room`() {
    var state = Self.state()
    state.issueShare = 40

    #expect(Self.mouse(&state, .doubleClick, at: 60) == [.keep(.issueShare(nil))])
    #expect(state.issueShare == nil)
  }

  @Test func `the keys move the line by steps and back`() {
    var state = Self.state()

    let effects = state.press(.character("+"))

    #expect((Self.line(state) ?? 0) > 60)
    #expect(effects == [.keep(.issueShare(state.issueShare))])
    #expect(state.press(.character("=")) == [.keep(.issueShare(nil))])
    #expect(state.press(.character("=")) == [])
    #expect(state.notice == .impossible(.splitIsUsual))
  }

  @Test(arguments: [("+", 69), ("-", 30)])
  func `at its limit the line stays and the key says why`(_ key: Character, _ line: Int) {
    var state = Self.state(line: line)

    #expect(!state.canPerform(key == "+" ? .widenIssue : .narrowIssue))
    #expect(state.press(.character(key)) == [])
    #expect(state.notice == .impossible(.splitAtLimit))
  }

  @Test func `where one pane is shown there is no line`() {
    var state = Self.state()
    state.extents.isSplit = false

    #expect(state.press(.character("+")) == [])
    #expect(state.notice == .impossible(.noSplit))
    #expect(!state.canPerform(.resetSplit))
  }

  @Test(arguments: 61...240)
  func `whatever the share, both panes have what they need`(columns: Int) {
    for share in 1...99 {
      let issue = AppState.issueColumns(of: columns, share: share)

      #expect(issue >= AppState.narrowestPane)
      #expect(columns - 1 - issue >= AppState.narrowestPane)
    }
  }

  @Test(arguments: [80, 107, 149, 200])
  func `the line comes within a column of the pointer`(columns: Int) throws {
    for column in 30...columns - 31 {
      var state = Self.state(line: 40, columns: columns)
      _ = Self.mouse(&state, .press(.left), at: 40)
      _ = Self.mouse(&state, .drag(.left), at: column)

      let line = Self.line(state, columns: columns) ?? 40
      #expect(abs(line - column) <= (columns <= 100 ? 0 : 1))
    }
  }
}
