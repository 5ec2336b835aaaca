internal import ArgumentParser
internal import PanelRuntime
internal import Settings

/// `intercom-panel setup`: connects Jira and Intercom, or repairs what is connected.
struct SetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: "Connect Jira and Intercom, or repair a connection.",
    discussion: """
      Asks for the Jira site, the account and the tokens, proves them, and writes the \
      configuration. What is configured already is the default of each question, and a token that \
      still works is kept without asking. Comments and other settings of the file stay as they are.
      """
  )

  @OptionGroup var settings: SettingsArguments
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Add or repair one more Intercom workspace under this name.",
      valueName: "name"
    )
  )
  var connection: String?

  func validate() throws {
    guard let connection else { return }
    let isPlain = connection.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-_".utf8.contains(byte)
    }
    guard isPlain, (1...40).contains(connection.utf8.count), !connection.hasPrefix("-") else {
      throw ValidationError("A connection's name has 1 to 40 letters, digits, - and _.")
    }
    guard !["jira", "intercom"].contains(connection.lowercased()) else {
      throw ValidationError("\(connection) is a main connection's name; choose another one.")
    }
  }

  func run() throws {
    try CommandRun.report { () throws(CommandFailure) in
      let environment = ProcessEnvironment.current()
      let input = LineInput()
      let watch = InterruptionWatch(input: input, farewell: "Nothing was changed.")
      watch.start()
      let knowledge = try SetupKnowledge(settings.choice, environment, connection: connection)
      guard input.isTerminal || knowledge.hasToken else { throw .needsTerminal }
      let log = try LogFile.logger(at: settings.log ?? environment["INTERCOM_PANEL_LOG"])
      let proving = Composition.proving(
        certificateFile: knowledge.known.certificateFile,
        environment: environment,
        log: log
      )
      defer { proving.shutDown() }
      let live = LiveSetup(
        environment: environment,
        input: input,
        watch: watch,
        proving: proving,
        executor: ThreadPoolExecutor(threads: 2)
      )
      for mistake in knowledge.mistakes { live.console.warn(mistake) }
      let dialog = SetupDialog(
        console: live.console,
        services: live.services(SetupFiles(environment: environment)),
        target: knowledge.target,
        known: knowledge.known,
        written: knowledge.written
      )
      try dialog.run()
    }
  }
}
