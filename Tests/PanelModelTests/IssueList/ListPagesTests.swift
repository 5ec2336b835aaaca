import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ListPagesTests {
  private static let limit = Timestamp(seconds: SamplePanel.moment.seconds + 9)

  @Test func `without a key the first page of the first view is asked for`() {
    let run = ListRun()

    #expect(run.state.place == .list)
    #expect(run.requests == [IssueListRequest(jql: ListRun.views[0].jql)])
  }

  @Test func `a further page is asked for when the selection comes near the end, once`() {
    var run = ListRun.showing(1...50, next: "b")
    #expect(run.asked == nil)

    for _ in 0..<36 { run.press(Key(.down)) }

    #expect(run.requests.count == 2)
    #expect(run.asked?.cursor == IssueCursor("b"))
    #expect(!run.hasAskedTwice)
  }

  @Test func `a further page is asked for when the wheel comes near the end`() {
    var run = ListRun.showing(1...50, next: "b")

    for _ in 0..<12 {
      run.draw()
      run.mouse(.wheelDown, column: 1, row: 3)
    }

    #expect(run.asked?.cursor == IssueCursor("b"))
    #expect(run.selected == 1)
  }

  @Test func `a page shorter than the screen is followed by the next one at once`() {
    let run = ListRun.showing(1...5, next: "b")

    #expect(run.asked?.cursor == IssueCursor("b"))
  }

  @Test func `issues that a further page repeats are shown once`() {
    var run = ListRun.showing(1...5, next: "b")

    run.answer(4...8)

    #expect(run.shown == Array(1...8))
  }

  @Test func `pages that bring nothing new are not asked for for ever`() {
    var run = ListRun.showing(1...5, next: "0")

    for number in 1...20 { run.answer(1...5, next: "\(number)") }

    #expect(run.requests.count < 8)
    #expect(run.asked == nil)
  }

  @Test func `an empty page and a repeated place end the list`() {
    var empty = ListRun.showing(1...5, next: "b")
    var repeated = ListRun.showing(1...5, next: "b")

    empty.answer([], next: "c")
    repeated.answer(6...7, next: "b")

    #expect(empty.asked == nil)
    #expect(repeated.asked == nil)
    #expect(repeated.state.list.present.total == .exactly(7))
  }

  @Test func `a further page that fails loses nothing and is not asked for by itself`() {
    var run = ListRun.showing(1...5, next: "b")

    run.answer(.failure(.timedOut(.jira)))
    run.press(Key(.up))

    #expect(run.shown == Array(1...5))
    #expect(run.state.list.present.further == .failed(.timedOut(.jira)))
    #expect(run.asked == nil)
  }

  @Test(arguments: [Key.character("r"), Key(.end)])
  func `refreshing, and going down at the end, ask again for the page that failed`(key: Key) {
    var run = ListRun.showing(1...5, next: "b")
    run.answer(.failure(.timedOut(.jira)))
    run.press(Key(.end))
    run.answer(.failure(.timedOut(.jira)))

    run.press(key)

    #expect(run.asked?.cursor == IssueCursor("b"))
  }

  @Test func `a place that Jira does not know any more has the list read anew, once`() {
    var run = ListRun.showing(1...5, next: "b")

    run.answer(.failure(.rejected(.jira, detail: "invalid token")))
    let rereading = run.asked
    run.answer(1...5, next: "c")
    run.answer(.failure(.rejected(.jira, detail: "invalid token")))

    #expect(rereading == IssueListRequest(jql: ListRun.views[0].jql))
    #expect(run.asked == nil)
    #expect(run.shown == Array(1...5))
  }

  @Test func `a list that is held up is asked for again when its moment has come`() {
    var run = ListRun()

    let effects = run.answer(.failure(.rateLimited(.jira, until: Self.limit)))
    run.take(.listWaitOver)

    #expect(effects.contains(.waitForList(until: Self.limit)))
    #expect(run.asked == IssueListRequest(jql: ListRun.views[0].jql))
  }

  @Test func `a further page that is held up is asked for again when its moment has come`() {
    var run = ListRun.showing(1...5, next: "b")

    let effects = run.answer(.failure(.rateLimited(.jira, until: Self.limit)))
    run.take(.listWaitOver)

    #expect(effects.contains(.waitForList(until: Self.limit)))
    #expect(run.asked?.cursor == IssueCursor("b"))
  }

  @Test func `an answer that is not awaited any more is dropped`() {
    var run = ListRun()
    let first = run.asked
    run.press(.character("2"))

    if let first {
      run.take(.issuesReported(first, .success(IssuePage(issues: [ListRun.issue(1)]))))
    }

    #expect(run.shown.isEmpty)
  }

  @Test func `Esc stops waiting for the first page, and r asks again`() {
    var run = ListRun()

    let effects = run.press(Key(.escape))
    #expect(effects.contains(.cancel(.list)))
    #expect(run.state.list.present.asking == .stopped)

    run.press(.character("r"))
    #expect(run.asked != nil)
  }

  @Test func `what takes long is said to, until it comes`() {
    var run = ListRun()
    guard let request = run.asked else { return }

    run.take(.listWaitedLong(request))
    #expect(run.state.list.present.isSlow)

    run.answer(1...3)
    #expect(!run.state.list.present.isSlow)
  }

  // MARK: - Counting

  @Test func `how many there are is asked only where the pages do not say`() {
    var open = ListRun()
    var told = ListRun()
    var whole = ListRun()

    let counting = Effect.countIssues(jql: ListRun.views[0].jql)
    #expect(open.answer(1...50, next: "b").contains(counting))
    #expect(!told.answer(1...50, next: "b", total: 80).contains(counting))
    #expect(!whole.answer(1...3).contains(counting))
    #expect(told.state.list.present.total == .exactly(80))
    #expect(whole.state.list.present.total == .exactly(3))
  }

  @Test func `a count is taken as a rough one, and never less than what is there`() {
    var run = ListRun.showing(1...50, next: "b")

    run.take(.issuesCounted(jql: ListRun.views[0].jql, 10_000))
    #expect(run.state.list.present.total == .roughly(10_000))

    run.take(.issuesCounted(jql: ListRun.views[0].jql, 7))
    #expect(run.state.list.present.total == .roughly(50))

    run.take(.issuesCounted(jql: "another", 3))
    #expect(run.state.list.present.total == .roughly(50))
  }
}
