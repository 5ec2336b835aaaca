internal import ArgumentParser
internal import Dispatch

/// `intercom-panel [KEY]`: the full screen, from an issue or from the list of issues.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Browse issues and their contacts on the full screen (the default command)."
  )

  @Argument(
    help: ArgumentHelp(
      "The issue's key, such as PROJ-142, or its address in Jira; the list of issues without it.",
      valueName: "issue"
    )
  )
  var issue: String?

  @OptionGroup var settings: SettingsArguments

  func run() throws {
    let reference = try issue.map { try IssueArgument.reference($0) }
    try CommandRun.report { () throws(CommandFailure) in
      try Self.browse(reference, settings: settings.choice)
    }
  }

  /// Opens the screen and serves it until the program ends; returns only when it cannot be opened.
  static func browse(
    _ reference: IssueReference?,
    settings: SettingsChoice
  ) throws(CommandFailure) {
    // A command runs on the main thread, before the main queue is served.
    let opening = MainActor.assumeIsolated { Screen.open(reference, settings: settings) }
    try opening.get()
    dispatchMain()
  }
}
