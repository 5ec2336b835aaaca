internal import TerminalEmulator

/// What programs are measured, and the folder that they see of the world.
struct Stage {
  /// The panel's path.
  var program: String
  /// The floor's path.
  var floor: String
  /// The path of the program that serves the sample services.
  var services: String
  /// Holds the homes; removed at the end.
  let folder: TemporaryFolder

  /// The extent at which everything is measured.
  static let size = GridSize(columns: 120, rows: 40)
  /// The extent that resizing goes to.
  static let small = GridSize(columns: 80, rows: 24)

  /// An environment of which nothing is inherited, for somebody at home in the folder.
  ///
  /// Nothing in it leads away from this machine.
  static func environment(home: String, adding more: [String: String] = [:]) -> [String: String] {
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "TZ": "UTC", "XDG_RUNTIME_DIR": home, "HTTPS_PROXY": "http://127.0.0.1:1",
      // What a process uses is read from /proc.
      "INTERCOM_PANEL_DEBUG": "1",
    ]
    for name in ["CONFIG", "CACHE", "DATA", "STATE"] {
      variables["XDG_\(name)_HOME"] = "\(home)/\(name.lowercased())"
    }
    return variables.merging(more) { $1 }
  }

  /// Starts the floor.
  func startFloor() throws(BenchmarkFailure) -> Session {
    try Session(floor, environment: Self.environment(home: folder.path))
  }

  /// Starts the panel on an issue, or on the list, as somebody at home in the folder.
  func startPanel(
    _ key: String?,
    of services: ServedSamples,
    home: String,
    adding more: [String: String] = [:]
  ) throws(BenchmarkFailure) -> Session {
    try Session(
      program,
      arguments: ["--config", services.configurationPath] + (key.map { [$0] } ?? []),
      environment: Self.environment(home: home, adding: more)
    )
  }
}
