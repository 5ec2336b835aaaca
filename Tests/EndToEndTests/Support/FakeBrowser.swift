import TerminalEmulator
import Testing

/// A program that takes the place of a browser and notes how it was started.
struct FakeBrowser {
  /// Where it stands and what it notes.
  let folder: TestFolder
  /// Its path.
  let path: String

  /// How it was started.
  struct Start {
    /// What followed its name.
    var arguments: [String]
    /// The descriptors that are open in a program it starts to list them.
    var descriptors: [String]
    /// The descriptors from 0 to 2 that are terminals.
    var terminals: [String]
    /// Its number.
    var process: String
    /// The number of its session.
    var session: String
    /// Whether it has a terminal of its own.
    var hasTerminal: Bool
    /// Its environment, `NAME=value`.
    var environment: [String]
  }

  /// Writes the program, which makes noise and ends as told, under a name.
  init(named name: String = "xdg-open", ending: String = "exit 0") throws {
    folder = try TestFolder()
    let script = """
      #!/bin/sh
      cd '\(folder.path)' && mkdir new && cd new || exit 9
      printf '%s\\n' "$@" > arguments
      ls /proc/self/fd > descriptors
      exec 9> terminals
      for n in 0 1 2; do if [ -t $n ]; then echo $n >&9; fi; done
      if (: > /dev/tty) 2> /dev/null; then echo yes; else echo no; fi > own-terminal
      env > environment
      cut -d ' ' -f 1,6 /proc/$$/stat > process
      cd ..
      mv new notes
      echo noise
      echo noise >&2
      (echo noise > /dev/tty) 2> /dev/null
      \(ending)
      """
    path = try folder.write(script, to: name, mode: 0o700)
  }

  /// Takes what the program noted, once it has.
  func start() async throws -> Start {
    try await folder.wait(for: "notes")
    defer { folder.remove("notes") }
    let numbers = try lines(of: "process")[0].split(separator: " ").map(String.init)
    return Start(
      arguments: try lines(of: "arguments"),
      descriptors: try lines(of: "descriptors"),
      terminals: try lines(of: "terminals"),
      process: numbers[0],
      session: numbers[1],
      hasTerminal: try lines(of: "own-terminal") == ["yes"],
      environment: try lines(of: "environment")
    )
  }

  /// Whether the program was started at all.
  func wasStarted() throws -> Bool {
    try folder.names().contains { $0 == "new" || $0 == "notes" }
  }

  private func lines(of name: String) throws -> [String] {
    try folder.text(of: "notes/\(name)").split(separator: "\n").map(String.init)
  }
}
