import Glibc
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Signals that come before the program has drawn, after it was told to end, or that it was told
  /// to ignore.
  @Suite struct StartSignalTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGUSR1, SIGPIPE])
    func `a signal right at the start leaves the terminal as it was`(
      _ signal: Int32
    ) async throws {
      let panel = try services.open("DEMO-1")

      panel.send(signal: signal)
      // Where the signal is already nobody's end, the program has to be told.
      panel.send("q")

      let end = try await panel.end()
      #expect([.signaled(signal), .exited(128 + signal), .exited(0)].contains(end))
      try panel.expectGivenBack()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT, SIGUSR1])
    func `a signal before the first frame gives the terminal back`(
      _ signal: Int32
    ) async throws {
      let panel = try services.open("DEMO-21")
      try await panel.wait(for: "the first byte") { !$0.output.isEmpty }

      panel.send(signal: signal)

      let end = try await panel.end()
      let isAsked = [SIGTERM, SIGHUP, SIGINT, SIGQUIT].contains(signal)
      #expect(end == (isAsked ? .exited(128 + signal) : .signaled(signal)))
      try panel.expectGivenBack()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGUSR1])
    func `a signal while the program ends spoils nothing`(_ signal: Int32) async throws {
      let panel = try await services.openSettled()

      panel.send("Q")
      panel.send(signal: signal)

      let end = try await panel.end()
      #expect([.exited(0), .exited(128 + signal), .signaled(signal)].contains(end))
      try panel.expectGivenBack()
    }

    @Test(arguments: [("HUP", SIGHUP), ("INT", SIGINT), ("QUIT", SIGQUIT), ("USR1", SIGUSR1)])
    func `a signal that is to be ignored stays ignored`(
      _ name: String,
      _ signal: Int32
    ) async throws {
      let panel = try services.open("DEMO-1", script: "trap '' \(name); exec \"$0\" \"$@\"")
      try await panel.waitForContacts()

      panel.send(signal: signal)
      panel.send("j")

      try await panel.wait(forSelected: "LEAD")
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `where stopping is to be ignored Ctrl-Z changes nothing`() async throws {
      let panel = try services.open("DEMO-1", script: "trap '' TSTP; \"$0\" \"$@\"; echo ended")
      try await panel.waitForContacts()

      panel.send(.control("z"))
      panel.send("j")

      try await panel.wait(forSelected: "LEAD")
      panel.send("q")
      try await panel.wait(for: "ended")
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS])
    func `a crash without a screen prints nothing of the program's memory`(
      _ signal: Int32
    ) async throws {
      let setup = try SetupProgram(services)
      try await setup.program.wait(for: "Site, such as")
      let before = setup.program.screen.lines

      setup.program.send(signal: signal)

      #expect(try await setup.program.end() == .signaled(signal))
      #expect(setup.program.screen.lines == before)
    }
  }
}
