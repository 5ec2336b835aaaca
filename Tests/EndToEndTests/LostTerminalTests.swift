import Glibc
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// A terminal that goes away, with and without a signal that says so.
  @Suite struct LostTerminalTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    private static let places =
      [ProgramPlace(keys: "", texts: ["▸ Ryan Lee"])] + ProgramPlace.all

    @Test(arguments: ["", "trap '' HUP; "], places)
    func `the program ends without spinning when its terminal is gone`(
      _ preparation: String,
      _ place: ProgramPlace
    ) async throws {
      let panel = try services.open("DEMO-1", script: preparation + "exec \"$0\" \"$@\"")
      try await panel.waitForContacts()
      try await panel.go(to: place)

      panel.terminal.hangUp()

      #expect(try await panel.end() == .exited(128 + SIGHUP))
      let time = try #require(panel.processorTime)
      #expect(time < .seconds(5))
    }

    @Test func `the program ends when its terminal is gone while it waits for an answer`()
      async throws
    {
      let panel = try services.open("DEMO-21", script: "trap '' HUP; exec \"$0\" \"$@\"")
      try await panel.wait(for: "of 3")

      panel.terminal.hangUp()

      #expect(try await panel.end() == .exited(128 + SIGHUP))
    }

    @Test func `the program ends when its terminal goes away while it is stopped`() async throws {
      let panel = try services.open("DEMO-1", script: "trap '' HUP; exec \"$0\" \"$@\"")
      try await panel.wait(forSelected: "Ryan Lee")
      panel.send(signal: SIGSTOP)
      try await panel.waitUntilStopped()

      panel.terminal.hangUp()
      panel.send(signal: SIGCONT)

      #expect(try await panel.end() == .exited(128 + SIGHUP))
    }

    @Test(arguments: ["hang up", "quit", "TERM", "SEGV"])
    func `the demo's services end with it, and only a crash leaves its folder`(
      _ way: String
    ) async throws {
      let home = try TestFolder()
      let demo = try PtyProgram(
        BuiltProduct.path("intercom-panel"),
        arguments: ["demo", "DEMO-1"],
        environment: CleanEnvironment.variables(home: home, changing: ["TMPDIR": home.path]),
        size: GridSize(columns: 120, rows: 40)
      )
      try await demo.wait(forSelected: "Ryan Lee")
      #expect(try ChildProcesses.states(of: demo.processID).isEmpty)
      #expect(try ChildProcesses.ofGroup(demo.processID) == 1)

      switch way {
      case "hang up": demo.terminal.hangUp()
      case "quit": demo.send("q")
      case "TERM": demo.send(signal: SIGTERM)
      default: demo.send(signal: SIGSEGV)
      }

      let ends: [String: ProgramEnd] = [
        "hang up": .exited(128 + SIGHUP), "quit": .exited(0), "TERM": .exited(128 + SIGTERM),
      ]
      #expect(try await demo.end() == ends[way] ?? .signaled(SIGSEGV))
      #expect(try ChildProcesses.ofGroup(demo.processID) == 0)
      #expect(try home.names().isEmpty == (way != "SEGV"))
    }
  }
}
