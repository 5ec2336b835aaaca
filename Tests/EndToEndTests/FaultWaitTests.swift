import ContactResolution
import ServiceFaults
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Whatever is waited for, Esc ends the wait and `q` the program.
  @Suite(.timeLimit(.minutes(10))) struct FaultWaitTests {
    /// What can be waited for, as a service brings it about.
    enum Wait: String, CaseIterable, CustomTestStringConvertible {
      case handshake
      case firstByte = "first byte"
      case furtherByte = "further byte"
      case pause = "pause before another attempt"
      case limit = "pause that the service asks for"

      var testDescription: String { rawValue }

      /// Opens the first gate when a question has arrived, the second one when its connection is
      /// gone, where it has to go.
      func wire(_ begun: LoopbackServer.Gate, _ gone: LoopbackServer.Gate) -> FaultWire {
        switch self {
        case .handshake:
          gone.open()
          return .deafToTLS(greeting: "")
        case .firstByte: return Self.hanging("", begun, gone)
        case .furtherByte:
          return Self.hanging("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":", begun, gone)
        case .pause: return Self.refusing(503, begun, gone)
        case .limit: return Self.refusing(429, begun, gone)
        }
      }

      private static func hanging(
        _ text: String,
        _ begun: LoopbackServer.Gate,
        _ gone: LoopbackServer.Gate
      ) -> FaultWire {
        .server { _, connection in
          connection.send(text)
          begun.open()
          if connection.waitForClose() { gone.open() }
        }
      }

      private static func refusing(
        _ status: Int,
        _ begun: LoopbackServer.Gate,
        _ gone: LoopbackServer.Gate
      ) -> FaultWire {
        .server { _, connection in
          gone.open()
          connection.answer(status, fields: ["Retry-After": "29"], text: "{}")
          begun.open()
        }
      }
    }

    @Test(arguments: Wait.allCases, Service.allCases)
    func `Esc ends every wait at once`(wait: Wait, service: Service) async throws {
      let begun = LoopbackServer.Gate()
      let gone = LoopbackServer.Gate()
      let services = try FaultyServices(wait.wire(begun, gone), at: service)
      let panel = try services.open("PROJ-1", size: GridSize(columns: 120, rows: 40))
      let loading = service == .jira ? "Loading PROJ-1 …" : "Reading 1 conversation…"
      if wait == .handshake {
        while services.site.connectionCount == 0 { await Task.yield() }
      } else {
        await begun.opened()
      }
      try await panel.wait(for: loading)

      panel.send(.escape)

      try await panel.wait(for: "Stopped waiting. r asks again.")
      await gone.opened()
      #expect(try await panel.quit() == .exited(0))
      #expect(panel.screen.isGivenBack)
    }
  }
}
