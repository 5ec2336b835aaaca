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
        "xterm", "screen", "screen-256color", "tmux", "tmux-256color", "linux", "vt100",
        "xterm-mono", "rxvt-unicode", "xterm-direct", "alacritty", "xterm-kitty",
      ])
    )
    func `terminals of many types show the panel and are given back`(_ type: String) async throws {
      let panel = try services.open(
        "DEMO-1",
        size: GridSize(columns: 120, rows: 40),
        changing: ["TERM": type]
      )

      try await panel.wait(forAll: "Checkout fails for EU cards", "▸ Ryan Lee", "3 contacts")
      panel.send(.down)
      try await panel.wait(forSelected: "LEAD")
      #expect(panel.screen.separatorColumn != nil)

      #expect(try await panel.quit() == .exited(0))
      #expect(panel.screen.isGivenBack)
      #expect(panel.terminal.modes == (try PseudoTerminal().modes))
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
