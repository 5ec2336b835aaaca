import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct RecalledListTests {
  private func started(_ page: RecalledPage?) -> AppState {
    var state = AppState(
      key: nil,
      size: Size(columns: 80, rows: 24),
      now: SamplePanel.moment,
      browsing: SampleList.browsing
    )
    state.take(.started)
    state.take(.recalled(.page(SampleList.request(state), page)))
    return state
  }

  @Test func `the list is looked up before it is asked for`() {
    var state = AppState(
      key: nil,
      size: Size(columns: 80, rows: 24),
      now: SamplePanel.moment,
      browsing: SampleList.browsing
    )

    let effects = state.take(.started)

    #expect(effects.recalls == [.page(SampleList.request(state))])
  }

  @Test func `the list that was kept is shown with its age and its first issue`() {
    let state = started(SampleRecall.page(1...5))

    #expect(state.list.present.shownCount == 5)
    #expect(state.list.present.asOf == .recalled(SampleRecall.moment))
    #expect(state.list.selection == SampleList.key(1))
    #expect(state.issue.key == SampleList.key(1))
    #expect(state.list.present.isReading)
  }

  @Test func `a list that was not kept changes nothing`() {
    let state = started(nil)

    #expect(state.list.present.shownCount == 0)
    #expect(state.list.present.asOf == nil)
    #expect(state.list.present.asking == .loading)
  }

  @Test func `a list that was answered stays`() {
    var state = SampleList.started(1...3)

    state.take(.recalled(.page(SampleList.request(state), SampleRecall.page(7...9))))

    #expect(state.list.shown.map(\.key) == (1...3).map(SampleList.key))
    #expect(state.list.present.asOf == .answered(SamplePanel.moment))
  }

  @Test func `a list that was kept for another question is dropped`() {
    var state = started(nil)

    let other = IssueListRequest(jql: "project = OTHER")
    state.take(.recalled(.page(other, SampleRecall.page(7...9))))

    #expect(state.list.present.shownCount == 0)
  }

  @Test func `the answer takes the mark away and leaves the selection on its issue`() {
    var state = started(SampleRecall.page(1...5))
    state.press(.character("j"), .character("j"))

    let page = IssuePage(issues: [9, 1, 2, 3].map { SampleList.summary($0) })
    state.take(.issuesReported(SampleList.request(state), .success(page)))

    #expect(state.list.present.asOf == .answered(SamplePanel.moment))
    #expect(state.list.selection == SampleList.key(3))
    #expect(state.list.shown.map(\.key) == [9, 1, 2, 3].map(SampleList.key))
  }

  @Test func `who has just opened the list sees what is new at its top`() {
    var state = started(SampleRecall.page(1...50))

    let page = SampleList.page(0...49)
    state.take(.issuesReported(SampleList.request(state), .success(page)))

    #expect(state.list.present.scroll == 0)
    #expect(state.list.selection == SampleList.key(1))
  }

  @Test func `who has scrolled keeps the rows where they are`() {
    var state = started(SampleRecall.page(1...50))
    for _ in 0..<40 { state.press(.character("j")) }
    let scroll = state.list.present.scroll
    #expect(scroll > 0)

    let page = SampleList.page(0...49)
    state.take(.issuesReported(SampleList.request(state), .success(page)))

    #expect(state.list.present.scroll == scroll + 1)
  }

  @Test func `without a network further kept pages are looked up as one scrolls`() {
    var state = started(SampleRecall.page(1...90, next: true))
    state.take(.issuesReported(SampleList.request(state), .failure(SampleRecall.offline)))

    let effects = state.press(.character("G"))
    let further = IssueListRequest(jql: state.list.jql, cursor: IssueCursor("90"))
    #expect(effects.recalls.filter { $0.kind == .page } == [.page(further)])
    #expect(!effects.contains { if case .readIssues = $0 { true } else { false } })
    state.take(.recalled(.page(further, SampleRecall.page(91...99))))

    #expect(state.list.present.shownCount == 99)
    #expect(state.list.present.total == .exactly(99))
    #expect(!state.list.present.hasEndRow)
  }

  @Test func `where the kept pages end the list says that more followed`() {
    var state = started(SampleRecall.page(1...30, next: true))
    state.take(.issuesReported(SampleList.request(state), .failure(SampleRecall.offline)))
    state.press(.character("G"))
    let further = IssueListRequest(jql: state.list.jql, cursor: IssueCursor("30"))

    state.take(.recalled(.page(further, nil)))
    let effects = state.press(.character("G"))

    #expect(state.list.present.isRestForgotten)
    #expect(state.list.present.hasEndRow)
    #expect(effects.recalls.isEmpty)
    state.press(Key(.enter))
    state.press(.character("J"))
    #expect(state.notice == .impossible(.noIssue(.lastKept)))
  }

  @Test func `a page of the kept list never comes among answered ones`() {
    var state = started(SampleRecall.page(1...30, next: true))
    state.press(.character("G"))
    state.take(.issuesReported(SampleList.request(state), .success(SampleList.page(1...30))))

    let further = IssueListRequest(jql: state.list.jql, cursor: IssueCursor("30"))
    state.take(.recalled(.page(further, SampleRecall.page(31...60))))

    #expect(state.list.present.shownCount == 30)
  }

  @Test func `another view is looked up as well`() {
    var state = started(SampleRecall.page(1...5))

    let effects = state.press(.character("2"))

    #expect(effects.recalls.contains(.page(IssueListRequest(jql: "labels = intercom"))))
  }
}
