import TerminalEmulator
import Testing

/// `intercom-panel setup` in a terminal, at home in a folder of its own.
struct SetupProgram {
  /// The home folder; the configuration goes to `config/intercom-panel` in it.
  let home: TestFolder
  /// The program at its terminal.
  let program: PtyProgram
  private let services: SampleServices

  /// Starts it; a `configuration` is there before.
  init(
    _ services: SampleServices,
    words: [String] = [],
    configuration: String? = nil,
    size: GridSize = GridSize(columns: 80, rows: 60),
    changing changes: [String: String?] = [:],
    underShell: Bool = false
  ) throws {
    home = try TestFolder()
    self.services = services
    if let configuration {
      try home.makeFolder("config/intercom-panel")
      try home.write(configuration, to: SetupProgram.file)
    }
    program = try PtyProgram(
      BuiltProduct.path("intercom-panel"),
      arguments: ["setup"] + words,
      environment: Self.environment(home, services, changes),
      size: size,
      underShell: underShell
    )
  }

  /// The configuration file in the home folder.
  static let file = "config/intercom-panel/config.toml"

  /// What programs see of the world at this home; nil takes a variable away.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    Self.environment(home, services, changes)
  }

  /// Answers the questions of a first setup up to the place of the tokens.
  func connect() async throws {
    try await answer("Site, such as", try #require(services.jiraSite))
    try await answer("E-mail address", "li.wei@example.com")
    try await answer("API token (not shown)", "demo-jira-token")
    try await answer("Access token (not shown", "demo-intercom-token")
    try await program.wait(for: "Your choice")
  }

  /// Waits for a question and types the answer and Return.
  func answer(_ question: String, _ text: String) async throws {
    try await program.wait(for: question)
    program.send(text + "\r")
  }

  /// Whether the screen says the text, wherever lines end.
  func says(_ text: String) -> Bool {
    program.screen.lines.flatMap { $0.split(separator: " ") }.joined(separator: " ").contains(text)
  }

  /// Whether the text was ever sent to the terminal.
  func hasShown(_ text: String) -> Bool {
    program.screen.output.firstRange(of: Array(text.utf8)) != nil
  }

  private static func environment(
    _ home: TestFolder,
    _ services: SampleServices,
    _ changes: [String: String?]
  ) -> [String: String] {
    let api: [String: String?] = ["INTERCOM_PANEL_INTERCOM_API": services.intercomAPI]
    return CleanEnvironment.variables(home: home, changing: api.merging(changes) { $1 })
  }
}
