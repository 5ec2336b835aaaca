internal import ArgumentParser
internal import HTTPExchange
internal import PanelRuntime
internal import Settings
internal import TextTerminal

/// `intercom-panel doctor`: what works, what does not, and what to do about it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the terminal, the settings and both services, with what to do.",
    discussion: """
      Each line begins with ok, warn or fail; what to do stands below it. The status is 0 when \
      nothing failed, 78 when something on this machine has to be put right, 77 when a token is \
      refused, 69 when a service cannot be reached.
      """
  )

  @OptionGroup var settings: SettingsArguments
  @Flag(name: .long, help: "Print JSON, as docs/json.md describes it.") var json = false

  func run() throws {
    try CommandRun.report { () throws(CommandFailure) in
      let choice = settings.choice
      let environment = ProcessEnvironment.current()
      let sources = SettingsSources(environment: environment.variables, options: choice.options)
      let reading = SettingsReader(sources).read()
      let log = try LogFile.logger(at: choice.log ?? environment["INTERCOM_PANEL_LOG"])
      let proving = Composition.proving(
        certificateFile: reading.configuration.certificateFile,
        environment: environment,
        log: log
      )
      defer { proving.shutDown() }
      let doctor = Doctor(
        reading: reading,
        environment: environment,
        proving: proving,
        executor: ThreadPoolExecutor(threads: 2),
        repair: RepairCommand(options: SetupTarget(reading, environment)?.options ?? "")
      )
      let report = Self.report(environment)
      let findings = doctor.findings { finding in
        if !json { StandardStream.output.show(report.text(finding)) }
      }
      if json {
        try StandardStream.output.print(DoctorReport.json(findings).serialized(.indented) + "\n")
      }
      let status = DoctorFinding.exitStatus(of: findings)
      if status != .done { throw CommandFailure([], status: status) }
    }
  }

  private static func report(_ environment: ProcessEnvironment) -> DoctorReport {
    guard StandardStream.output.isTerminal else { return DoctorReport(home: environment["HOME"]) }
    return DoctorReport(
      usesColor: environment["NO_COLOR"] == nil && environment["TERM"] != "dumb",
      columns: TerminalSize.ofOutput?.columns ?? 80,
      home: environment["HOME"]
    )
  }
}
