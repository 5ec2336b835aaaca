import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

/// What the first questions want to know of the site, although they are asked together.
@Suite(.timeLimit(.minutes(10)))
struct SharedSiteQuestionTests {
  private static let issue = HTTPResponse.answer(#"{"key":"PROJ-1","properties":{}}"#)
  private let jira = ScriptedJira([
    "/serverInfo": .answer(#"{"deploymentType":"Server"}"#), "/PROJ-1": issue,
    "/remotelink": .answer("[]"), "/comment": .answer("[]"),
  ])
  private let gate = Gate("/serverInfo")

  private func count(of ending: String, in jira: ScriptedJira) -> Int {
    jira.requests.count { $0.url.hasSuffix(ending) }
  }

  @Test func `a site's kind is asked once for all who want to know it`() async throws {
    let client = try jira.client(site: "https://jira.example.com", gate: gate)
    let directory = client.directory

    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { _ = try await directory.issue(.example) }
      group.addTask { _ = try await directory.remoteLinks(.example) }
      group.addTask { _ = try await directory.comments(.example, 0) }
      await Gate.until { client.waitingCallers == 2 }
      gate.open()
      try await group.waitForAll()
    }

    #expect(count(of: "/serverInfo", in: jira) == 1)
    #expect(jira.requests.count == 4)
  }

  @Test func `who waits for the site's kind shares the failure to learn it`() async throws {
    let jira = ScriptedJira { _ in .failure(.refused("nobody there")) }
    let client = try jira.client(site: "https://jira.example.com", gate: gate)
    let directory = client.directory

    let failures = await withTaskGroup(of: ServiceFailure?.self) { group in
      for _ in 0..<3 {
        group.addTask {
          await #expect(throws: ServiceFailure.self) { _ = try await directory.issue(.example) }
        }
      }
      await Gate.until { client.waitingCallers == 2 }
      gate.open()
      return await group.reduce(into: []) { $0.append($1) }
    }

    let refused = ServiceFailure.unreachable(.jira, .refused("nobody there"))
    #expect(failures == [refused, refused, refused])
    #expect(jira.requests.count == 1)
  }

  @Test func `when the first who asks is cancelled another asks in its place`() async throws {
    let client = try jira.client(site: "https://jira.example.com", gate: gate)
    let directory = client.directory
    let first = Task { try await directory.issue(.example) }
    await Gate.until { jira.requests.count == 1 }
    let others = (0..<2).map { _ in Task { try await directory.issue(.example) } }
    await Gate.until { client.waitingCallers == 2 }

    first.cancel()
    await Gate.until { jira.requests.count == 2 && client.waitingCallers == 1 }
    gate.open()

    await #expect(throws: ServiceFailure.unreachable(.jira, .connectionLost)) {
      _ = try await first.value
    }
    for other in others { #expect(try await other.value.key.text == "PROJ-1") }
    #expect(count(of: "/serverInfo", in: jira) == 2)
  }

  @Test func `who waits and is cancelled waits no longer`() async throws {
    let client = try jira.client(site: "https://jira.example.com", gate: gate)
    let directory = client.directory
    let first = Task { try await directory.issue(.example) }
    await Gate.until { jira.requests.count == 1 }
    let second = Task { try await directory.issue(.example) }
    await Gate.until { client.waitingCallers == 1 }

    second.cancel()

    await #expect(throws: ServiceFailure.self) { _ = try await second.value }
    gate.open()
    #expect(try await first.value.key.text == "PROJ-1")
  }

  @Test func `a site's id at the gateway is asked once for all refused questions`() async throws {
    let jira = ScriptedJira { request in
      if request.url.hasSuffix("/tenant_info") { return .success(.answer(#"{"cloudId":"1a"}"#)) }
      guard request.url.contains("/ex/jira/") else { return .success(.answer(401, "{}")) }
      return .success(request.url.contains("remotelink") ? .answer("[]") : Self.issue)
    }
    let gate = Gate("/tenant_info")
    let client = try jira.client(gate: gate)
    let directory = client.directory

    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { _ = try await directory.issue(.example) }
      group.addTask { _ = try await directory.remoteLinks(.example) }
      await Gate.until { client.waitingCallers == 1 }
      gate.open()
      try await group.waitForAll()
    }

    #expect(count(of: "/tenant_info", in: jira) == 1)
    #expect(jira.requests.count == 5)
  }
}
