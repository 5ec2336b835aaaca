import Glibc
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// A program that is stopped and goes on, under a shell with job control.
  @Suite struct SuspensionTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: ProgramPlace.all)
    func `Ctrl-Z stops the program wherever it is, and it comes back there`(
      _ place: ProgramPlace
    ) async throws {
      let panel = try await services.openSettled(underShell: true)
      try await panel.go(to: place)
      let rows = try await panel.picture()

      for count in 1...2 {
        panel.send(.control("z"))
        try await panel.wait(for: "the shell") { $0.contains("stopped \(count)") && $0.isGivenBack }
        let sent = panel.screen.output.count
        panel.send("\n")
        try await panel.wait(for: "the place again") { screen in
          screen.output.count > sent && screen.isAlternateScreen
            && screen.timelessRows == rows
        }
      }
      // The end of a paste that never began keeps Esc and the letter apart.
      panel.send("\u{1B}\u{1B}[201~Q")
      #expect(try await panel.end() == .exited(0))
    }

    @Test func `a size that changes while the program is stopped is drawn when it goes on`()
      async throws
    {
      let panel = try await services.openSettled(underShell: true)
      let rows = try await panel.picture()
      panel.terminal.resize(GridSize(columns: 80, rows: 24))
      try await panel.wait(for: "both panes in 80×24") { $0.hasFooter && $0.separatorColumn != nil }

      panel.send(.control("z"))
      try await panel.wait(for: "stopped 1")
      panel.terminal.resize(GridSize(columns: 120, rows: 40))
      let sent = panel.screen.output.count
      panel.send("\n")

      try await panel.wait(forRepainted: rows, since: sent)
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `a program stopped while it asks shows the answer when it goes on`() async throws {
      let panel = try services.open(
        "DEMO-21",
        size: GridSize(columns: 120, rows: 40),
        underShell: true
      )
      try await panel.wait(for: "of 3")

      panel.send(.control("z"))
      try await panel.wait(for: "the shell") { $0.contains("stopped 1") && $0.isGivenBack }
      panel.send("\n")

      // The last conversation answers after 20 seconds.
      let patience = PseudoTerminal.patience * 3
      try await panel.terminal.wait(for: "the contacts", patience: patience) { screen in
        screen.isAlternateScreen && screen.says("3 contacts")
      }
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `a program that somebody else asks to stop goes on with its screen`()
      async throws
    {
      let panel = try await services.openSettled(underShell: true)
      let rows = try await panel.picture()
      let program = try #require(try ChildProcesses.ids(of: panel.processID).first)

      kill(program, SIGTSTP)
      try await panel.wait(for: "stopped 1")
      let sent = panel.screen.output.count
      panel.send("\n")

      try await panel.wait(forRepainted: rows, since: sent)
      #expect(!panel.terminal.modes.isCanonical && !panel.terminal.modes.echoes)
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `a stopped program ends when it is told to, and leaves the terminal alone`()
      async throws
    {
      let panel = try await services.openSettled(underShell: true)
      let program = try #require(try ChildProcesses.ids(of: panel.processID).first)
      panel.send(.control("z"))
      try await panel.wait(for: "the shell") { $0.contains("stopped 1") && $0.isGivenBack }
      let sent = panel.screen.output.count

      kill(program, SIGTERM)
      panel.send("\n")

      _ = try await panel.end()
      #expect(!panel.screen.output.dropFirst(sent).contains(0x1B))
      #expect(panel.screen.isGivenBack)
      #expect(panel.terminal.modes == (try PseudoTerminal().modes))
    }
  }
}
