internal import ArgumentParser
internal import HTTPExchange

/// `intercom-panel contacts KEY`: the contacts for people, programs or tables.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "Print the Intercom contacts behind an issue."
  )

  @OptionGroup var issue: IssueArgument
  @OptionGroup var settings: SettingsArguments
  @Flag(name: .long, help: "Print JSON, as docs/json.md describes it.") var json = false
  @Flag(name: .long, help: "With --json: print all that was said in the conversations, too.")
  var threads = false
  @Flag(name: .long, help: "Print CSV, a line for each contact.") var csv = false

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv exclude each other.") }
    if threads, !json { throw ValidationError("--threads goes with --json only.") }
  }

  func run() throws {
    let reference = try issue.reference()
    try CommandRun.report { () throws(CommandFailure) in
      let session = try Session(settings.choice)
      defer { session.services.shutDown() }
      let key = try session.key(of: reference)
      let report = try ContactsQuery(session: session).report(of: key, extent)
      for sentence in report.complaints { StandardStream.error.writeLine(sentence) }
      if let failure = report.totalFailure { throw CommandFailure(failure) }
      try StandardStream.output.print(text(of: report))
    }
  }

  private var extent: ContactsQuery.Extent {
    guard json else { return .fields }
    return threads ? .threads : .everything
  }

  private func text(of report: ContactsReport) -> String {
    if json { return report.json.serialized(.indented) + "\n" }
    return csv ? report.csv : report.text
  }
}
