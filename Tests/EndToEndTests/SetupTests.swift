import Glibc
import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct SetupTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [GridSize(columns: 80, rows: 60), GridSize(columns: 40, rows: 10)])
    func `a first setup writes private files and the panel works with them`(
      _ size: GridSize
    ) async throws {
      let setup = try SetupProgram(services, size: size)

      try await setup.connect()
      setup.program.send("\r")
      try await setup.answer("Write this?", "")

      #expect(try await setup.program.end() == .exited(0))
      #expect(setup.says("checks everything"))
      let text = try setup.home.text(of: SetupProgram.file)
      #expect(text.contains("account = \"li.wei@example.com\"\ntoken_file = \"jira.token\"\n"))
      let folder = "config/intercom-panel"
      #expect(
        try [folder, SetupProgram.file, "\(folder)/jira.token", "\(folder)/intercom.token"]
          .map(setup.home.mode) == [0o700, 0o600, 0o600, 0o600]
      )
      let run = try await run(setup, ["contacts", "DEMO-2"])
      #expect(run.status == 0 && run.output.hasPrefix("Lena Vogt"))
    }

    @Test func `a token is never shown, right or wrong`() async throws {
      let setup = try SetupProgram(services)
      let modes = try PseudoTerminal().modes

      try await setup.answer("Site, such as", try #require(services.jiraSite))
      try await setup.answer("E-mail address", "li.wei@example.com")
      try await setup.program.wait(for: "API token (not shown)")
      #expect(!setup.program.terminal.modes.echoes)
      setup.program.send("wrong-secret\r")
      try await setup.answer("API token for li.wei@example.com", "demo-jira-token")
      try await setup.answer("Access token (not shown", "other-secret")
      try await setup.answer("skip: leave out", "demo-intercom-token")
      try await setup.answer("Your choice", "")
      try await setup.answer("Write this?", "")

      #expect(try await setup.program.end() == .exited(0))
      #expect(setup.program.screen.contains("Jira refused the token"))
      #expect(setup.program.screen.contains("Intercom refused the token"))
      for secret in ["secret", "demo-jira-token", "demo-intercom-token"] {
        #expect(!setup.hasShown(secret))
      }
      #expect(setup.program.terminal.modes == modes)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    func `leaving at a hidden question leaves no trace`(_ signal: Int32) async throws {
      let setup = try SetupProgram(services)
      try await setup.answer("Site, such as", try #require(services.jiraSite))
      try await setup.answer("E-mail address", "li.wei@example.com")
      try await setup.program.wait(for: "API token (not shown)")

      if signal == SIGINT {
        setup.program.send(.control("c"))
      } else {
        setup.program.send(signal: signal)
      }

      #expect(try await setup.program.end() == .exited(128 + signal))
      #expect(setup.program.screen.contains("Nothing was changed."))
      #expect(setup.program.terminal.modes == (try PseudoTerminal().modes))
      #expect(!setup.home.has("config"))
    }

    @Test func `Ctrl-C before the last answer stores no token`() async throws {
      let setup = try SetupProgram(services)
      try await setup.connect()
      setup.program.send("\r")
      try await setup.program.wait(for: "Write this?")

      setup.program.send(.control("c"))

      #expect(try await setup.program.end() == .exited(130))
      #expect(!setup.home.has("config"))
    }

    @Test func `Ctrl-D leaves as well`() async throws {
      let setup = try SetupProgram(services)
      try await setup.program.wait(for: "Site, such as")

      setup.program.send(.control("d"))

      #expect(try await setup.program.end() == .exited(64))
      #expect(setup.program.screen.contains("Nothing was changed."))
    }

    @Test func `Ctrl-Z shows what is typed to the shell, and hides it again`() async throws {
      let setup = try SetupProgram(services, underShell: true)
      try await setup.answer("Site, such as", try #require(services.jiraSite))
      try await setup.answer("E-mail address", "li.wei@example.com")
      try await setup.program.wait(for: "API token (not shown)")

      setup.program.send(.control("z"))
      try await setup.program.wait(for: "stopped 1")
      #expect(setup.program.terminal.modes.echoes)
      let rows = setup.program.screen.lines.count { $0.contains("API token (not shown)") }
      setup.program.send("\n")
      try await setup.program.wait(for: "the question again") { screen in
        screen.lines.count { $0.contains("API token (not shown)") } > rows
      }

      setup.program.send("demo-jira-token\r")
      try await setup.program.wait(for: "You are Li Wei.")
      #expect(!setup.hasShown("demo-jira-token"))
    }

    @Test func `a repair keeps every other byte of a commented file`() async throws {
      let site = try #require(services.jiraSite)
      let text = """
        # my own words\t
        [panel]
        source = 'both'   # keep
        unheard_of = [1, 2]

        [jira] # Cloud
        site = "\(site)"
        account = "li.wei@example.com"
        token_command = "echo expired" # a year old

        [intercom]
        token_command = ["echo", "demo-intercom-token"]
        """
      let setup = try SetupProgram(services, configuration: text)

      try await setup.answer("Site, such as", "")
      try await setup.answer("E-mail address", "")
      try await setup.answer("API token (not shown)", "demo-jira-token")
      try await setup.answer("Your choice", "1")
      try await setup.answer("Write this?", "")

      #expect(try await setup.program.end() == .exited(0))
      #expect(setup.says("The token printed by echo does not work."))
      #expect(setup.says("The token printed by echo is kept."))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let changed = try setup.home.text(of: SetupProgram.file)
        .split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.filter { !changed.contains($0) }.map { $0.contains("expired") } == [true])
      #expect(changed.filter { !lines.contains($0) } == ["token_file = \"jira.token\""])
    }

    @Test func `the keyring gets the tokens on its input and gives them to the panel`() async throws
    {
      let tools = try TestFolder()
      try tools.write(
        """
        #!/bin/sh
        echo "$*" >> '\(tools.path)/words'
        for name; do :; done
        case $1 in
        store) cat > '\(tools.path)/'"$name" ;;
        *) cat '\(tools.path)/'"$name" 2> /dev/null ;;
        esac
        """,
        to: "secret-tool",
        mode: 0o700
      )
      let path = ["PATH": "\(tools.path):/usr/bin:/bin"]
      let setup = try SetupProgram(services, changing: path)

      try await setup.connect()
      #expect(setup.says("1 the desktop keyring"))
      setup.program.send("\r")
      try await setup.answer("Write this?", "")

      #expect(try await setup.program.end() == .exited(0))
      #expect(try tools.text(of: "jira") == "demo-jira-token")
      #expect(!(try tools.text(of: "words")).contains("token"))
      #expect(try setup.home.text(of: SetupProgram.file).contains("token_keyring = true"))
      let run = try await run(setup, ["contacts", "DEMO-2"], path)
      #expect(run.status == 0 && run.output.hasPrefix("Lena Vogt"))
    }

    @Test func `a file that is not TOML is left alone`() async throws {
      let setup = try SetupProgram(services, configuration: "[jira\nsite = 1\n")

      #expect(try await setup.program.end() == .exited(78))

      #expect(setup.says("Setup does not write into a file that it cannot read."))
      #expect(try setup.home.text(of: SetupProgram.file) == "[jira\nsite = 1\n")
    }

    @Test func `without a terminal the tokens have to come by environment`() async throws {
      let home = try TestFolder()
      let site = try #require(services.jiraSite)
      let variables = CleanEnvironment.variables(
        home: home,
        changing: ["INTERCOM_PANEL_INTERCOM_API": services.intercomAPI]
      )
      let tokens = [
        "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token",
        "INTERCOM_PANEL_INTERCOM_TOKEN": "demo-intercom-token",
      ]
      let program = BuiltProduct.path("intercom-panel")
      let input = "\(site)\nli.wei@example.com\n"

      let refused = try await ProgramRun(
        program,
        arguments: ["setup"],
        environment: variables,
        input: input
      )
      let done = try await ProgramRun(
        program,
        arguments: ["setup"],
        environment: variables.merging(tokens) { $1 },
        input: input
      )

      #expect(refused.status == 64 && refused.errors.contains("it needs a terminal"))
      #expect(done.status == 0, "\(done.output)\(done.errors)")
      #expect(done.output.contains("is used and not stored"))
      #expect(!(try home.text(of: SetupProgram.file)).contains("token"))
    }

    private func run(
      _ setup: SetupProgram,
      _ words: [String],
      _ changes: [String: String?] = [:]
    ) async throws -> ProgramRun {
      try await ProgramRun(
        BuiltProduct.path("intercom-panel"),
        arguments: words,
        environment: setup.environment(changes)
      )
    }
  }
}
