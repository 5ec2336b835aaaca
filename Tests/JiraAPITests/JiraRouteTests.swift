import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct JiraRouteTests {
  private let issue = HTTPResponse.answer(#"{"key":"PROJ-1","fields":{},"properties":{}}"#)
  private let refused = HTTPResponse.answer(
    401,
    #"{"errorMessages":["Client must be authenticated to access this resource."],"errors":{}}"#
  )
  private let tenant = HTTPResponse.answer(#"{"cloudId":"1a2b-3c"}"#)

  private func scopedTokenSite(
    gateway: HTTPResponse,
    site: HTTPResponse? = nil
  ) -> ScriptedJira {
    ScriptedJira { [tenant, refused] request in
      if request.url.hasPrefix("https://gateway.example.com/") { return .success(gateway) }
      if request.url.hasSuffix("/_edge/tenant_info") { return .success(tenant) }
      return .success(site ?? refused)
    }
  }

  private func paths(_ jira: ScriptedJira) -> [Substring] {
    jira.requests.map { $0.url.prefix { $0 != "?" } }
  }

  @Test(arguments: [
    (#"{"deploymentType":"Cloud","version":"1001.0.0"}"#, JiraDeployment.cloud),
    (#"{"version":"1001.0.0-SNAPSHOT"}"#, .cloud),
    (#"{"deploymentType":"Server","version":"10.3.24"}"#, .dataCenter),
    (#"{"deploymentType":"Data Center"}"#, .dataCenter),
    (#"{"version":"8.20.1"}"#, .dataCenter),
  ])
  func `a site that is not known says itself which kind it is, and is asked that once`(
    _ description: String,
    _ deployment: JiraDeployment
  ) async throws {
    let jira = ScriptedJira(["/serverInfo": .answer(description), "/PROJ-1": issue])
    let client = try jira.client(site: "https://jira.example.com")

    _ = try await client.directory.issue(.example)
    _ = try await client.directory.issue(.example)

    let version = deployment == .cloud ? "3" : "2"
    let issuePath = Substring("https://jira.example.com/rest/api/\(version)/issue/PROJ-1")
    #expect(
      paths(jira) == ["https://jira.example.com/rest/api/2/serverInfo", issuePath, issuePath]
    )
    #expect(jira.requests[0].authorization == nil)
    #expect(await client.knownRoute() == JiraRoute(deployment: deployment))
  }

  @Test(arguments: [
    (JiraCredentials.basic(account: "me@example.com", token: Secret("t")), "/rest/api/3/"),
    (.bearer(Secret("pat")), "/rest/api/2/"),
  ])
  func `a site that says nothing is asked as its credentials suggest`(
    _ credentials: JiraCredentials,
    _ path: String
  ) async throws {
    let jira = ScriptedJira(["/serverInfo": .page(403), "/PROJ-1": issue])
    let client = try jira.client(site: "https://jira.example.com", credentials: credentials)

    _ = try await client.directory.issue(.example)

    #expect(jira.requests.last?.url.contains(path) == true)
  }

  @Test
  func `a site that cannot be reached is not guessed at`() async throws {
    let jira = ScriptedJira { _ in .failure(.unknownHost("no such host")) }
    let client = try jira.client(site: "https://jira.example.com")

    await #expect(throws: ServiceFailure.unreachable(.jira, .unknownHost("no such host"))) {
      _ = try await client.directory.issue(.example)
    }
    #expect(jira.requests.count == 1)
  }

  @Test
  func `a scoped token is taken to the gateway, which is asked at once from then on`()
    async throws
  {
    let jira = scopedTokenSite(gateway: issue)
    let client = try jira.client()

    let first = try await client.directory.issue(.example)
    _ = try await client.directory.issue(.example)

    let gateway: Substring =
      "https://gateway.example.com/ex/jira/1a2b-3c/rest/api/3/issue/PROJ-1"
    #expect(
      paths(jira) == [
        "https://acme.atlassian.net/rest/api/3/issue/PROJ-1",
        "https://acme.atlassian.net/_edge/tenant_info", gateway, gateway,
      ]
    )
    #expect(jira.requests[1].authorization == nil)
    #expect(jira.requests[2].authorization != nil)
    #expect(first.webURL == "https://acme.atlassian.net/browse/PROJ-1")
    #expect(await client.knownRoute() == JiraRoute(deployment: .cloud, cloudID: "1a2b-3c"))
  }

  @Test
  func `a token served as to a stranger is tried at the gateway too`() async throws {
    let stranger = HTTPResponse.answer(
      404,
      #"{"errorMessages":["Issue does not exist"],"errors":{}}"#,
      ["X-Seraph-LoginReason": "AUTHENTICATED_FAILED"]
    )
    let jira = scopedTokenSite(gateway: issue, site: stranger)

    let read = try await jira.client().directory.issue(.example)

    #expect(read.key.text == "PROJ-1")
  }

  @Test
  func `a token that the gateway refuses too is refused, and not taken there again`()
    async throws
  {
    let jira = scopedTokenSite(gateway: refused)
    let client = try jira.client()
    let words = "Client must be authenticated to access this resource."

    for _ in 0..<2 {
      await #expect(throws: ServiceFailure.unauthorized(.jira, detail: words)) {
        _ = try await client.directory.issue(.example)
      }
    }
    #expect(jira.requests.count == 4)
  }

  @Test
  func `a token without the scope is known to the gateway and may not read`() async throws {
    let words = "Unauthorized; scope does not match"
    let jira = scopedTokenSite(gateway: .answer(401, #"{"code":401,"message":"\#(words)"}"#))

    await #expect(throws: ServiceFailure.forbidden(.jira, detail: words)) {
      _ = try await jira.client().directory.issue(.example)
    }
  }

  @Test
  func `a known gateway id spares the way by the site`() async throws {
    let jira = scopedTokenSite(gateway: issue)

    _ = try await jira.client(cloudID: "1a2b-3c").directory.issue(.example)

    #expect(
      paths(jira) == ["https://gateway.example.com/ex/jira/1a2b-3c/rest/api/3/issue/PROJ-1"]
    )
  }

  @Test
  func `a refused token of Data Center is never taken to the gateway`() async throws {
    let jira = scopedTokenSite(gateway: issue)
    let client = try jira.client(site: "https://jira.example.com", deployment: .dataCenter)

    await #expect(throws: ServiceFailure.self) {
      _ = try await client.directory.issue(.example)
    }
    #expect(jira.requests.count == 1)
  }

  @Test(arguments: [
    #"{"cloudId":"../../evil"}"#, #"{"cloudId":".."}"#, #"{"cloudId":17}"#, "{}", "", "<html>",
  ])
  func `authorization goes to the site and the gateway's Jira paths only`(_ tenant: String)
    async throws
  {
    let jira = ScriptedJira { [refused] request in
      .success(request.url.hasSuffix("tenant_info") ? .answer(tenant) : refused)
    }

    await #expect(throws: ServiceFailure.self) {
      _ = try await jira.client().directory.issue(.example)
    }
    for request in jira.requests where request.authorization != nil {
      let isOwn = [
        "https://acme.atlassian.net/rest/api/3/", "https://gateway.example.com/ex/jira/",
      ].contains { request.url.hasPrefix($0) }
      #expect(isOwn && !request.url.contains(".."), "\(request.url)")
    }
  }
}
