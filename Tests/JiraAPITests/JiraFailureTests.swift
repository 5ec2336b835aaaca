import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct JiraFailureTests {
  private let absent = #"{"errorMessages":["Issue Does Not Exist"],"errors":{}}"#

  private func failure(_ response: HTTPResponse) async throws -> ServiceFailure? {
    let jira = ScriptedJira { _ in .success(response) }
    let client = try jira.client(deployment: .dataCenter)
    return await #expect(throws: ServiceFailure.self) {
      _ = try await client.directory.issue(.example)
    }
  }

  @Test(arguments: [
    (HTTPFailure.timedOut, ServiceFailure.timedOut(.jira)),
    (.unknownHost("x"), .unreachable(.jira, .unknownHost("x"))),
    (.refused("x"), .unreachable(.jira, .refused("x"))),
    (.insecure("x"), .unreachable(.jira, .insecure("x"))),
    (.proxy("x"), .unreachable(.jira, .proxy("x"))),
    (.connectionLost, .unreachable(.jira, .connectionLost)),
    (.truncated, .unreadable(.jira, .truncated)),
    (.tooLarge(limit: 9), .unreadable(.jira, .tooLarge(limit: 9))),
    (.rateLimited(until: 7), .rateLimited(.jira, until: Timestamp(seconds: 7))),
    (.rateLimited(until: nil), .rateLimited(.jira, until: nil)),
    (.other("x"), .unreachable(.jira, .other("x"))),
  ])
  func `what breaks on the way keeps its reason`(
    _ failure: HTTPFailure,
    _ expected: ServiceFailure
  ) async throws {
    let jira = ScriptedJira { _ in .failure(failure) }

    await #expect(throws: expected) {
      _ = try await jira.client().directory.remoteLinks(.example)
    }
  }

  @Test(arguments: [
    (400, ServiceFailure.rejected(.jira, detail: "Issue Does Not Exist")),
    (401, .unauthorized(.jira, detail: "Issue Does Not Exist")),
    (403, .forbidden(.jira, detail: "Issue Does Not Exist")),
    (404, .notFound(.jira)),
    (408, .timedOut(.jira)),
    (410, .rejected(.jira, detail: "Issue Does Not Exist")),
    (413, .rejected(.jira, detail: "Issue Does Not Exist")),
    (429, .rateLimited(.jira, until: nil)),
    (500, .unavailable(.jira, status: 500)),
    (503, .unavailable(.jira, status: 503)),
    (302, .unreadable(.jira, .redirect(to: ""))),
  ])
  func `each status has its meaning`(_ status: Int, _ expected: ServiceFailure) async throws {
    #expect(try await failure(.answer(status, absent)) == expected)
  }

  @Test(arguments: [200, 400, 401, 403, 404])
  func `a dead token is told by the login reason, whatever the status`(_ status: Int)
    async throws
  {
    let response = HTTPResponse.answer(
      status,
      #"{"key":"PROJ-1","errorMessages":["Issue does not exist"]}"#,
      ["x-seraph-loginreason": "AUTHENTICATED_FAILED"]
    )

    let failure = try await failure(response)

    guard case .unauthorized(.jira, let detail) = failure else {
      Testing.Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!detail.contains("does not exist"))
  }

  @Test
  func `a login that worked after another failed is no dead token`() async throws {
    let response = HTTPResponse.answer(
      404,
      absent,
      ["X-Seraph-LoginReason": "AUTHENTICATED_FAILED, OK"]
    )

    #expect(try await failure(response) == .notFound(.jira))
  }

  @Test(arguments: [
    ["X-Seraph-LoginReason": "AUTHENTICATION_DENIED"],
    ["X-Authentication-Denied-Reason": "CAPTCHA_CHALLENGE; login-url=https://x.example.com"],
  ])
  func `a wanted CAPTCHA says so`(_ headers: [String: String]) async throws {
    let failure = try await failure(.page(403, headers))

    guard case .forbidden(.jira, let detail) = failure else {
      Testing.Issue.record("\(String(describing: failure))")
      return
    }
    #expect(detail.contains("CAPTCHA"))
    #expect(!detail.contains("<"))
  }

  @Test(arguments: [
    (["Retry-After": "5", "X-RateLimit-Reset": "2026-03-02T10:15Z"], 1_772_446_205),
    (["X-RateLimit-Reset": "2026-03-02T10:15Z"], 1_772_446_500),
    (["Retry-After": "Mon, 02 Mar 2026 10:11:00 GMT"], 1_772_446_260),
    (["X-RateLimit-Interval-Seconds": "60"], 1_772_446_260),
  ])
  func `each form of a rate limit's end is read`(
    _ headers: [String: String],
    _ seconds: Int
  ) async throws {
    let failure = try await failure(.answer(429, #"{"message":"Rate limit exceeded."}"#, headers))

    #expect(failure == .rateLimited(.jira, until: Timestamp(seconds: Int64(seconds))))
  }

  @Test(arguments: [
    (#"{"errorMessages":["One.","Two."],"errors":{}}"#, "One. Two."),
    (#"{"errorMessages":[],"errors":{"jql":"Bad.","x":"Worse."}}"#, "jql: Bad. x: Worse."),
    (#"{"errorMessage":"Single.","i18nErrorMessage":{}}"#, "Single."),
    (#"{"message":"Rate limit exceeded."}"#, "Rate limit exceeded."),
    (
      #"{"errorMessages":["a <a href=\"https://x\">link</a>\n and\u0000 1 < 2"]}"#,
      "a link and 1 < 2"
    ),
    (#"{"errorMessages":null,"errors":[7]}"#, "HTTP 400"),
    ("plain words", "plain words"),
    ("", "HTTP 400"),
    ("<html><body>Bad Request</body></html>", "HTTP 400"),
  ])
  func `a refused question is explained in Jira's words, without markup`(
    _ body: String,
    _ detail: String
  ) async throws {
    #expect(try await failure(.answer(400, body)) == .rejected(.jira, detail: detail))
  }

  @Test
  func `Jira's words are cut at three hundred characters`() async throws {
    let words = String(repeating: "é", count: 5000)
    let failure = try await failure(.answer(400, #"{"errorMessages":["\#(words)"]}"#))

    #expect(
      failure == .rejected(.jira, detail: String(repeating: "é", count: 999) + "…")
    )
  }

  @Test(arguments: [
    (HTTPResponse.page(200), ServiceFailure.AnswerProblem.webPage),
    (
      .page(302, ["Location": "https://login.example.com/?u=x"]), .redirect(to: "login.example.com")
    ),
    (.page(404), .webPage),
    (.answer(" \n"), .empty),
    (.answer(#"{"key":"PROJ-1","fields":{"summary":"a"#), .truncated),
  ])
  func `an answer that is no JSON says what it is`(
    _ response: HTTPResponse,
    _ problem: ServiceFailure.AnswerProblem
  ) async throws {
    #expect(try await failure(response) == .unreadable(.jira, problem))
  }

  @Test(arguments: ["[]", "{}", "null", "7", #"{"key":null}"#, #"{"key":""}"#, "nonsense", "{}{}"])
  func `JSON that is no issue is unreadable`(_ body: String) async throws {
    guard case .unreadable(.jira, .malformed) = try await failure(.answer(body)) else {
      Testing.Issue.record("read as an issue")
      return
    }
  }

  @Test
  func `an account without an id proves nothing`() async throws {
    let jira = ScriptedJira(["/myself": .answer(#"{"displayName":"Ana"}"#)])

    await #expect(throws: ServiceFailure.self) { _ = try await jira.client().myself() }
  }
}
