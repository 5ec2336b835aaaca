import ContactResolution
import Settings
import TestSupport
import Testing

@testable import PanelApp

/// The live questions against services that answer by a script.
@Suite struct ProvingTests {
  @Test func `a Jira account is proved with the time its service tells`() async throws {
    let server = try LoopbackServer { request, connection in
      let fields = ["Date": "Sun, 22 Nov 2026 14:05:09 GMT"]
      switch request.target {
      case "/rest/api/2/serverInfo":
        connection.answer(text: #"{"deploymentType": "Cloud", "version": "1001.0.0"}"#)
      case "/rest/api/3/myself":
        connection.answer(fields: fields, text: #"{"accountId": "1", "displayName": "Ana"}"#)
      default: connection.answer(404, text: #"{"errorMessages": ["No such issue."]}"#)
      }
    }
    defer { server.stop() }
    let proving = try Self.proving()
    defer { proving.shutDown() }
    let site = try BaseURL(server.url(""))

    let found = try await proving.site(site)
    let proof = try await proving.jira(
      JiraCandidate(
        site: site,
        deployment: .cloud,
        account: "ana@example.com",
        token: Secret("jira-token")
      )
    )

    #expect(found == JiraSite(deployment: .cloud, version: "1001.0.0"))
    #expect(proof.account.displayName == "Ana" && proof.readingFailure == nil)
    let timing = try #require(proof.timing)
    let told: Int64 = 1_795_356_309
    let expected = told - LocalClock.now().seconds
    #expect(try abs(#require(timing.secondsAhead) - expected) <= 5)
    let first = try #require(server.requests.first)
    #expect(first.target == "/rest/api/2/serverInfo" && first.fields["authorization"] == nil)
  }

  @Test func `an account that may not read issues is known with the reason`() async throws {
    let server = try LoopbackServer { request, connection in
      request.target == "/rest/api/3/myself"
        ? connection.answer(text: #"{"accountId": "1", "displayName": "Ana"}"#)
        : connection.answer(403, text: #"{"errorMessages": ["scope does not match"]}"#)
    }
    defer { server.stop() }
    let proving = try Self.proving()
    defer { proving.shutDown() }

    let proof = try await proving.jira(
      JiraCandidate(
        site: try BaseURL(server.url("")),
        deployment: .cloud,
        account: "ana@example.com",
        token: Secret("jira-token")
      )
    )

    #expect(proof.readingFailure?.exitStatus == .notAllowed)
  }

  @Test func `what an Intercom token may not read is named`() async throws {
    let server = try LoopbackServer { request, connection in
      let refusal = #"{"type": "error.list", "errors": [{"code": "action_forbidden"}]}"#
      let nothing = #"{"type": "error.list", "errors": [{"code": "not_found"}]}"#
      switch request.target.prefix(8) {
      case "/me":
        connection.answer(
          text: """
            {"type": "admin", "id": "7", "name": "Nora",
             "app": {"id_code": "acme1234", "name": "Acme", "region": "EU"}}
            """
        )
      case "/tickets": connection.answer(403, text: refusal)
      case "/contact" where request.target.hasSuffix("/tags"): connection.answer(403, text: refusal)
      case "/admins": connection.answer(text: #"{"type": "admin.list", "admins": []}"#)
      default: connection.answer(404, text: nothing)
      }
    }
    defer { server.stop() }
    let proving = try Self.proving()
    defer { proving.shutDown() }

    let proof = try await proving.intercom(
      IntercomCandidate(
        region: .us,
        api: try BaseURL(server.url("")),
        token: Secret("intercom-token")
      )
    )

    #expect(
      proof.workspace == Workspace(id: WorkspaceID("acme1234"), name: "Acme", region: .eu)
    )
    #expect(proof.teammate == "Nora")
    #expect(proof.missing.map(\.permission) == [.tags, .tickets])
    #expect(server.requests.allSatisfy { $0.fields["authorization"] == "Bearer intercom-token" })
  }

  @Test func `a token with characters that no token has is sent nowhere`() async throws {
    let proving = try Self.proving()
    defer { proving.shutDown() }
    let candidate = IntercomCandidate(
      region: .us,
      api: try BaseURL("http://127.0.0.1:1"),
      token: Secret("two words")
    )

    await #expect(throws: ServiceFailure.self) { try await proving.intercom(candidate) }
  }

  @Test func `the library says its version`() throws {
    let proving = try Self.proving()
    defer { proving.shutDown() }

    #expect(try proving.library().get().hasPrefix("libcurl/"))
  }

  private static func proving() throws -> Proving {
    Composition.proving(
      certificateFile: nil,
      environment: ProcessEnvironment(variables: [:]),
      log: try LogFile.logger(at: nil)
    )
  }
}
