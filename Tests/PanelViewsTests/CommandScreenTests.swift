import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

struct CommandScreenTests {
  private static let completions = [
    CommandCompletion("PROJ-7", note: "Card is charged twice when 3-D Secure times out"),
    CommandCompletion("view", note: "show a view", isIncomplete: true),
    CommandCompletion("view Assigned to me", note: "assignee = currentUser()"),
    CommandCompletion("go", note: "show an issue", isIncomplete: true),
    CommandCompletion("quit", note: "end the program"),
  ]

  @Test(arguments: ScreenSize.all)
  func `the command line offers completions above it`(size: Size) {
    var state = SampleState.many
    state.overlay = .command(CommandPrompt("v", completions: Self.completions))

    let screen = state.screen(size)

    expectScreen(screen, "command-\(size.name)")
  }

  @Test(arguments: ScreenSize.all)
  func `a mistake stands above the command line`(size: Size) {
    var state = SampleState.many
    var prompt = CommandPrompt("https://other.example.com/browse/PROJ-1")
    prompt.mistake = .otherSite("other.example.com", connected: "jira.example.com")
    state.overlay = .command(prompt)

    let screen = state.screen(size)

    expectScreen(screen, "command-mistake-\(size.name)")
  }

  @Test(arguments: ScreenSize.all)
  func `an issue that is on its way is shown by what the list says of it`(size: Size) {
    var state = SampleState.state(issue: .loading(last: nil), contacts: .loading(last: nil))
    state.focus = .issue
    state.issue.summary = IssueSummary(
      key: SampleIssue.key,
      summary: "Checkout fails for EU cards",
      type: "Bug",
      status: IssueStatus(name: "In Progress", category: .indeterminate),
      priority: "High"
    )

    let screen = state.screen(size)

    expectScreen(screen, "issue-provisional-\(size.name)")
  }
}
