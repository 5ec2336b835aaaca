import FoundationEssentials
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The scripts by which shells complete our command lines.
  @Suite struct CompletionTests {
    private let home: TestFolder

    init() throws {
      home = try TestFolder()
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `a shell understands its script`(_ shell: String) async throws {
      let run = try await panel("completions", shell)
      #expect(run.status == 0 && run.errors == "")
      for word in ["contacts", "doctor", "--profile", "reporter-email"] {
        #expect(run.output.contains(word))
      }

      let path = "/usr/bin/\(shell)"
      guard FileManager.default.isExecutableFile(atPath: path) else { return }
      let script = try home.write(run.output, to: "script")
      let check = try await ProgramRun(
        path,
        arguments: ["-n", script],
        environment: CleanEnvironment.variables(home: home)
      )

      #expect(check.status == 0 && check.errors == "")
    }

    @Test(arguments: [
      (["con"], ["contacts"]), (["d"], ["doctor", "demo"]),
      (["contacts", "--j"], ["--json"]), (["show", "--source", "b"], ["both"]),
      (["completions", ""], ["bash", "zsh", "fish"]),
      (["show", "--profile", ""], ["home", "work"]), (["show", "--profile", "w"], ["work"]),
    ])
    func `bash completes commands, options and their values`(
      _ words: [String],
      _ offered: [String]
    ) async throws {
      try home.makeFolder("config/intercom-panel")
      try home.write(
        "[profile.work.panel]\nsource = \"both\"\n[profile.home.panel]\nsource = \"both\"\n",
        to: "config/intercom-panel/config.toml"
      )

      let run = try await bash(completing: words)

      #expect(run.status == 0 && run.errors == "")
      #expect(Set(run.output.split(separator: "\n").map { String($0) }) == Set(offered))
    }

    @Test func `another shell is refused with those there are`() async throws {
      let run = try await panel("completions", "tcsh")

      #expect(run.status == 64 && run.output == "")
      for shell in ["bash", "zsh", "fish"] { #expect(run.errors.contains(shell)) }
    }

    /// Has bash load the script and call its function as it does when Tab is pressed.
    private func bash(completing words: [String]) async throws -> ProgramRun {
      let program = BuiltProduct.path("intercom-panel")
      let quoted = ([program] + words).map { "'\($0)'" }.joined(separator: " ")
      let script = """
        source <('\(program)' completions bash)
        COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count)
        COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
        _intercom-panel '\(program)' '\(words.last ?? "")' "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      return try await ProgramRun(
        "/bin/bash",
        arguments: ["-c", script],
        environment: CleanEnvironment.variables(home: home)
      )
    }

    private func panel(_ words: String...) async throws -> ProgramRun {
      try await ProgramRun(
        BuiltProduct.path("intercom-panel"),
        arguments: words,
        environment: CleanEnvironment.variables(home: home)
      )
    }
  }
}
