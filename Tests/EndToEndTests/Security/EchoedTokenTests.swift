import ContactResolution
import ServiceFaults
import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Services and gateways that repeat in a refusal what they were sent.
  @Suite struct EchoedTokenTests {
    private let folder: TestFolder

    init() throws {
      folder = try TestFolder()
    }

    /// What must be found nowhere: the tokens, and the first one as it is sent.
    private static let secrets = [
      "jira-secret-7", "intercom-secret-7", "bWVAZXhhbXBsZS5jb206amlyYS1zZWNyZXQtNw==",
    ]

    @Test(arguments: [401, 403, 404, 500], [Service.jira, .intercom])
    func `a token that a refusal repeats is shown and kept nowhere`(
      _ status: Int,
      _ service: Service
    ) async throws {
      let services = try services(status, from: service)

      for words in [["contacts", "PROJ-1"], ["show", "PROJ-1"], ["doctor"]] {
        let run = try await ProgramRun(
          BuiltProduct.path("intercom-panel"),
          arguments: words,
          environment: try environment(of: services)
        )
        for text in [run.output, run.errors] { expectNoSecret(text) }
      }

      #expect(!services.site.requests.isEmpty)
      let files = try FoundFile.all(in: folder.path)
      #expect(files.contains { $0.path.hasSuffix("/log") })
      for secret in Self.secrets {
        for file in files { #expect(!file.holds(secret), "\(file.path)") }
      }
    }

    @Test(arguments: [Service.jira, .intercom])
    func `a token that a refusal repeats is not on the screen`(_ service: Service) async throws {
      let services = try services(403, from: service)
      let panel = try PtyProgram(
        BuiltProduct.path("intercom-panel"),
        arguments: ["PROJ-1"],
        environment: try environment(of: services),
        size: GridSize(columns: 160, rows: 50)
      )

      try await panel.wait(for: "‹hidden›")

      expectNoSecret(String(decoding: panel.screen.output, as: UTF8.self))
      #expect(try await panel.quit() == .exited(0))
    }

    /// Services of which one refuses everything with words that repeat what it was sent.
    private func services(_ status: Int, from service: Service) throws -> FaultyServices {
      let refusing = FaultWire.server { request, connection in
        let sent = request.fields["authorization"] ?? ""
        let token = service == .jira ? "jira-secret-7" : "intercom-secret-7"
        let words = #"{"message": "Invalid header: \#(sent) of \#(token)"}"#
        connection.answer(status, fields: ["X-Echo": sent], body: Array(words.utf8))
      }
      return try FaultyServices(refusing, at: service)
    }

    private func environment(of services: FaultyServices) throws -> [String: String] {
      var variables = try services.environment
      variables["INTERCOM_PANEL_CACHE"] = "on"
      variables["INTERCOM_PANEL_LOG"] = "\(folder.path)/log"
      for name in ["CACHE", "DATA", "STATE"] {
        variables["XDG_\(name)_HOME"] = "\(folder.path)/\(name.lowercased())"
      }
      return variables
    }

    private func expectNoSecret(_ text: String, at location: SourceLocation = #_sourceLocation) {
      for secret in Self.secrets {
        #expect(!text.contains(secret), "\(text)", sourceLocation: location)
      }
    }
  }
}
