import ContactResolution
import HTTPExchange
import ServiceFaults
import TerminalEmulator
import TestSupport

/// A Jira and an Intercom of the sample answers, one of which is replaced by a fault.
///
/// The issue `PROJ-1` has one contact, Ryan Lee.
final class FaultyServices: Sendable {
  /// The home folder that the programs see.
  let home: TestFolder
  /// The service that has the fault.
  let broken: Service
  /// Where the fault is at work.
  let site: FaultSite
  private let sound: LoopbackServer

  /// Starts the services; the broken one does what the wire says, the other one answers.
  init(_ wire: FaultWire, at broken: Service) throws {
    home = try TestFolder()
    self.broken = broken
    site = try FaultSite(wire)
    sound = try LoopbackServer(script: FaultWire.answerRightly)
  }

  /// What the programs see of the world.
  var environment: [String: String] {
    get throws {
      let configuration = try home.write(text, to: "faulty.toml")
      let own: [String: String?] = [
        "INTERCOM_PANEL_CONFIG": configuration, "INTERCOM_PANEL_CACHE": "off",
        "INTERCOM_PANEL_JIRA_TOKEN": "jira-secret-7",
        "INTERCOM_PANEL_INTERCOM_TOKEN": "intercom-secret-7",
      ]
      return CleanEnvironment.variables(
        home: home,
        changing: own.merging(site.environment) { $1 }
      )
    }
  }

  /// Runs the program without a terminal, to its end.
  func run(
    _ words: [String],
    patience: Duration = PseudoTerminal.patience
  ) async throws -> ProgramRun {
    try await ProgramRun(
      BuiltProduct.path("intercom-panel"),
      arguments: words,
      environment: try environment,
      patience: patience
    )
  }

  /// Starts the program in a terminal.
  func open(_ words: String..., size: GridSize) throws -> PtyProgram {
    try PtyProgram(
      BuiltProduct.path("intercom-panel"),
      arguments: words,
      environment: try environment,
      size: size
    )
  }

  /// How often the request was sent to the broken service that was sent most often.
  var mostOften: Int {
    let names = site.requests.map { "\($0.method) \($0.target)" }
    return Dictionary(grouping: names) { $0 }.values.map(\.count).max() ?? 0
  }

  private var text: String {
    """
    [jira]
    site = "\(broken == .jira ? site.base : sound.url(""))"
    deployment = "cloud"
    account = "me@example.com"

    [intercom]
    api = "\(broken == .intercom ? site.base : sound.url(""))"
    """
  }
}

extension FaultWire {
  /// A service that answers rightly.
  static var sound: FaultWire { .server(answerRightly) }

  /// Answers a request as a service of the sample answers does.
  static let answerRightly: Script = { request, connection in
    let path = String(request.target.prefix { $0 != "?" })
    let response = SampleAnswer.answer(toPath: path)
    connection.answer(response.status, body: response.body)
  }
}
