import Foundation
import TerminalEmulator
import Testing

/// A sample Jira and a sample Intercom on loopback ports, and the home of those who use them.
struct SampleServices: Sendable {
  /// Those of the running suite.
  @TaskLocal static var current: SampleServices?

  /// The home folder that the programs see.
  let home: TestFolder
  /// The configuration that the server printed.
  let configuration: String
  /// The path of the configuration as a file.
  let configurationPath: String
  private let server: PtyProgram

  /// Whether `TEST_LATENCY` makes all of them slow.
  static var areSlow: Bool { !slowness.isEmpty }
  private static let slowness =
    ProcessInfo.processInfo.environment["TEST_LATENCY"].map { milliseconds in
      ["--latency", milliseconds, "--jitter", milliseconds]
    } ?? []

  /// Starts a server and keeps the configuration it prints.
  static func start(
    adding words: [String] = [],
    program: String = BuiltProduct.path("intercom-panel-demo")
  ) async throws -> SampleServices {
    let home = try TestFolder()
    let server = try PtyProgram(
      program,
      arguments: ["--serve"] + slowness + words,
      environment: CleanEnvironment.variables(home: home),
      size: GridSize(columns: 160, rows: 100)
    )
    try await server.wait(for: "source = \"linked-conversations\"")
    let text = server.screen.lines.joined(separator: "\n")
    return SampleServices(
      home: home,
      configuration: text,
      configurationPath: try home.write(text, to: "sample.toml"),
      server: server
    )
  }

  /// The number of the server's process.
  var processID: Int32 { server.processID }

  /// Asks the server to end and says how it did.
  func stop() async throws -> ProgramEnd {
    server.send(signal: 15)
    return try await server.end()
  }

  /// Whether a token reached another service than its own, which the server tells at once.
  var hasStrayToken: Bool {
    server.screen.output.firstRange(of: Array("stray token".utf8)) != nil
  }

  /// The address of the sample Jira Cloud.
  var jiraSite: String? { value(of: "site") }

  /// The address of the sample Intercom.
  var intercomAPI: String? { value(of: "api") }

  private func value(of key: String) -> String? {
    let beginning = "\(key) = \""
    return configuration.split(separator: "\n").first { $0.hasPrefix(beginning) }
      .map { String($0.dropFirst(beginning.count).prefix { $0 != "\"" }) }
  }

  /// The services of the running suite.
  static func shared() throws -> SampleServices {
    try #require(current, "The suite has the trait .sampleServices.")
  }

  /// What the programs see of the world, with changes; nil takes a variable away.
  ///
  /// Tests know nothing of each other, so answers are kept only where a test names a folder for it.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    let own: [String: String?] = [
      "INTERCOM_PANEL_CONFIG": configurationPath,
      "INTERCOM_PANEL_CACHE": changes.keys.contains("XDG_CACHE_HOME") ? "on" : "off",
    ]
    let named = own.merging(changes) { $1 }
    return CleanEnvironment.variables(home: home, changing: named)
  }

  /// Starts the program in a terminal.
  func open(
    _ words: String...,
    size: GridSize = .usual,
    changing changes: [String: String?] = [:],
    underShell: Bool = false
  ) throws -> PtyProgram {
    try PtyProgram(
      BuiltProduct.path("intercom-panel"),
      arguments: words,
      environment: environment(changes),
      size: size,
      underShell: underShell
    )
  }

  /// Starts the program in a terminal by a shell's script, in which it and its words are
  /// `"$0" "$@"`.
  func open(
    _ words: String...,
    script: String,
    size: GridSize = GridSize(columns: 120, rows: 40),
    changing changes: [String: String?] = [:]
  ) throws -> PtyProgram {
    try PtyProgram(
      "/bin/sh",
      arguments: ["-c", script, BuiltProduct.path("intercom-panel")] + words,
      environment: environment(changes),
      size: size
    )
  }

  /// Starts the program in a terminal and waits until nothing more about DEMO-1 is to come.
  func openSettled(
    changing changes: [String: String?] = [:],
    underShell: Bool = false
  ) async throws -> PtyProgram {
    let panel = try open(
      "DEMO-1",
      size: GridSize(columns: 120, rows: 40),
      changing: changes,
      underShell: underShell
    )
    // What is known beside the contact comes last, in any order, and so do the totals.
    try await panel.wait(
      forAll: "3 contacts · 2 companies",
      "2 open 1 closed 1 other · $9,650.50/mo",
      "Retail",
      "VIP · EU cards",
      "Active · Paying",
      "closed “How do I add a co…” 1 mo Sam Okafor"
    )
    return panel
  }

  /// Starts the program in a terminal and waits for its list, in which the fifth of 62 issues is
  /// selected.
  func openList() async throws -> PtyProgram {
    let panel = try await openSettled()
    panel.send("i")
    // The last row is drawn last.
    try await panel.wait(forAll: "Assigned to me · 5 of 62", "/ filter")
    return panel
  }

  /// Runs the program without a terminal, to its end.
  func run(
    _ words: [String],
    changing changes: [String: String?] = [:]
  ) async throws -> ProgramRun {
    try await ProgramRun(
      BuiltProduct.path("intercom-panel"),
      arguments: words,
      environment: environment(changes)
    )
  }
}
