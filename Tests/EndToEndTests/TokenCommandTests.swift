import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Commands that ought to print a token.
  @Suite struct TokenCommandTests {
    private let home: PersonHome

    init() throws {
      home = try PersonHome(try SampleServices.shared())
    }

    /// Puts a command in the place of the one that prints Jira's token.
    private func configure(_ command: String) throws {
      let place = PersonHome.Place.configuration.rawValue
      let text = try home.folder.text(of: place)
      let changed = text.replacing(
        "token_command = \"echo demo-jira-token\"",
        with: "token_command = [\(command)]"
      )
      #expect(changed != text)
      try home.folder.write(changed, to: place)
    }

    @Test(arguments: [
      ("'no-such-program'", "no-such-program was not found"),
      ("'/dev/null'", "cannot be started: Permission denied"),
      ("'true'", "is empty; a token was expected"), ("'false'", "failed with status 1"),
      ("'yes'", "printed far more than a token, and was ended"),
      ("'sh', '-c', 'yes >&2'", "printed far more than a token, and was ended"),
      ("'cat', '/dev/zero'", "printed far more than a token, and was ended"),
      ("'sh', '-c', 'kill -9 $$'", "was ended by signal 9"),
      ("'printf', '\\033[2J'", "is not a token"),
      ("'sh', '-c', 'printf \"\\033[2Jlocked\" >&2; exit 3'", "status 3: [2Jlocked"),
    ])
    func `a command that prints no token is told, and nothing it printed reaches the terminal`(
      command: String,
      text: String
    ) async throws {
      try configure(command)

      let run = try await home.run("contacts", "DEMO-2")

      #expect(run.status == 78 && run.output == "" && run.errors.contains(text), "\(run)")
      #expect(run.errors.contains("config.toml:") && !run.errors.contains("\u{1B}"), "\(run)")
    }

    @Test func `Ctrl-C ends a command that does not end, and the program`() async throws {
      // Whoever reads it comes to an end when nobody has it open for writing.
      let pipe = "\(home.folder.path)/pipe"
      let made = try await ProgramRun("/usr/bin/mkfifo", arguments: [pipe], environment: [:])
      try #require(made.status == 0)
      try configure("'sh', '-c', 'exec 9> \(pipe); echo waits > /dev/tty; exec sleep 1000'")
      async let reader = ProgramRun("/bin/cat", arguments: [pipe], environment: [:])
      let program = try home.open("contacts", "DEMO-2")
      try await program.wait(for: "waits")

      program.send(.control("c"))

      #expect(try await program.end() == .signaled(2))
      #expect(try await reader.status == 0)
    }
  }
}
