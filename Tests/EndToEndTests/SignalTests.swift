import Glibc
import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct SignalTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    func `a signal that ends the program gives the terminal back`(_ signal: Int32) async throws {
      let panel = try await services.openSettled()

      panel.send(signal: signal)

      #expect(try await panel.end() == .exited(128 + signal))
      try panel.expectGivenBack()
    }

    @Test func `a signal ends the program while it waits for an answer`() async throws {
      let panel = try services.open("DEMO-21")
      try await panel.wait(for: "of 3")

      panel.send(signal: SIGTERM)

      #expect(try await panel.end() == .exited(128 + SIGTERM))
      try panel.expectGivenBack()
    }

    /// Those of a crash, then all others that end a program which does nothing about them.
    static let fatal =
      [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS]
      + [SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, 16, 34, 64]

    @Test(arguments: fatal)
    func `a crash gives the terminal back`(_ signal: Int32) async throws {
      let panel = try await services.openSettled()

      panel.send(signal: signal)

      #expect(try await panel.end() == .signaled(signal))
      try panel.expectGivenBack()
    }

    @Test func `an alarm ends the program, and the terminal is given back`() async throws {
      let panel = try await services.openSettled()

      panel.send(signal: SIGALRM)

      #expect(try await panel.end() == .exited(128 + SIGALRM))
      try panel.expectGivenBack()
    }

    @Test(arguments: [SIGPIPE, SIGXFSZ, SIGCHLD, SIGURG, SIGWINCH, SIGCONT])
    func `signals that say nothing of the program itself do not end it`(
      _ signal: Int32
    ) async throws {
      let panel = try await services.openSettled()

      panel.send(signal: signal)
      panel.send("j")

      try await panel.wait(forSelected: "LEAD")
      #expect(try await panel.quit() == .exited(0))
      try panel.expectGivenBack()
    }

    @Test(arguments: ProgramPlace.all, [SIGTERM, SIGSEGV])
    func `the terminal is given back from wherever the program is`(
      _ place: ProgramPlace,
      _ signal: Int32
    ) async throws {
      let panel = try await services.openSettled()
      try await panel.go(to: place)

      panel.send(signal: signal)

      let end = try await panel.end()
      #expect(end == (signal == SIGTERM ? .exited(128 + signal) : .signaled(signal)))
      try panel.expectGivenBack()
    }

    @Test func `Ctrl-Z gives the terminal back until the shell goes on`() async throws {
      let panel = try await services.openSettled(underShell: true)
      let rows = try await panel.picture()

      panel.send(.control("z"))
      try await panel.wait(for: "the shell to have the terminal") { screen in
        screen.contains("stopped") && screen.isGivenBack
      }
      #expect(panel.terminal.modes.isCanonical && panel.terminal.modes.echoes)
      let sent = panel.screen.output.count
      panel.send("\n")

      try await panel.wait(forRepainted: rows, since: sent)
      #expect(panel.screen.isAlternateScreen && !panel.screen.isCursorVisible)
      #expect(!panel.terminal.modes.isCanonical && !panel.terminal.modes.echoes)
      panel.send("j")
      try await panel.wait(forSelected: "LEAD")
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `where no shell could go on with it Ctrl-Z stops nothing`() async throws {
      let panel = try await services.openSettled()

      panel.send(.control("z"))
      panel.send("j")

      try await panel.wait(for: "the next contact") { screen in
        screen.isAlternateScreen && (screen.selectedRow?.contains("LEAD") ?? false)
      }
      #expect(!panel.isStopped)
    }

    @Test func `a program that was stopped from outside draws itself anew`() async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()

      panel.send(signal: SIGSTOP)
      try await panel.waitUntilStopped()
      let sent = panel.screen.output.count
      panel.send(signal: SIGCONT)

      try await panel.wait(for: "all rows again") { screen in
        screen.timelessRows == rows && screen.output.count > sent + 2_000
      }
    }

    @Test func `a terminal that goes away ends the program`() async throws {
      let panel = try await services.openSettled()

      panel.terminal.hangUp()

      #expect(try await panel.end() == .exited(128 + SIGHUP))
    }
  }
}
