import TerminalEmulator

/// The configuration of the sample services in a folder of its own, where the panel keeps what is
/// changed in it.
struct OwnConfiguration {
  private let services: SampleServices
  private let folder: TestFolder
  private let logFolder: TestFolder
  private let path: String

  init(_ services: SampleServices) throws {
    self.services = services
    folder = try TestFolder()
    logFolder = try TestFolder()
    path = try folder.write(services.configuration, to: "config.toml")
  }

  /// Starts the program in a terminal, logging its requests.
  func open(
    _ words: String...,
    size: GridSize = GridSize(columns: 120, rows: 40),
    changing changes: [String: String?] = [:]
  ) throws -> PtyProgram {
    let own: [String: String?] = [
      "INTERCOM_PANEL_CONFIG": path, "INTERCOM_PANEL_LOG": "\(logFolder.path)/log",
    ]
    return try PtyProgram(
      BuiltProduct.path("intercom-panel"),
      arguments: words,
      environment: services.environment(own.merging(changes) { $1 }),
      size: size
    )
  }

  /// What the panel keeps; nothing before it kept anything.
  var memory: String { (try? folder.text(of: "panel.toml")) ?? "" }

  /// The requests that were logged.
  var log: String { (try? logFolder.text(of: "log")) ?? "" }

  /// Whether the configuration has still the bytes it was written with.
  var isUntouched: Bool {
    get throws { try folder.text(of: "config.toml") == services.configuration }
  }
}
