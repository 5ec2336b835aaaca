import ContactResolution
import PanelModel
import PanelViews
import Testing
import TextTerminal

struct FooterTests {
  private static let copies: [Notice.Copied] = [
    .link, .email, .value, .key, .thread(isWhole: true), .thread(isWhole: false),
  ]
  private static let failedCopies: [Notice.NotCopied] = [
    .tooLong(limit: 74_994), .stuck, .noWay, .program("xclip: it failed. Name another one."),
  ]
  static let notices: [Notice] =
    [.cancelled] + [.contact, .conversation, .issue].map { .opened($0) }
    + copies.map { .copied($0) } + failedCopies.map { .notCopied($0) }
    + [
      .nothingSelected, .noEmail, .contactDeleted, .contactNotLoaded, .noLink, .issueNotLoaded,
      .noDetails, .fieldNotShown, .searchHidesOrder, .fieldsAreDefaults,
      .panelOff, .reporterNotAsked, .reporterNotLoaded, .addressKnown, .reporterIsApp,
      .reporterUnknown, .noConversation, .conversationElsewhere, .linkedPartMissing,
      .nothingToSearch, .nothingSearched, .notFound, .noView, .notSorted,
      .noSplit, .splitAtLimit, .splitIsUsual,
    ].map { .impossible($0) }
    + Notice.MissingIssue.allCases.map { .impossible(.noIssue($0)) }
    + ContactSource.allCases.map { .switched($0) }
    + [true, false].map { .panelSwitched(isEnabled: $0, project: "LONGPROJECT") }
    + [.notKept("/home/ana/panel.toml: cannot be written: no space. The change counts until.")]
    + [.choicesNotRead("/home/ana/panel.toml:3: not TOML: no value. The file is set aside.")]

  private static func footer(_ state: AppState, columns: Int) -> String {
    state.screen(Size(columns: columns, rows: 10)).rowText(9)
  }

  @Test(arguments: notices)
  func `every notice fits the smallest screen`(notice: Notice) {
    var state = SampleState.many
    state.notice = notice

    let footer = Self.footer(state, columns: 40)

    #expect(!footer.contains("…"))
    #expect(footer.contains("."))
  }

  @Test(arguments: Pane.allCases, [40, 60, 80, 100, 200])
  func `help and quitting are named however narrow the screen is`(pane: Pane, columns: Int) {
    var state = SampleState.many
    state.focus = pane

    let footer = Self.footer(state, columns: columns)

    #expect(footer.contains("? help"))
    #expect(footer.contains("q quit"))
  }

  @Test(arguments: 40...220)
  func `opening is named however narrow the screen is, and refreshing only after it`(columns: Int) {
    let footer = Self.footer(SampleState.many, columns: columns)

    #expect(footer.contains("Enter open"))
    #expect(!footer.contains("r refresh") || footer.contains("→ details"))
  }

  @Test(arguments: [48, 60, 79, 80, 120])
  func `the way into the details is named where there is room`(columns: Int) {
    let footer = Self.footer(SampleState.many, columns: columns)

    #expect(footer.contains("→ details"))
  }

  @Test(arguments: [PanelSample.searching, .none, .issueFailed])
  func `keys that can do nothing are not named`(sample: PanelSample) {
    let footer = Self.footer(sample.state, columns: 120)

    #expect(!footer.contains("Enter"))
    #expect(!footer.contains("↑↓"))
    #expect(!footer.contains("→"))
    #expect(!footer.contains("y copy"))
    #expect(footer.contains("r refresh"))
  }

  @Test func `scrolling is named when the issue is longer than its pane`() {
    var state = SampleState.many
    state.focus = .issue

    let low = Self.footer(state, columns: 120)
    let high = state.screen(Size(columns: 120, rows: 200)).rowText(199)

    #expect(low.contains("↑↓ scroll"))
    #expect(!high.contains("↑↓ scroll"))
  }

  @Test func `a wait that is over is not spoken of`() {
    var state = SampleState.many
    state.waits[.intercom] = state.now

    let footer = Self.footer(state, columns: 80)

    #expect(footer.contains("? help"))
  }

  @Test func `a wait for tomorrow names the day`() {
    var state = SampleState.many
    state.waits[.jira] = Timestamp(seconds: state.now.seconds + 86_400)

    let footer = Self.footer(state, columns: 120)

    #expect(footer.contains("Jira asks us to wait until 2026-11-23 14:05:00"))
  }

  @Test func `remapped keys are named as they are`() {
    let bindings = KeyMap.standard.bindings.map { binding in
      var binding = binding
      if binding.action == .quitOrBack { binding.keys = [.control("x")] }
      return binding
    }
    let state = SampleState.many
    var surface = Surface(size: Size(columns: 80, rows: 24))
    var view = AppView(
      theme: Theme(depth: .none, background: .unknown),
      keyMap: KeyMap(bindings: bindings)
    )

    _ = view.draw(state, into: &surface)

    #expect(surface.rowText(23).contains("Ctrl-X quit"))
  }
}
