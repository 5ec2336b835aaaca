import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ListMouseTests {
  private func drawn(_ numbers: ClosedRange<Int> = 1...40, next: String? = nil) -> ListRun {
    var run = ListRun.showing(numbers, next: next)
    run.draw()
    return run
  }

  @Test func `a click selects the issue, shows it and gives the list the focus`() {
    var run = drawn()
    run.state.focus = .issue

    let effects = run.mouse(.press(.left), column: 3, row: 4)

    #expect(run.selected == 4)
    #expect(run.state.focus == .list)
    #expect(effects.settling == [4])
  }

  @Test(arguments: [MouseEvent.Action.doubleClick, .press(.middle)])
  func `a double click and the middle button go to the issue`(action: MouseEvent.Action) {
    var run = drawn()

    run.mouse(action, column: 3, row: 4)

    #expect(run.state.issue.key == ListRun.key(4))
    #expect(run.state.focus == .contacts)
  }

  @Test func `a double click goes to what its first press hit though the rows moved`() {
    var run = drawn()

    run.mouse(.press(.left), column: 3, row: 4)
    run.state.extents.issues.rows[4] = ListRun.key(9)
    run.mouse(.doubleClick, column: 3, row: 4)

    #expect(run.state.issue.key == ListRun.key(4))
    #expect(run.state.focus == .contacts)
  }

  @Test func `the wheel looks around and leaves selected what is, until the next key`() {
    var run = drawn()

    run.mouse(.wheelDown, column: 3, row: 4)
    run.mouse(.wheelDown, column: 3, row: 4)
    #expect(run.state.list.present.scroll == 6)
    #expect(run.selected == 1)
    #expect(run.state.issue.key == ListRun.key(1))

    run.press(Key(.down))
    #expect(run.selected == 2)
    #expect(run.state.list.present.scroll == 1)
  }

  @Test func `the wheel stops at the ends`() {
    var run = drawn()

    for _ in 0..<99 { run.mouse(.wheelDown, column: 3, row: 4) }
    #expect(run.state.list.present.scroll == 30)

    for _ in 0..<99 { run.mouse(.wheelUp, column: 3, row: 4) }
    #expect(run.state.list.present.scroll == 0)
  }

  @Test func `a click on the row behind the last one asks again for what is missing`() {
    var run = drawn(1...5, next: "b")
    run.answer(.failure(.timedOut(.jira)))
    run.draw()
    run.state.extents.issuesEndRow = 6

    run.mouse(.press(.left), column: 3, row: 6)

    #expect(run.asked?.cursor == IssueCursor("b"))
  }

  @Test func `a row that is gone by the time of the click selects nothing`() {
    var run = drawn()
    run.state.extents.issues.rows[4] = ListRun.key(99)

    let effects = run.mouse(.doubleClick, column: 3, row: 4)

    #expect(run.selected == 1)
    #expect(run.state.focus == .list)
    #expect(effects.isEmpty)
  }
}
