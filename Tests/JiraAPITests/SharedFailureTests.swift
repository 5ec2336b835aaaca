import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

@Suite(.enabled(if: SharedFixture.isThere))
struct SharedFailureTests {
  @Test(arguments: [
    ("jira-cloud/errors/400_field.json", "rejected"),
    ("jira-cloud/errors/400_jql.json", "rejected"),
    ("jira-cloud/errors/401.json", "unauthorized"),
    ("jira-cloud/errors/401.txt", "unauthorized"),
    ("jira-cloud/errors/401_gateway_scope.json", "forbidden"),
    ("jira-cloud/errors/404.json", "notFound"),
    ("jira-cloud/errors/404_dead_token.json", "unauthorized"),
    ("jira-cloud/errors/429.json", "rateLimited"),
    ("jira-cloud/errors/429_quota.json", "rateLimited"),
    ("jira-cloud/errors/503.json", "unavailable"),
    ("jira-cloud/GET_search.410.json", "rejected"),
    ("jira-cloud/POST_search_jql.empty.json", "unauthorized"),
    ("jira-dc/errors/200_login.html", "unreadable"),
    ("jira-dc/errors/401.json", "unauthorized"),
    ("jira-dc/errors/403_captcha.html", "forbidden"),
    ("jira-dc/errors/404.json", "notFound"),
    ("jira-dc/errors/429.json", "rateLimited"),
    ("jsm/GET_request.404.json", "notFound"),
  ])
  func `each recorded failure is the one it says`(_ name: String, _ expected: String)
    async throws
  {
    let response = try SharedFixture(name).response
    let jira = ScriptedJira { _ in .success(response) }
    let client = try jira.client(deployment: .dataCenter)

    let failure = await #expect(throws: ServiceFailure.self) {
      _ = try await client.directory.issue(.example)
    }

    let text = failure.map { "\($0)" } ?? ""
    #expect(text.hasPrefix(expected))
    #expect(!text.contains("<"))
    #expect(expected != "rateLimited" || text.contains("seconds:"))
  }

  @Test
  func `an answer cut at any byte is read or refused, never a crash`() async throws {
    let names = ["jira-cloud", "jira-dc"].flatMap { SharedFixture.names(in: $0) }
    #expect(!names.isEmpty)

    for name in names {
      let body = try SharedFixture(name).body
      let end = body.lastIndex { $0 > 0x20 } ?? 0
      for length in stride(from: 0, through: end, by: max(1, end / 30)) {
        let cut = HTTPResponse(status: 200, body: Array(body.prefix(length)))
        let directory = try ScriptedJira { _ in .success(cut) }.client().directory

        await #expect(throws: ServiceFailure.self, "\(name) at \(length)") {
          _ = try await directory.issue(.example)
        }
      }
    }
  }

  @Test
  func `every recorded answer to another question is read or refused`() async throws {
    let names = ["jira-cloud", "jira-dc", "jsm"].flatMap { SharedFixture.names(in: $0) }

    for name in names {
      let response = HTTPResponse(status: 200, body: try SharedFixture(name).body)
      let directory = try ScriptedJira { _ in .success(response) }.client().directory

      _ = await outcome { _ = try await directory.issue(.example) }
      _ = await outcome { _ = try await directory.comments(.example, 0) }
      _ = await outcome { _ = try await directory.remoteLinks(.example) }
    }
  }

  /// Whether the question was answered; any failure but the service's own is a defect.
  private func outcome(_ question: () async throws -> Void) async -> Bool {
    do {
      try await question()
      return true
    } catch {
      #expect(error is ServiceFailure)
      return false
    }
  }
}
