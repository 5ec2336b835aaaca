import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

struct IssueScreenTests {
  @Test(arguments: RichIssue.allCases, ScreenSize.all)
  func `an issue's text keeps its structure`(sample: RichIssue, size: Size) {
    var state = SampleState.many
    state.issue.issue = .loaded(sample.issue, at: SampleIssue.now)
    state.focus = .issue

    let screen = state.screen(size)

    expectScreen(screen, "issue-\(sample.rawValue)-\(size.name)")
  }

  @Test func `an offset beyond the end shows the end`() {
    var state = SampleState.many
    state.focus = .issue
    state.issue.position = TextPosition(.row(RowPlace(block: 0)), offset: 10_000)

    let screen = state.screen(Size(columns: 80, rows: 24))

    expectScreen(screen, "issue-end-80x24")
  }
}
