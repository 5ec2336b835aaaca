import ContactResolution
import ServiceFaults
import Synchronization
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// However much a service sends, the program takes no more than its limit.
  @Suite(.timeLimit(.minutes(Sanitizer.isPresent ? 60 : 10))) struct FaultMemoryTests {
    /// What is sent without end, or unpacks to it.
    enum Flood: String, CaseIterable, CustomTestStringConvertible {
      case declared = "1 GB that is announced"
      case endless = "bytes without end"
      case bomb = "gzip bomb"
      case values = "31 MiB of numbers"
      case fields = "header fields without end"

      var testDescription: String { rawValue }

      /// Sends it and returns how many bytes of it went out.
      func send(on connection: LoopbackServer.Connection) -> Int {
        switch self {
        case .declared:
          connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")
          return connection.sendEndlessly([UInt8](repeating: 0x20, count: 1 << 14))
        case .endless:
          connection.send("HTTP/1.1 200 OK\r\n\r\n")
          return connection.sendEndlessly([UInt8](repeating: 0x20, count: 1 << 14))
        case .bomb:
          let body = Gzip.bombStart(blocks: 5_000)
          connection.answer(fields: ["Content-Encoding": "gzip"], body: body)
          return body.count
        case .values:
          let body = Array("[".utf8) + Self.numbers
          connection.answer(body: body)
          return body.count
        case .fields:
          connection.send("HTTP/1.1 200 OK\r\n")
          return connection.sendEndlessly(
            Array("X-A: \(String(repeating: "a", count: 4_000))\r\n".utf8)
          )
        }
      }

      private static let numbers: [UInt8] = Array(
        repeatElement(Array("0,".utf8), count: 31 << 19).joined()
      )

      /// The sentence the screen shows.
      var sentence: String {
        switch self {
        case .declared, .endless, .bomb: "Jira answered with more than 32 MB, which is not"
        case .values: "Jira answered with something unexpected"
        case .fields: "Jira cannot be reached: the answer's header is too large."
        }
      }
    }

    @Test(arguments: Flood.allCases)
    func `a flood is stopped at the limit`(flood: Flood) async throws {
      let sent = Mutex<[Int]>([])
      let isOver = LoopbackServer.Gate()
      let services = try FaultyServices(
        .server { request, connection in
          guard request.target.contains("/issue/PROJ-1?") else { return connection.answer(404) }
          let count = flood.send(on: connection)
          sent.withLock { $0.append(count) }
          connection.close()
          isOver.open()
        },
        at: .jira
      )
      let panel = try services.open("PROJ-1", size: GridSize(columns: 200, rows: 50))

      // Two million values take their time where others compute as well.
      try await panel.terminal.wait(for: flood.sentence, patience: PseudoTerminal.patience * 6) {
        $0.contains(flood.sentence)
      }

      let peak = try panel.bytes(of: "VmHWM")
      #expect(Sanitizer.isPresent || peak < 160 << 20, "\(peak >> 10) KiB")
      #expect(try await panel.quit() == .exited(0))
      await isOver.opened()
      // What lies in the buffers of the two ends counts as sent. A busy machine may be too slow for
      // the first time it is asked.
      let counts = sent.withLock { $0 }
      #expect(!counts.isEmpty)
      #expect(counts.allSatisfy { (1..<48 << 20).contains($0) }, "\(counts)")
    }
  }
}
