internal import ArgumentParser
internal import ContactResolution
internal import Dispatch

/// `intercom-panel KEY`: the full screen.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Show an issue and its contacts on the full screen (the default command)."
  )

  @OptionGroup var issue: IssueArgument
  @OptionGroup var settings: SettingsArguments

  func run() throws {
    let key = try issue.key()
    // A command runs on the main thread, before the main queue is served.
    let opening = MainActor.assumeIsolated { Screen.open(key, settings: settings) }
    try CommandRun.report { () throws(CommandFailure) in try opening.get() }
    dispatchMain()
  }
}
