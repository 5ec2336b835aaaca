import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ListViewsTests {
  private static let mine = "assignee = currentUser()"

  @Test func `a number shows its view, which is kept`() {
    var run = ListRun.showing(1...3)

    let effects = run.press(.character("2"))

    #expect(run.asked == IssueListRequest(jql: ListRun.views[1].jql))
    #expect(effects.contains(.keep(.view("Reported"))))
    #expect(run.shown.isEmpty)
  }

  @Test func `a number without a view says so`() {
    var run = ListRun.showing(1...3)

    run.press(.character("7"))

    #expect(run.state.notice == .impossible(.noView))
    #expect(run.shown == [1, 2, 3])
  }

  @Test func `the first issue of another view is shown when it arrives`() {
    var run = ListRun.showing(1...3)
    run.press(.character("2"))

    run.answer(7...9)

    #expect(run.selected == 7)
    #expect(run.state.issue.key == ListRun.key(7))
  }

  @Test func `going back to a view shows it at once, where one was, and refreshes it behind`() {
    var run = ListRun.showing(1...30)
    for _ in 0..<12 { run.press(Key(.down)) }
    let scroll = run.state.list.present.scroll
    run.press(.character("2"))
    run.answer(7...9)

    let effects = run.press(.character("1"))

    #expect(run.shown == Array(1...30))
    #expect(run.selected == 13)
    #expect(run.state.list.present.scroll == scroll)
    #expect(run.state.issue.key == ListRun.key(13))
    #expect(effects.contains(.readIssues(IssueListRequest(jql: ListRun.views[0].jql), anew: true)))
  }

  @Test(arguments: [
    (1, "updated DESC"), (2, "created DESC"), (3, "priority DESC"), (4, "status ASC"),
    (5, "key ASC"), (6, "assignee ASC"), (7, "summary ASC"),
  ])
  func `s has Jira sort by the next column`(presses: Int, order: String) {
    var run = ListRun.showing(1...3)

    for _ in 0..<presses { run.press(.character("s")) }

    #expect(run.asked?.jql == "\(Self.mine) ORDER BY \(order)")
  }

  @Test func `after the last column comes the query's own order, at once`() {
    var run = ListRun.showing(1...3)

    for _ in 0..<8 { run.press(.character("s")) }

    #expect(run.asked?.jql == ListRun.views[0].jql)
    #expect(run.shown == [1, 2, 3])
  }

  @Test func `S sorts the other way round, once a column was chosen`() {
    var run = ListRun.showing(1...3)

    run.press(.character("S"))
    #expect(run.state.notice == .impossible(.notSorted))

    run.press(.character("s"), .character("S"))
    #expect(run.asked?.jql == "\(Self.mine) ORDER BY updated ASC")
  }

  @Test func `a view is shown again in the order in which it was shown last`() {
    var run = ListRun.showing(1...3)
    run.press(.character("s"))
    run.answer([3, 2, 1])

    run.press(.character("2"), .character("1"))

    #expect(run.shown == [3, 2, 1])
    #expect(run.state.list.present.question.order == IssueOrder(.updated))
  }

  @Test func `E offers the query to be changed`() {
    var run = ListRun.showing(1...3)

    run.press(.character("E"))

    guard case .command(let prompt) = run.state.overlay else {
      Testing.Issue.record("no command line")
      return
    }
    #expect(prompt.input.text == "jql " + ListRun.views[0].jql)
  }

  @Test func `a long query is offered whole`() {
    let jql = "summary ~ x" + String(repeating: " OR summary ~ x", count: 200)
    var state = AppState(
      key: nil,
      size: Size(columns: 80, rows: 24),
      now: SamplePanel.moment,
      browsing: BrowsingChoices(views: [NamedQuery(name: "Long", jql: jql)])
    )

    state.press(.character("E"))

    guard case .command(let prompt) = state.overlay else {
      Testing.Issue.record("no command line")
      return
    }
    #expect(prompt.input.text == "jql " + jql)
  }

  @Test func `very long lists are not all remembered`() {
    var run = ListRun.showing(1...11_000)
    run.press(.character("2"))
    run.answer(1...11_000)
    run.press(.character("s"))
    run.answer(1...3)

    run.press(.character("1"))
    #expect(run.shown.isEmpty)
    run.press(.character("2"))
    #expect(run.shown == [1, 2, 3])
    for _ in 0..<7 { run.press(.character("s")) }
    #expect(run.shown.count == 11_000)
  }

  @Test func `the view that was looked at last comes first`() {
    let state = AppState(
      key: nil,
      size: Size(columns: 80, rows: 24),
      now: SamplePanel.moment,
      browsing: BrowsingChoices(views: ListRun.views, lastView: "Reported")
    )

    #expect(state.list.jql == ListRun.views[1].jql)
  }

  // MARK: - The picker

  @Test(arguments: [
    ([Key(.down), Key(.enter)], 1), ([Key(.end), Key(.up), Key(.enter)], 0),
    ([.character("2")], 1), ([Key(.down), Key(.down), Key(.enter)], 1),
  ])
  func `the picker shows the chosen view`(keys: [Key], view: Int) {
    var run = ListRun.showing(1...3)

    run.press(.character("v"))
    #expect(run.state.overlay == .views(selection: 0))
    for key in keys { run.press(key) }

    #expect(run.state.overlay == nil)
    #expect(run.state.list.view == ListRun.views[view])
  }

  @Test(arguments: [Key(.escape), .character("v"), .character("q")])
  func `the picker is closed without a choice`(key: Key) {
    var run = ListRun.showing(1...3)

    let effects = run.press(.character("v"), key)

    #expect(run.state.overlay == nil)
    #expect(run.shown == [1, 2, 3])
    #expect(effects.isEmpty)
  }

  @Test func `a click in the picker shows the view, one beside it closes it`() {
    var chosen = ListRun.showing(1...3)
    chosen.press(.character("v"))
    chosen.state.extents.views = PaneRows(
      area: Rect(column: 5, row: 5, columns: 20, rows: 4),
      rows: [6: 0, 7: 1]
    )
    var closed = chosen

    chosen.mouse(.press(.left), column: 8, row: 7)
    closed.mouse(.press(.left), column: 1, row: 1)

    #expect(chosen.state.list.view == ListRun.views[1])
    #expect(closed.state.overlay == nil)
    #expect(closed.state.list.view == ListRun.views[0])
  }
}
