import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct PossibleTests {
  private static let aimed: [Action] = [
    .moveUp, .moveDown, .moveToFirst, .moveToLast, .enterDetails, .leaveDetails, .open, .openIssue,
    .copyLink, .copyEmail, .scrollPageDown, .scrollHalfPageUp,
  ]

  @Test(arguments: aimed)
  func `before anything is known nothing can be aimed at`(action: Action) {
    let state = SamplePanel.started()

    #expect(!state.canPerform(action))
  }

  @Test(arguments: [Action.nextPane, .help, .quitOrBack, .quit, .refresh, .redraw, .suspend])
  func `some keys always do something`(action: Action) {
    let state = SamplePanel.started()

    #expect(state.canPerform(action))
  }

  @Test(
    arguments: [Action.moveDown, .enterDetails, .open, .openIssue, .copyLink, .copyEmail],
    [1, 2]
  )
  func `a contact can be opened, entered and copied`(action: Action, contacts: Int) {
    let state = SamplePanel.showing(
      SamplePanel.resolved(
        (0..<contacts).map { SamplePanel.contact("\($0)", email: "ana@example.com") }
      )
    )

    #expect(state.canPerform(action))
  }

  @Test func `a deleted contact can be selected but not opened`() {
    let deleted = ResolvedContact(id: ContactID("x"), knowledge: .deleted, conversations: [])
    let state = SamplePanel.showing(SamplePanel.resolved([deleted]))

    #expect(!state.canPerform(.open))
    #expect(!state.canPerform(.copyLink))
    #expect(!state.canPerform(.copyEmail))
    #expect(!state.canPerform(.enterDetails))
  }

  @Test func `an issue that can be seen whole cannot be scrolled`() {
    var state = SamplePanel.showing(SamplePanel.resolved([]))
    state.focus = .issue
    state.extents.issue.text = TextExtent(visibleRows: 20)

    #expect(!state.canPerform(.moveDown))

    state.extents.issue.text.isAtEnd = false

    #expect(state.canPerform(.moveDown))
  }

  @Test func `a link on top can be copied whatever lies below`() {
    var state = SamplePanel.started()
    state.overlay = .link(url: "https://app.intercom.com/", reason: .noDesktop)

    #expect(state.canPerform(.copyLink))
    #expect(state.canPerform(.back))
  }

  @Test func `going back is possible wherever there is something to go back to`() {
    let reading = SamplePanel.started()
    let done = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("a")]))
    let list = AppState(key: nil, size: Size(columns: 80, rows: 24), now: SamplePanel.moment)

    #expect(reading.canPerform(.back))
    #expect(done.canPerform(.back))
    #expect(!list.canPerform(.back))
  }
}
