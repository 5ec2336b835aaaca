import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct PanelSwitchTests {
  private func shown() -> AppState {
    SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("a")]))
  }

  @Test func `p switches the panel off for the project and keeps that`() {
    var state = shown()

    let effects = state.press(.character("p"))

    #expect(!state.isPanelEnabled)
    #expect(state.contacts == ContactPanelState())
    #expect(effects.contains(.keep(.panel(isEnabled: false, project: "PROJ"))))
    for identity in [Effect.Identity.details, .conversations, .companies, .reminder] {
      #expect(effects.contains(.cancel(identity)))
    }
    #expect(!effects.contains { if case .readIssue = $0 { true } else { false } })
  }

  @Test func `an issue that is still loading is read on without contacts`() {
    var state = SamplePanel.started()

    let effects = state.press(.character("p"))

    #expect(
      effects.contains(.readIssue(SamplePanel.key, nil, ReporterAddresses(), anew: false))
    )
    #expect(state.issue.issue.isLoading)
  }

  @Test func `contacts that were on their way are not shown`() {
    var state = SamplePanel.started()
    state.press(.character("p"))

    let effects = state.receive(.contacts(SamplePanel.resolved([SamplePanel.contact("a")])))

    #expect(state.contacts.items.isEmpty)
    #expect(effects.isEmpty)
  }

  @Test(arguments: [Key.character("c"), .character("e")])
  func `keys that would ask Intercom say that the panel is off`(key: Key) {
    var state = shown()
    state.press(.character("p"))

    let effects = state.press(key)

    #expect(state.notice == .impossible(.panelOff))
    #expect(effects.isEmpty)
  }

  @Test func `the page for choosing fields says so when attributes are to be asked for`() {
    var state = shown()
    state.press(.character("p"))
    state.press(.character("f"))

    let effects = state.press(Key(.function(5)))

    #expect(effects.isEmpty)
    #expect(state.notice == .impossible(.panelOff))
    #expect(!state.canPerform(.refresh))
  }

  @Test func `refreshing asks for the issue alone`() {
    var state = shown()
    state.press(.character("p"))

    let effects = state.press(.character("r"))

    #expect(
      effects.contains(.readIssue(SamplePanel.key, nil, ReporterAddresses(), anew: true))
    )
    #expect(!effects.contains(.remindOfWaiting(SamplePanel.key)))
  }

  @Test func `p switches it on again and asks`() {
    var state = shown()
    state.press(.character("p"))

    let effects = state.press(.character("p"))

    #expect(state.isPanelEnabled)
    #expect(effects.contains(.keep(.panel(isEnabled: true, project: "PROJ"))))
    #expect(
      effects.contains(
        .readIssue(SamplePanel.key, .linkedConversations, ReporterAddresses(), anew: false)
      )
    )
  }

  @Test(arguments: [
    (true, nil, true), (false, nil, false), (true, false, false), (false, true, true),
  ])
  func `what is said of the project counts before what is said of all`(
    all: Bool,
    project: Bool?,
    expected: Bool
  ) {
    let state = AppState(
      key: SamplePanel.key,
      size: Size(columns: 80, rows: 24),
      now: SamplePanel.moment,
      isPanelEnabled: all,
      panelProjects: project.map { ["PROJ": $0] } ?? ["OTHER": !all]
    )

    #expect(state.isPanelEnabled == expected)
  }

  @Test func `a change that was not kept is told`() {
    var state = shown()

    _ = SamplePanel.update.update(&state, .changeNotKept("Disk full."), at: state.now)

    #expect(state.notice == .notKept("Disk full."))
  }
}
