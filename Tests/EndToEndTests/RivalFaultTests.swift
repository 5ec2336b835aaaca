import ContactResolution
import HTTPExchange
import ServiceFaults
import Synchronization
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// What a service does to other programs of this kind, and does not do to this one.
  @Suite struct RivalFaultTests {
    @Test func `a refused token stays told, whatever is pressed`() async throws {
      let services = try FaultyServices(.server { $1.answer(401, text: "{}") }, at: .jira)
      let panel = try services.open("PROJ-1", size: GridSize(columns: 100, rows: 30))
      let sentence = "Jira refused the token"
      try await panel.wait(forAll: sentence, "r try again")

      // Help comes when all keys before it were worked on.
      panel.send("jkJK\tcgG\u{C}?")
      try await panel.wait(for: "Keys · ")
      panel.send(.escape)

      try await panel.wait(forAll: sentence, "r try again")
      #expect(try await panel.quit() == .exited(0))
    }

    @Test(arguments: Service.allCases)
    func `a login page is called a web page`(service: Service) async throws {
      let services = try FaultyServices(
        .server { $1.answer(fields: ["Content-Type": "text/html"], text: FaultBody.page) },
        at: service
      )

      let run = try await services.run(["contacts", "PROJ-1"])

      #expect(run.status == 69)
      #expect(run.errors.contains("answered with a web page instead of data."))
      #expect(!run.errors.contains("invalid character") && !run.errors.contains("<"))
    }

    @Test(arguments: Service.allCases, [["Retry-After": "1"], ["X-RateLimit-Reset": "1"], [:]])
    func `a service that has had too many requests is asked again`(
      service: Service,
      fields: [String: String]
    ) async throws {
      let refused = Mutex<Set<String>>([])
      let services = try FaultyServices(
        .server { request, connection in
          let isFirst = refused.withLock { $0.insert(request.target).inserted }
          if isFirst { return connection.answer(429, fields: fields, text: "{}") }
          FaultWire.answerRightly(request, connection)
        },
        at: service
      )

      let run = try await services.run(["contacts", "PROJ-1"])

      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.hasPrefix("Ryan Lee  USER"))
      #expect(services.mostOften == 2)
    }

    @Test func `a list of a hundred issues is one question at start, not hundreds`() async throws {
      let asked = Mutex<[String]>([])
      let services = try FaultyServices(
        .server { request, connection in
          asked.withLock { $0.append("\(request.method) \(request.target.prefix { $0 != "?" })") }
          if request.target.contains("/search/jql") {
            return connection.answer(text: Self.list)
          }
          FaultWire.answerRightly(request, connection)
        },
        at: .jira
      )
      let panel = try services.open(size: GridSize(columns: 160, rows: 40))
      try await panel.wait(forAll: "PROJ-1", "PROJ-20", "Ryan Lee")
      #expect(try await panel.quit() == .exited(0))

      let requests = asked.withLock { $0 }
      #expect(requests.count { $0.contains("/search/jql") } == 1, "\(requests)")
      #expect(Set(requests).count == requests.count, "\(requests)")
      // The list, its count and its fields; the selected issue and a few neighbours with two each.
      #expect(requests.count <= 15, "\(requests)")
    }

    private static let list: String = {
      let issues = (1...100).map { #"{"key":"PROJ-\#($0)","fields":{"summary":"Issue \#($0)"}}"# }
      return #"{"issues":[\#(issues.joined(separator: ","))],"isLast":true}"#
    }()
  }
}
