internal import ArgumentParser
internal import ContactResolution
internal import PanelModel
internal import PanelRuntime
internal import PanelViews
internal import Settings

/// `intercom-panel open KEY`: the first contact in the browser, without a screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the first contact behind an issue in Intercom, in the browser."
  )

  @OptionGroup var issue: IssueArgument
  @OptionGroup var settings: SettingsArguments
  @Flag(name: .long, help: "Print the link instead of opening it.") var print = false
  @Flag(name: .long, help: "Take all contacts instead of the first.") var all = false

  func run() throws {
    let reference = try issue.reference()
    try CommandRun.report { () throws(CommandFailure) in
      let session = try Session(settings.choice)
      defer { session.services.shutDown() }
      let key = try session.key(of: reference)
      let report = try ContactsQuery(session: session).report(of: key, .fields)
      if let failure = report.totalFailure { throw CommandFailure(failure) }
      let links = report.resolved.contacts.filter { $0.knowledge != .deleted }
        .compactMap(report.url(of:))
      guard !links.isEmpty else {
        throw CommandFailure(
          ["\(key) has no Intercom contact that could be opened."],
          status: .badInput
        )
      }
      for link in all ? links : [links[0]] {
        try print ? StandardStream.output.print(link + "\n") : open(link, session)
      }
    }
  }

  private func open(_ link: String, _ session: Session) throws(CommandFailure) {
    let opener = BrowserOpener(
      command: session.configuration.openCommand,
      environment: session.environment
    )
    switch ForegroundTask.run(on: session.executor, { await opener.open(link) }) {
    case .opened: return
    case .notOpened(let reason):
      StandardStream.output.writeLine(link)
      throw CommandFailure([LinkReasonText.sentence(reason)], status: .unavailable)
    }
  }
}
