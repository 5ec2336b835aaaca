import ArgumentParser
import Foundation

/// Runs the panel against a sample Jira and a sample Intercom on this machine.
@main
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intercom-panel-demo",
    abstract: "Runs intercom-panel against a sample Jira and a sample Intercom.",
    discussion: """
      Both are served on loopback ports by this program itself: no account, no network.

      FAULTS
      \(ServiceFault.allCases.map { "  \($0.summary)" }.joined(separator: "\n"))
      """
  )

  @Argument(help: "The issue to open; the list of issues without it.")
  var key: String?

  @Option(help: ArgumentHelp("Milliseconds before each answer.", valueName: "ms"))
  var latency = 0

  @Option(help: ArgumentHelp("Up to so many milliseconds more, drawn anew.", valueName: "ms"))
  var jitter = 0

  @Option(
    name: .customLong("fault"),
    help: ArgumentHelp("What goes wrong; may stand several times.", valueName: "kind")
  )
  var faults: [ServiceFault] = []

  @Option(
    help: ArgumentHelp("Seconds after which the faults begin, save down.", valueName: "s")
  )
  var faultAfter = 0

  @Option(
    help: ArgumentHelp(
      "A file of further faults, and milliseconds before each answer, read anew each time.",
      discussion: "The services of --fault down and region are chosen at the start alone.",
      valueName: "file"
    )
  )
  var faultFile: String?

  @Flag(help: "Serve until interrupted; print a configuration for intercom-panel.")
  var serve = false

  @Flag(help: "Print the sample issues: key, state, summary.")
  var list = false

  @Flag(help: "Use the Data Center site instead of the Cloud site.")
  var dataCenter = false

  func validate() throws {
    guard latency >= 0, jitter >= 0 else {
      throw ValidationError("A delay is a number of milliseconds from 0 on.")
    }
    guard faultAfter >= 0 else {
      throw ValidationError("Faults begin after a number of seconds from 0 on.")
    }
  }

  /// Stays on the main thread, as the panel expects of its main program.
  func run() throws {
    guard !list else {
      print(SampleIssueTable.listing)
      return
    }
    let configuration = DemoConfiguration(services: try started(), isDataCenter: dataCenter)
    guard serve else {
      try show(configuration)
      return
    }
    try FileHandle.standardOutput.write(contentsOf: Data(configuration.toml.utf8))
    try BlockingWait.result { await Interruption.wait() }
  }

  private func started() throws -> SampleServices {
    let conditions = ServiceConditions(
      faults: Set(faults),
      faultDelay: .seconds(faultAfter),
      file: ConditionsFile(path: faultFile),
      latency: .milliseconds(latency),
      jitter: .milliseconds(jitter)
    )
    // The full screen belongs to the panel alone.
    let reportsStrays = serve
    return try BlockingWait.result {
      try await SampleServices.start(conditions) { stray in
        guard reportsStrays else { return }
        FileHandle.standardError.write(Data("\(stray)\n".utf8))
      }
    }
  }

  private func show(_ configuration: DemoConfiguration) throws {
    Self.forgetOwnSettings()
    let folder = try PrivateFolder()
    folder.removeAtExit()
    let file = try folder.write(configuration.toml, name: "config.toml")
    throw ExitCode(DemoProgram.live.runPanel(file, key.map { [$0] } ?? []))
  }

  /// Keeps a person's own sites and tokens away from the sample services.
  private static func forgetOwnSettings() {
    let harmless = ["INTERCOM_PANEL_LOG", "INTERCOM_PANEL_SOURCE", "INTERCOM_PANEL_DEBUG"]
    for name in ProcessInfo.processInfo.environment.keys
    where name.hasPrefix("INTERCOM_PANEL_") && !harmless.contains(name) {
      _ = unsafe unsetenv(name)
    }
  }
}
