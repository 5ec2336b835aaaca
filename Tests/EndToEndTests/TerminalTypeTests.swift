import FoundationEssentials
import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct TerminalTypeTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [
      (nil, "TERM is not set"), ("", "TERM is not set"),
      ("no-such-terminal", "No description of the terminal \"no-such-terminal\""),
      ("../../etc/passwd", "No description of the terminal"),
      ("dumb", "The terminal \"dumb\" cannot show a full screen"),
    ])
    func `a terminal of unknown abilities is refused and left alone`(
      _ type: String?,
      _ sentence: String
    ) async throws {
      let panel = try services.open(
        "DEMO-1",
        size: GridSize(columns: 120, rows: 24),
        changing: ["TERM": type]
      )

      #expect(try await panel.end() == .exited(64))

      #expect(panel.screen.says(sentence))
      #expect(!panel.screen.output.contains(0x1B))
    }

    @Test(
      arguments: installed([
        "xterm", "xterm-256color", "screen", "screen-256color", "tmux", "tmux-256color", "linux",
        "vt100", "vt102", "vt220", "ansi", "cygwin", "xterm-mono", "xterm-direct", "xterm-color",
        "rxvt", "rxvt-256color", "rxvt-unicode", "putty", "konsole-256color", "st-256color",
        "alacritty", "xterm-kitty", "kitty", "foot", "tmux-direct", "screen.xterm-256color",
      ])
    )
    func `terminals of many types show the panel and are given back`(_ type: String) async throws {
      let panel = try services.open(
        "DEMO-1",
        size: GridSize(columns: 120, rows: 40),
        changing: ["TERM": type]
      )

      try await panel.wait(for: "Checkout fails for EU cards")
      try await panel.waitForContacts()
      panel.send(.down)
      try await panel.wait(forSelected: "LEAD")
      #expect(panel.screen.separatorColumn != nil)

      #expect(try await panel.quit() == .exited(0))
      #expect(panel.screen.isGivenBack)
      #expect(panel.terminal.modes == (try PseudoTerminal().modes))
    }

    @Test(arguments: installed(["linux", "vt100", "ansi", "xterm", "screen", "xterm-direct"]))
    func `a crash gives back terminals of many types`(_ type: String) async throws {
      let panel = try await services.openSettled(changing: ["TERM": type])

      panel.send(signal: 11)

      #expect(try await panel.end() == .signaled(11))
      try panel.expectGivenBack()
    }

    /// The types that this machine has descriptions of.
    private static func installed(_ types: [String]) -> [String] {
      let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
      return types.filter { type in
        folders.contains { folder in
          FileManager.default.fileExists(atPath: "\(folder)/\(type.prefix(1))/\(type)")
        }
      }
    }
  }
}
