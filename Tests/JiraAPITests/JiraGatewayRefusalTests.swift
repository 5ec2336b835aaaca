import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

/// What is told of a token that the site refuses when the gateway has no good answer either.
struct JiraGatewayRefusalTests {
  private static let words = "Client must be authenticated to access this resource."
  private static let refused = HTTPResponse.answer(401, #"{"errorMessages":["\#(words)"]}"#)
  private static let stranger = HTTPResponse.answer(
    404,
    #"{"errorMessages":["Issue does not exist"]}"#,
    ["X-Seraph-LoginReason": "AUTHENTICATED_FAILED"]
  )
  private static let absent = HTTPResponse.answer(404, #"{"errorMessages":["No such issue"]}"#)

  /// A site that refuses every token, and a gateway that answers to a question and to `/myself`.
  private func jira(
    gateway: ScriptedJira.Answer,
    myself: ScriptedJira.Answer? = nil,
    tenant: HTTPResponse = .answer(#"{"cloudId":"1a2b-3c"}"#)
  ) -> ScriptedJira {
    ScriptedJira { request in
      if request.url.hasSuffix("/_edge/tenant_info") { return .success(tenant) }
      guard request.url.contains("/ex/jira/") else { return .success(Self.refused) }
      return request.url.hasSuffix("/myself") ? myself ?? gateway : gateway
    }
  }

  private func failure(_ jira: ScriptedJira, site: String = "https://acme.atlassian.net")
    async throws -> ServiceFailure?
  {
    let client = try jira.client(site: site, deployment: .cloud)
    return await #expect(throws: ServiceFailure.self) {
      _ = try await client.directory.issue(.example)
    }
  }

  @Test(
    arguments: [
      .failure(.unknownHost("gateway.example.com")), .failure(.timedOut), .failure(.proxy("no")),
      .failure(.rateLimited(until: 7)), .success(refused), .success(stranger), .success(absent),
      .success(.page(200)), .success(.page(302)), .success(.answer(503, "")),
      .success(.answer("{")), .success(.answer(429, "")), .success(.answer(403, "{}")),
    ] as [ScriptedJira.Answer]
  )
  func `a gateway without a good answer leaves the site's refusal as it is`(
    _ gateway: ScriptedJira.Answer
  ) async throws {
    let failure = try await failure(jira(gateway: gateway))

    #expect(failure == .unauthorized(.jira, detail: Self.words))
  }

  @Test(arguments: ["issue", "myself"])
  func `a token that only lacks a scope is told as such`(_ place: String) async throws {
    let scope = HTTPResponse.answer(401, #"{"message":"Unauthorized; scope does not match"}"#)
    let jira =
      place == "issue"
      ? jira(gateway: .success(scope))
      : jira(gateway: .success(Self.absent), myself: .success(scope))

    let failure = try await failure(jira)

    let told: ServiceFailure =
      place == "issue"
      ? .forbidden(.jira, detail: "Unauthorized; scope does not match") : .notFound(.jira)
    #expect(failure == told)
  }

  @Test func `what does not exist for a token that the gateway knows is not found`() async throws {
    let myself = HTTPResponse.answer(#"{"accountId":"a","displayName":"Ana"}"#)
    let jira = jira(gateway: .success(Self.absent), myself: .success(myself))
    let client = try jira.client()

    for _ in 0..<2 {
      await #expect(throws: ServiceFailure.notFound(.jira)) {
        _ = try await client.directory.issue(.example)
      }
    }

    #expect(await client.knownRoute() == JiraRoute(deployment: .cloud, cloudID: "1a2b-3c"))
    #expect(jira.requests.count == 5)
  }

  @Test(arguments: [HTTPResponse.answer("{}"), .answer(404, ""), .page(302), .answer(500, "")])
  func `a site that does not tell its id is not looked for at the gateway`(_ tenant: HTTPResponse)
    async throws
  {
    let jira = jira(gateway: .failure(.unknownHost("gateway.example.com")), tenant: tenant)

    let failure = try await failure(jira)

    #expect(failure == .unauthorized(.jira, detail: Self.words))
    #expect(jira.requests.allSatisfy { $0.url.hasPrefix("https://acme.atlassian.net/") })
  }

  @Test(arguments: ["http://127.0.0.1:8080", "http://localhost/jira", "http://[::1]:8080"])
  func `a site on this machine has no gateway but one that is named`(_ site: String) async throws {
    let unnamed = jira(gateway: .success(Self.refused))
    let named = jira(gateway: .success(.answer(#"{"key":"PROJ-1","properties":{}}"#)))
    let withoutGateway = try unnamed.client(
      site: site,
      deployment: .cloud,
      gateway: JiraConnection.publicGateway
    )

    await #expect(throws: ServiceFailure.unauthorized(.jira, detail: Self.words)) {
      _ = try await withoutGateway.directory.issue(.example)
    }
    let issue = try await named.client(site: site, deployment: .cloud).directory.issue(.example)

    #expect(unnamed.requests.count == 1)
    #expect(issue.key.text == "PROJ-1")
  }
}
