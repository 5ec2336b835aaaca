internal import ArgumentParser
internal import HTTPExchange

/// `intercom-panel show KEY`: the issue itself.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an issue with its description and comments."
  )

  @OptionGroup var issue: IssueArgument
  @OptionGroup var settings: SettingsArguments
  @Flag(name: .long, help: "Print JSON, as docs/json.md describes it.") var json = false

  func run() throws {
    let reference = try issue.reference()
    try CommandRun.report { () throws(CommandFailure) in
      let session = try Session(settings.choice)
      defer { session.services.shutDown() }
      let key = try session.key(of: reference)
      let issue = try ContactsQuery(session: session).issue(key)
      try StandardStream.output.print(
        json
          ? IssueReport(issue: issue).json.serialized(.indented) + "\n"
          : IssueReport(issue: issue).text
      )
    }
  }
}
