import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The line between the panes, themes and the clipboard.
  @Suite struct LookTests {
    private let services: SampleServices
    private let folder: TestFolder

    init() throws {
      services = try SampleServices.shared()
      folder = try TestFolder()
    }

    /// Starts the program with more in its configuration.
    private func open(
      _ configuration: String = "",
      changing changes: [String: String?] = [:]
    ) throws -> PtyProgram {
      let text = services.configuration + "\n" + configuration
      let own: [String: String?] = [
        "INTERCOM_PANEL_CONFIG": try folder.write(text, to: "config.toml")
      ]
      return try services.open(
        "DEMO-1",
        size: GridSize(columns: 120, rows: 40),
        changing: own.merging(changes) { $1 }
      )
    }

    @Test func `the line follows the mouse and stands there at the next start`() async throws {
      let panel = try open()
      try await panel.wait(for: "▸ Ryan Lee")
      let start = try #require(panel.screen.separatorColumn)

      panel.send("\u{1B}[<0;\(start + 1);10M\u{1B}[<32;\(start - 11);10M")
      try await panel.wait(for: "the line to follow") { screen in
        screen.separatorColumn.map { abs($0 - start + 12) <= 1 } ?? false
      }
      panel.send("\u{1B}[<0;\(start - 11);10m")
      let moved = try #require(panel.screen.separatorColumn)
      #expect(try await panel.quit() == .exited(0))

      let again = try open()
      try await again.wait(for: "▸ Ryan Lee")
      #expect(again.screen.separatorColumn == moved)
    }

    @Test func `what is copied goes to the desktop's program, without our secrets`() async throws {
      let script =
        "#!/bin/sh\ncat > '\(folder.path)/new'\nenv >> '\(folder.path)/new'\n"
        + "echo \"$@\" >> '\(folder.path)/new'\nmv '\(folder.path)/new' '\(folder.path)/copied'\n"
      _ = try folder.write(script, to: "xclip", mode: 0o700)
      let panel = try open(changing: ["PATH": "\(folder.path):/usr/bin:/bin", "DISPLAY": ":9"])
      try await panel.wait(for: "▸ Ryan Lee")

      panel.send("\t")
      panel.send("Y")
      try await panel.wait(for: "Issue key copied.")
      let waiting = try await ProgramRun(
        "/bin/sh",
        arguments: ["-c", "until [ -f \"$0\" ]; do sleep 0.02; done", "\(folder.path)/copied"],
        environment: ["PATH": "/usr/bin:/bin"]
      )
      try #require(waiting.status == 0)

      let copied = try folder.text(of: "copied")
      #expect(copied.hasPrefix("DEMO-1"))
      #expect(copied.hasSuffix("-selection clipboard\n"))
      #expect(!copied.contains("_TOKEN="))
    }

    @Test func `a theme of one's own colours what it names`() async throws {
      let theme = "[look]\ntheme = \"dusk\"\n[theme.dusk]\nbase = \"dark\"\nsummary = \"#ff8700\"\n"
      let panel = try open(theme)
      try await panel.wait(for: "▸ Ryan Lee")

      let output = String(decoding: panel.screen.output, as: UTF8.self)
      #expect(output.contains("38;5;208"))
    }

    @Test func `a theme that is chosen here is kept`() async throws {
      let panel = try open()
      try await panel.wait(for: "▸ Ryan Lee")

      panel.send(":theme none")
      try await panel.wait(for: ":theme none")
      #expect(panel.isColored)
      panel.send(.enter)
      try await panel.wait(for: "the keys again") { $0.hasFooter }
      #expect(!panel.isColored)
      #expect(try await panel.quit() == .exited(0))

      let again = try open()
      try await again.wait(for: "▸ Ryan Lee")
      #expect(!again.isColored)
    }

    @Test func `keys of one's own work and stand in the footer`() async throws {
      let panel = try open("[keys]\ndown = [\"s\", \"Down\"]\nhelp = \"F2\"\n")
      try await panel.waitForContacts()
      try await panel.wait(for: "F2 help")

      panel.send("s")

      try await panel.wait(forSelected: "LEAD")
    }

    @Test(arguments: [
      (
        "refresh = \"x\"\nthread = \"x\"",
        "x is given both to"
      ),
      ("refersh = \"x\"", "keys.refersh is no action; did you mean refresh?"),
      ("refresh = \"ctrl-\"", "keys.refresh is \"ctrl-\", which is no key"),
      ("quit = []\nquit-or-back = []\nback = []", "no key is left that goes back or ends"),
    ])
    func `keys that cannot hold are told with their line, and nothing starts`(
      _ keys: String,
      _ sentence: String
    ) async throws {
      let text = services.configuration + "\n[keys]\n" + keys + "\n"
      let path = try folder.write(text, to: "config.toml")

      let panel = try services.open("DEMO-1", changing: ["INTERCOM_PANEL_CONFIG": path])

      #expect(try await panel.end() == .exited(78))
      let said = panel.screen.lines.joined()
      #expect(said.contains("config.toml:") && said.contains(sentence), "\(panel.screen)")
      #expect(!panel.screen.isAlternateScreen && panel.screen.isGivenBack)
    }
  }
}
