import TerminalEmulator

/// The configuration of the sample services in a folder of its own, where the panel keeps what is
/// changed in it.
struct OwnConfiguration {
  private let services: SampleServices
  private let folder: TestFolder
  private let logFolder: TestFolder
  private let path: String
  private let text: String

  /// Writes the configuration, with more at its end.
  init(_ services: SampleServices, adding more: String = "") throws {
    self.services = services
    folder = try TestFolder()
    logFolder = try TestFolder()
    text = more.isEmpty ? services.configuration : "\(services.configuration)\n\(more)\n"
    path = try folder.write(text, to: "config.toml")
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

  /// Method and path of each request that was logged, in the order of the answers.
  var requests: [String] {
    log.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard words.count > 4 else { return nil }
      let path = words[3].split(separator: "/").dropFirst(2).map { "/" + $0 }.joined()
      return "\(words[2]) \(path)"
    }
  }

  /// Whether the configuration has still the bytes it was written with.
  var isUntouched: Bool {
    get throws { try folder.text(of: "config.toml") == text }
  }
}
