import TerminalEmulator
import TestSupport
import Testing

/// A piece of work on one file of a folder, done by a program of its own.
struct FileWork: Sendable, CustomTestStringConvertible {
  /// What the program is told to do.
  let words: [String]
  /// The file that is changed.
  let name: String
  /// What a person has in the folder before.
  let files: [String: String]
  /// What the file has when all is done.
  let outcome: String

  var testDescription: String { name }

  /// What it was, when it was there.
  var old: String? { files[name] }

  private static let commented = """
    # My own words, and a blank behind them.\u{20}
    [jira] # Cloud
    site = 'https://old.example.com'   # the old one
    unheard_of = [1, 2] # of another version
    """

  private static let memory = """
    # Written by hand.
    version = 7
    [screen]
    issue_share = 70 # wide
    later = true
    """

  /// Settings over a commented file, a choice over one of a newer version, a token over another
  /// one; and each where nothing was.
  static let all = [
    FileWork(
      words: ["configuration", "jira.site=https://new.example.com"],
      name: "config.toml",
      files: ["config.toml": commented, "notes": "mine"],
      outcome: commented.replacing("'https://old.example.com'", with: "\"https://new.example.com\"")
    ),
    FileWork(
      words: ["configuration", "jira.site=https://new.example.com"],
      name: "config.toml",
      files: [:],
      outcome: "[jira]\nsite = \"https://new.example.com\"\n"
    ),
    FileWork(
      words: ["memory"],
      name: "panel.toml",
      files: ["panel.toml": memory, "config.toml": commented],
      outcome: memory.replacing("issue_share = 70", with: "issue_share = 40")
    ),
    FileWork(
      words: ["token"],
      name: "jira.token",
      files: ["jira.token": "old-token\n", "config.toml": commented],
      outcome: "new-token\n"
    ),
  ]

  /// A folder with what is there before.
  func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (name, text) in files { try folder.write(Array(text.utf8), to: name) }
    return folder
  }

  /// Does it, with more in the environment.
  func run(
    in folder: ScratchFolder,
    _ environment: [String: String] = [:]
  ) async throws -> ProgramRun {
    try await Self.run(words, in: folder, environment)
  }

  /// Runs the program with the words, the folder behind the first one.
  static func run(
    _ words: [String],
    in folder: ScratchFolder,
    _ environment: [String: String] = [:]
  ) async throws -> ProgramRun {
    try await ProgramRun(
      BuiltProduct.path("file-writer"),
      arguments: Array(words.prefix(1)) + [folder.path] + words.dropFirst(),
      environment: environment
    )
  }
}

extension FileFaults {
  /// The faults of a folder, by the library that was built with the tests.
  init(_ folder: ScratchFolder) throws {
    try self.init(library: BuiltProduct.path("libCFileFaults.so"), folder: folder.path)
  }
}
