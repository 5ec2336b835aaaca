import Glibc
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// A terminal that reads no more, for a while or for ever.
  @Suite struct BlockedTerminalTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `keys typed while the terminal hangs are done when it goes on`() async throws {
      let panel = try await services.openSettled()
      try await panel.blockOutput(pressing: .control("l"))
      let memory = try panel.bytes(of: "VmRSS")
      let text = String(repeating: "0123456789", count: 10)

      panel.send(":")
      for character in text { panel.send(String(character)) }
      panel.terminal.setReading(true)

      try await panel.wait(for: text)
      let grown = try panel.bytes(of: "VmRSS") - memory
      #expect(Sanitizer.isPresent || grown < 4 << 20)
      panel.send("\u{1B}")
      try await panel.wait(for: "the keys again") { $0.hasFooter }
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `quitting while the terminal hangs ends the program when it goes on`() async throws {
      let panel = try await services.openSettled()
      try await panel.blockOutput(pressing: .control("l"))

      panel.send("q")
      panel.terminal.setReading(true)

      #expect(try await panel.end() == .exited(0))
      try panel.expectGivenBack()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGUSR1])
    func `a signal ends the program while the terminal hangs`(_ signal: Int32) async throws {
      let panel = try await services.openSettled()
      try await panel.blockOutput(pressing: .control("l"))

      panel.send(signal: signal)
      try await panel.waitUntilEnded()
      panel.terminal.setReading(true)

      let isAsked = [SIGTERM, SIGHUP].contains(signal)
      #expect(try await panel.end() == (isAsked ? .exited(128 + signal) : .signaled(signal)))
      try panel.expectGivenBack()
    }

    @Test func `a terminal that hangs and then goes away ends the program`() async throws {
      let panel = try services.open("DEMO-1", script: "trap '' HUP; exec \"$0\" \"$@\"")
      try await panel.wait(forSelected: "Ryan Lee")
      try await panel.blockOutput(pressing: .control("l"))

      panel.terminal.hangUp()

      #expect(try await panel.end() == .exited(128 + SIGHUP))
    }
  }
}
