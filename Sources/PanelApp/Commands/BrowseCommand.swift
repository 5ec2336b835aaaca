internal import ArgumentParser
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
    let reference = try issue.reference()
    try CommandRun.report { () throws(CommandFailure) in
      try Self.browse(reference, settings: settings.choice)
    }
  }

  /// Opens the screen and serves it until the program ends; returns only when it cannot be opened.
  static func browse(
    _ reference: IssueReference,
    settings: SettingsChoice
  ) throws(CommandFailure) {
    // A command runs on the main thread, before the main queue is served.
    let opening = MainActor.assumeIsolated { Screen.open(reference, settings: settings) }
    try opening.get()
    dispatchMain()
  }
}
