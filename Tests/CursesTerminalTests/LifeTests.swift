import Glibc
import TerminalEmulator
import Testing
import TextTerminal

@testable import CursesTerminal

extension CursesTerminalTests {
  @MainActor @Suite struct Life {
    @Test func `opening takes the terminal and closing gives it back`() async throws {
      let emulator = try PseudoTerminal()
      let before = emulator.modes
      let terminal = try CursesTerminal(
        input: emulator.device,
        output: emulator.device,
        environment: .init(terminalType: "xterm-256color")
      )
      try await emulator.wait(for: "the modes") { $0.isOn(mode: 2_004) == true }

      let taken = emulator.screen
      #expect(taken.isAlternateScreen && !taken.isCursorVisible)
      #expect(taken.isOn(mode: 1_000) == true && taken.isOn(mode: 1_006) == true)
      #expect(!emulator.modes.isCanonical && !emulator.modes.echoes)
      #expect(!emulator.modes.sendsSignals)

      terminal.close()
      terminal.close()
      try await emulator.wait(for: "the end") { !$0.isAlternateScreen && $0.isCursorVisible }
      let given = emulator.screen
      for mode in [1_000, 1_002, 1_006, 2_004] { #expect(given.isOn(mode: mode) == false) }
      #expect(emulator.modes == before)
    }

    @Test func `a closed terminal takes no harm`() async throws {
      let open = try OpenTerminal()
      open.terminal.close()

      open.terminal.present(open.surface { $0.write("late", row: 0) })
      open.terminal.invalidate()
      open.terminal.suspend()
      _ = open.terminal.copy("late")

      #expect(open.terminal.pendingEvents().isEmpty)
    }

    @Test func `a resized terminal says so once`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      open.emulator.resize(GridSize(columns: 50, rows: 7))
      kill(getpid(), SIGWINCH)
      open.emulator.resize(GridSize(columns: 60, rows: 9))
      kill(getpid(), SIGWINCH)
      let events = await open.events { $0.contains(.resized(Size(columns: 60, rows: 9))) }

      #expect(events.count <= 2)
      #expect(open.terminal.size == Size(columns: 60, rows: 9))
      open.terminal.present(open.surface { $0.write("new size", row: 8) })
      try await open.emulator.wait(for: "new size")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a signal asks to end`(_ signal: Int32) async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      kill(getpid(), signal)
      let events = await open.events { !$0.isEmpty }

      #expect(events == [.terminated(signal: signal)])
    }

    @Test func `a terminal that hung up has vanished, once`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      open.emulator.hangUp()
      let events = await open.events { !$0.isEmpty }

      #expect(events == [.vanished])
      #expect(open.terminal.pendingEvents().isEmpty)
      open.terminal.present(open.surface { $0.write("nobody sees it", row: 0) })
    }

    @Test func `what is no terminal is refused`() throws {
      let null = unsafe Glibc.open("/dev/null", O_RDWR | O_CLOEXEC)
      defer { Glibc.close(null) }

      #expect(throws: CursesTerminal.OpenFailure.notATerminal) {
        try CursesTerminal(input: null, output: null, environment: .init(terminalType: "xterm"))
      }
    }

    @Test(arguments: [
      ("", CursesTerminal.OpenFailure.missingTERM),
      ("no-such-terminal", .unknownTerminal("no-such-terminal")),
      ("../../etc/passwd", .unknownTerminal("../../etc/passwd")), ("dumb", .tooDumb("dumb")),
    ])
    func `a terminal that cannot be drawn on is refused and left alone`(
      _ type: String,
      _ failure: CursesTerminal.OpenFailure
    ) throws {
      let emulator = try PseudoTerminal()
      let before = emulator.modes

      #expect(throws: failure) {
        try CursesTerminal(
          input: emulator.device,
          output: emulator.device,
          environment: .init(terminalType: type)
        )
      }
      #expect(emulator.modes == before)
      #expect(emulator.screen.output.isEmpty)
    }

    @Test func `a terminal of an absurd size is bounded`() throws {
      let open = try OpenTerminal(columns: 40, rows: 6)
      defer { open.terminal.close() }
      var absurd = winsize(ws_row: 65_535, ws_col: 65_535, ws_xpixel: 0, ws_ypixel: 0)
      _ = unsafe ioctl(open.emulator.device, UInt(TIOCSWINSZ), &absurd)
      open.terminal.close()

      let terminal = try CursesTerminal(
        input: open.emulator.device,
        output: open.emulator.device,
        environment: .init(terminalType: "xterm-256color")
      )
      defer { terminal.close() }

      #expect(terminal.size == Size(columns: 2_000, rows: 1_000))
    }
  }
}
