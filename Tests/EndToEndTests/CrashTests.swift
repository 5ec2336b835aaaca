import Glibc
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Ends that the kernel makes, and in which there is no room for a handler.
  @Suite struct CrashTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    /// What has drawing use up its stack.
    ///
    /// Swift's backtracer would have given the first thread another one for handlers.
    private static let stackFault = [
      "LD_PRELOAD": BuiltProduct.path("libCStackFault.so"), "SWIFT_BACKTRACE": "enable=no",
    ]

    @Test(.enabled(if: !Sanitizer.isPresent, "A sanitizer wants to be loaded first."))
    func `drawing that uses up its stack gives the terminal back`() async throws {
      let panel = try services.open("DEMO-1", changing: Self.stackFault)

      #expect(try await panel.end() == .signaled(SIGSEGV))
      // It was taken, and is given back.
      #expect(panel.screen.isOn(mode: 1_049) == false)
      try panel.expectGivenBack()
    }

    @Test(.enabled(if: !Sanitizer.isPresent, "A sanitizer wants to be loaded first."))
    func `a later frame that uses up its stack gives the terminal back`() async throws {
      let folder = try TestFolder()
      let changes = Self.stackFault.merging(["STACK_FAULT_SIGN": "\(folder.path)/sign"]) { $1 }
      let panel = try await services.openSettled(changing: changes)

      try folder.write("", to: "sign")
      panel.send("j")

      #expect(try await panel.end() == .signaled(SIGSEGV))
      try panel.expectGivenBack()
    }

    @Test(.enabled(if: !Sanitizer.isPresent, "A sanitizer puts signals off."))
    func `a second crash waits until the first one has given the terminal back`() async throws {
      let panel = try await services.openSettled()
      // The path outlives the call.
      let device = unsafe open("/proc/\(panel.processID)/fd/1", O_RDWR | O_NOCTTY)
      // Nothing can be written, so that the first crash is at it for long.
      try #require(tcflow(device, TCOOFF) == 0)

      panel.send(signal: SIGSEGV)
      panel.send(signal: SIGBUS)

      try await panel.waitUntilEnded()
      #expect(panel.terminal.modes == (try PseudoTerminal().modes))
      close(device)
    }

    @Test(.enabled(if: !Sanitizer.isPresent, "A sanitizer takes the time for itself."))
    func `a program out of processor time ends at once and gives the terminal back`()
      async throws
    {
      let panel = try services.open("DEMO-1", script: "ulimit -S -t 1; exec \"$0\" \"$@\"")
      try await panel.wait(for: "Ryan Lee")

      // The terminal takes no more keys than the program.
      while panel.screen.isAlternateScreen { panel.send(String(repeating: "\u{C}", count: 256)) }

      #expect(try await panel.end() == .signaled(SIGXCPU))
      let time = try #require(panel.processorTime)
      #expect(time < .milliseconds(1_900), "It went on.")
      try panel.expectGivenBack()
    }
  }
}
