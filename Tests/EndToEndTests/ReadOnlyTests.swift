import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Somebody whose settings belong to the administrator, and may be read alone.
  @Suite(.enabled(if: Stranger.isPossible, "It takes the administrator, and setpriv."))
  struct ReadOnlyTests {
    private let home: PersonHome
    private let changes: [String: String?]

    init() throws {
      home = try PersonHome(try SampleServices.shared())
      for name in ["", "config", "config/intercom-panel"] {
        try home.folder.setMode(of: name, to: 0o755)
      }
      for place in [PersonHome.Place.configuration, .memory] {
        try home.folder.setMode(of: place.rawValue, to: 0o644)
      }
      changes = [
        "INTERCOM_PANEL_INTERCOM_TOKEN": "demo-intercom-token", "INTERCOM_PANEL_LOG": nil,
        "XDG_CACHE_HOME": "/nowhere",
      ]
    }

    private func run(_ words: String...) async throws -> ProgramRun {
      try await ProgramRun(
        Stranger.program,
        arguments: Stranger.words + [BuiltProduct.path("intercom-panel")] + words,
        environment: home.environment(changes)
      )
    }

    @Test func `settings that may be read are enough for an answer`() async throws {
      let run = try await run("contacts", "DEMO-2")

      #expect(run.status == 0 && run.output.hasPrefix("Lena Vogt"), "\(run)")
      #expect(run.errors.contains("panel.toml: belongs to somebody else."), "\(run)")
    }

    @Test(arguments: [PersonHome.Place.configuration, .memory])
    func `a file that may not be read is told`(place: PersonHome.Place) async throws {
      try home.folder.setMode(of: place.rawValue, to: 0o600)

      let run = try await run("contacts", "DEMO-2")

      #expect(run.status == (place == .memory ? 0 : 78), "\(run)")
      #expect(run.errors.contains("\(home.path(place)): cannot be read: permission denied."))
    }

    @Test func `a folder that may not be entered is told`() async throws {
      try home.folder.setMode(of: "config", to: 0o700)

      let run = try await run("contacts", "DEMO-2")

      #expect(
        run.status == 78 && run.errors.contains("config.toml: cannot be read: permission den")
      )
    }

    @Test func `what cannot be kept is told by the panel and the doctor`() async throws {
      home.folder.remove(PersonHome.Place.memory.rawValue)
      let panel = try PtyProgram(
        Stranger.program,
        arguments: Stranger.words + [BuiltProduct.path("intercom-panel"), "DEMO-27"],
        environment: home.environment(changes),
        size: GridSize(columns: 120, rows: 40)
      )
      try await panel.wait(for: "▸ Ivo Petrov")
      panel.send("c")
      try await panel.wait(forAll: "▸ Ana Souza", "permission denied")
      #expect(try await panel.quit() == .exited(0))

      let doctor = try await run("doctor")

      #expect(
        doctor.output.contains("cannot be written: changes in the panel count until you quit")
      )
      #expect(doctor.output.contains("no answers are kept in /nowhere/intercom-panel"))
      #expect(
        try home.folder.names(in: "config/intercom-panel").sorted() == ["config.toml", "token"]
      )
    }

    @Test func `setup tells that it cannot write, and leaves the file`() async throws {
      let place = PersonHome.Place.configuration.rawValue
      let text = try home.folder.text(of: place)
        .replacing("account = \"li.wei@example.com\"", with: "account = \"ana@example.com\"")
      try home.folder.write(text, to: place, mode: 0o644)

      let run = try await ProgramRun(
        Stranger.program,
        arguments: Stranger.words + [BuiltProduct.path("intercom-panel"), "setup"],
        environment: home.environment(changes),
        input: "\nli.wei@example.com\n"
      )

      #expect(run.status == 78, "\(run)")
      #expect(run.errors.contains("config.toml: cannot be written: permission denied."), "\(run)")
      #expect(try home.folder.text(of: place) == text)
    }
  }
}
