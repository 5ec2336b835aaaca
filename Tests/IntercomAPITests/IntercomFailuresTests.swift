import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct IntercomFailuresTests {
  @Test(arguments: [
    (401, ServiceFailure.unauthorized(.intercom, detail: "a_code: Some words. (a_field)")),
    (403, .forbidden(.intercom, detail: "a_code: Some words. (a_field)")),
    (404, .notFound(.intercom)), (408, .timedOut(.intercom)),
    (400, .rejected(.intercom, detail: "a_code: Some words. (a_field)")),
    (409, .rejected(.intercom, detail: "a_code: Some words. (a_field)")),
    (410, .rejected(.intercom, detail: "a_code: Some words. (a_field)")),
    (422, .rejected(.intercom, detail: "a_code: Some words. (a_field)")),
    (429, .rateLimited(.intercom, until: nil)), (500, .unavailable(.intercom, status: 500)),
    (503, .unavailable(.intercom, status: 503)), (302, .unreadable(.intercom, .redirect(to: ""))),
    (999, .unavailable(.intercom, status: 999)), (0, .unavailable(.intercom, status: 0)),
  ])
  func `each status is told as what it means`(status: Int, expected: ServiceFailure) async throws {
    let body = """
      {"type": "error.list", "request_id": null,
      "errors": [{"code": "a_code", "message": "Some words.", "field": "a_field"}]}
      """

    #expect(try await Self.refusal(.json(body, status: status)) == expected)
  }

  @Test(arguments: [
    (#"{"errors": [{"code": "token_revoked", "message": null}]}"#, "token_revoked"),
    (#"{"errors": [{"code": null, "message": "Words"}, {"code": "b"}]}"#, "Words; b"),
    (#"{"errors": [{"message": "<p>Some <b>bold</b>\n words</p>"}]}"#, "Some bold words"),
    (#"{"errors": [{"message": "Oops <script>x()</script>now"}]}"#, "Oops now"),
    (#"{"errors": []}"#, "HTTP 401"), (#"{"message": "Unauthorized"}"#, "Unauthorized"),
    (#"{"error": "invalid_token"}"#, "invalid_token"), ("", "HTTP 401"), ("[1]", "HTTP 401"),
    ("<html><title>Login</title></html>", "HTTP 401"), (#"{"errors": "x"}"#, "HTTP 401"),
    (#"{"errors": [{"code"#, "HTTP 401"), (#"{"errors": [null, 5]}"#, "HTTP 401"),
  ])
  func `a refusal is told in Intercom's own words on one line`(body: String, detail: String)
    async throws
  {
    let refusal = try await Self.refusal(.json(body, status: 401))

    #expect(refusal == .unauthorized(.intercom, detail: detail))
  }

  @Test(arguments: [
    (401, "unauthorized", true), (401, "token_revoked", true), (401, "token_expired", true),
    (403, "token_revoked", true), (403, "token_not_found", true), (403, "unauthorized", false),
    (403, "api_plan_restricted", false), (403, "action_forbidden", false),
    (403, "forbidden", false),
    (401, "token_unauthorized", false), (401, "api_plan_restricted", false),
    (401, "new_code", true),
  ])
  func `a refused token is told from a refused question, and its code comes first`(
    status: Int,
    code: String,
    isToken: Bool
  ) async throws {
    let refusal = try await Self.refusal(
      .json(#"{"errors": [{"code": "\#(code)", "message": "Words"}]}"#, status: status)
    )

    let detail = "\(code): Words"
    #expect(
      refusal
        == (isToken
          ? .unauthorized(.intercom, detail: detail) : .forbidden(.intercom, detail: detail))
    )
  }

  @Test func `an endless message is cut`() async throws {
    let message = String(repeating: "word ", count: 100_000)

    let refusal = try await Self.refusal(
      .json(#"{"errors": [{"message": "\#(message)"}]}"#, status: 400)
    )

    guard case .rejected(.intercom, let detail) = refusal else {
      Issue.record("not rejected")
      return
    }
    #expect(detail.count <= 300)
    #expect(detail.hasSuffix("…"))
  }

  @Test(arguments: [
    ("1734537520", Timestamp(seconds: 1_734_537_520)), ("", nil), ("soon", nil), ("-1", nil),
    ("99999999999999999999999", nil),
  ])
  func `a rate limit says until when, in seconds since 1970`(reset: String, until: Timestamp?)
    async throws
  {
    let headers = [HTTPHeader("x-ratelimit-reset", reset)]

    let refusal = try await Self.refusal(.json("{}", status: 429, headers: headers))

    #expect(refusal == .rateLimited(.intercom, until: until))
  }

  @Test(arguments: [
    ("", ServiceFailure.AnswerProblem.empty), ("\r\n ", .empty), ("<html></html>", .webPage),
    (#"{"id": "1""#, .truncated), (#"{"id": 1} x"#, .malformed("more than one value at byte 10")),
    (#"{"identity": 1}"#, .malformed("contact without id")),
  ])
  func `an answer that is not what was asked for says why`(
    body: String,
    problem: ServiceFailure.AnswerProblem
  ) async throws {
    #expect(try await Self.refusal(.json(body)) == .unreadable(.intercom, problem))
  }

  @Test(arguments: [
    (HTTPFailure.unknownHost("h"), ServiceFailure.unreachable(.intercom, .unknownHost("h"))),
    (.refused("r"), .unreachable(.intercom, .refused("r"))),
    (.insecure("i"), .unreachable(.intercom, .insecure("i"))),
    (.proxy("p"), .unreachable(.intercom, .proxy("p"))), (.timedOut, .timedOut(.intercom)),
    (.connectionLost, .unreachable(.intercom, .connectionLost)),
    (.truncated, .unreadable(.intercom, .truncated)),
    (.tooLarge(limit: 9), .unreadable(.intercom, .tooLarge(limit: 9))),
    (.rateLimited(until: 5), .rateLimited(.intercom, until: Timestamp(seconds: 5))),
    (.rateLimited(until: nil), .rateLimited(.intercom, until: nil)),
    (.other("o"), .unreachable(.intercom, .other("o"))),
  ])
  func `what the network does is told as such`(met: HTTPFailure, told: ServiceFailure)
    async throws
  {
    let directory = try ScriptedIntercom { (_, _) throws(HTTPFailure) in throw met }.directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.conversation(ConversationID("1"))
    }

    #expect(failure == told)
  }

  /// The failure of a question whose path is a contact's, save for 410, which is a ticket's.
  private static func refusal(_ response: HTTPResponse) async throws -> ServiceFailure? {
    let directory = try ScriptedIntercom(always: response).directory
    return await failure { () async throws(ServiceFailure) in
      if response.status == 410 {
        _ = try await directory.ticket(ConversationID("1"))
      } else {
        _ = try await directory.contact(ContactID("1"))
      }
    }
  }
}
