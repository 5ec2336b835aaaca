import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ReadAheadTests {
  @Test(arguments: [false, true])
  func `neighbours are read ahead, the one in the direction of movement first`(_ isUp: Bool) {
    var state = SampleList.started()
    for _ in 0..<(isUp ? 3 : 2) { state.press(.character("J")) }
    if isUp { state.press(.character("K")) }
    state.take(.issueSettled(SampleList.key(3)))

    let effects = state.answer()

    #expect(effects.ahead == (isUp ? [2, 4] : [4, 2]).map { SampleList.key($0) })
  }

  @Test func `nothing is read ahead before the contacts are complete`() {
    var state = SampleList.started()
    state.take(.issueSettled(SampleList.key(1)))

    let issue = state.receive(.issue(Issue(key: SampleList.key(1))))
    let part = state.receive(
      .contacts(SamplePanel.resolved([], progress: .resolving(answered: 1, total: 2)))
    )

    #expect((issue + part).ahead.isEmpty)
  }

  @Test func `what was read a moment ago is not read ahead`() {
    var state = SampleList.looking(at: 1)
    state.press(.character("J"))
    state.take(.issueSettled(SampleList.key(2)))

    let effects = state.answer()

    #expect(effects.ahead == [SampleList.key(3)])
  }

  @Test func `nothing is read ahead while a service asks us to wait`() {
    var state = SampleList.started()
    state.take(.issueSettled(SampleList.key(1)))
    let until = Timestamp(seconds: SamplePanel.moment.seconds + 9)
    state.take(.serviceWaits(.intercom, until: until))

    #expect(state.answer().ahead.isEmpty)

    state.take(.issueSettled(SampleList.key(1)), after: 9)
    #expect(!state.take(.issueSettled(SampleList.key(1)), after: 9).ahead.isEmpty)
  }

  @Test func `reading ahead ends when a service asks us to wait`() {
    var state = SampleList.looking(at: 1)
    let until = Timestamp(seconds: SamplePanel.moment.seconds + 9)

    let effects = state.take(.serviceWaits(.jira, until: until))

    #expect(effects == [.cancel(.ahead)])
  }

  @Test func `an issue that is being read ahead goes on being read when it is shown`() {
    var state = SampleList.looking(at: 1)
    state.press(.character("J"))
    let next = state.take(.issueSettled(SampleList.key(2)))
    state.press(.character("J"), .character("J"))

    let other = state.take(.issueSettled(SampleList.key(4)))

    #expect(!next.contains(.cancel(.ahead)))
    #expect(other.contains(.cancel(.ahead)))
  }

  @Test func `with the panel off only issues are read ahead`() {
    var state = SampleList.started()
    state.panelProjects["PROJ"] = false
    state.take(.issueSettled(SampleList.key(1)))

    let effects = state.receive(.issue(Issue(key: SampleList.key(1))))

    #expect(effects.contains(.readAhead([SampleList.key(2)], nil, ReporterAddresses())))
  }

  @Test func `a list that comes after the issue is read ahead from`() {
    var state = AppState(
      key: SampleList.key(3),
      size: Size(columns: 150, rows: 40),
      now: SamplePanel.moment,
      browsing: SampleList.browsing
    )
    state.take(.started)
    let early = state.answer()

    let effects = state.take(
      .issuesReported(SampleList.request(state), .success(SampleList.page(1...5)))
    )

    #expect(early.ahead.isEmpty)
    #expect(effects.ahead == [SampleList.key(4), SampleList.key(2)])
  }
}
