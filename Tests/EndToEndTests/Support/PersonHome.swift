import TerminalEmulator

/// A home with the files of the program in their standard places.
struct PersonHome {
  let folder: TestFolder
  private let services: SampleServices

  /// A file or folder of the program.
  enum Place: String, CaseIterable {
    case configuration = "config/intercom-panel/config.toml"
    case memory = "config/intercom-panel/panel.toml"
    case token = "config/intercom-panel/token"
    case cache = "cache/intercom-panel"
    case log
  }

  /// What the panel has kept.
  static let memory = "# Mine.\nversion = 7\n[screen]\nissue_share = 40 # wide\n"

  /// Fills a new home; the Intercom token is in a file.
  init(_ services: SampleServices) throws {
    self.services = services
    folder = try TestFolder()
    try folder.makeFolder("config/intercom-panel")
    try folder.makeFolder(Place.cache.rawValue)
    let text = services.configuration.replacing(
      "token_command = \"echo demo-intercom-token\"",
      with: "token_file = \"token\""
    )
    try folder.write(text, to: Place.configuration.rawValue)
    try folder.write(Self.memory, to: Place.memory.rawValue)
    try folder.write("demo-intercom-token\n", to: Place.token.rawValue)
    try folder.write("", to: Place.log.rawValue)
  }

  /// The path of a file or folder.
  func path(_ place: Place) -> String { "\(folder.path)/\(place.rawValue)" }

  /// The environment of somebody at this home, with changes; nil takes a variable away.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    let own: [String: String?] = ["INTERCOM_PANEL_LOG": path(.log)]
    return CleanEnvironment.variables(home: folder, changing: own.merging(changes) { $1 })
  }

  /// Runs the program without a terminal.
  func run(
    _ words: String...,
    changing changes: [String: String?] = [:],
    input: String = ""
  ) async throws -> ProgramRun {
    try await ProgramRun(
      BuiltProduct.path("intercom-panel"),
      arguments: words,
      environment: environment(changes),
      input: input
    )
  }

  /// Starts the program in a terminal.
  func open(_ words: String..., changing changes: [String: String?] = [:]) throws -> PtyProgram {
    try PtyProgram(
      BuiltProduct.path("intercom-panel"),
      arguments: words,
      environment: environment(changes),
      size: GridSize(columns: 120, rows: 40)
    )
  }
}
