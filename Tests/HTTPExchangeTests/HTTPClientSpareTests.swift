import HTTPExchange
import Testing

struct HTTPClientSpareTests {
  private let get = HTTPRequest(url: "https://example.com/")

  /// A client that has seen the answers.
  private func client(_ outcomes: [ScriptedHost.Outcome]) async throws -> (
    HTTPClient, ScriptedHost
  ) {
    let host = ScriptedHost(outcomes)
    let client = host.client(policy: .never)
    for _ in outcomes { _ = try? await client.send(get) }
    return (client, host)
  }

  @Test(arguments: [
    (["X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "75"], 0.75),
    (["X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "0"], 0),
    (["X-RateLimit-Limit": "100", "X-RateLimit-Remaining": "400"], 1),
    (["X-RateLimit-Limit": "0", "X-RateLimit-Remaining": "9"], nil),
    (["X-RateLimit-Remaining": "9"], nil),
    (["X-RateLimit-Limit": "100"], nil),
    ([:], nil),
  ])
  func `what is left is told as the host last told it`(
    _ fields: [String: String],
    _ expected: Double?
  ) async throws {
    let (client, _) = try await client([.answer(200, fields), .answer(200)])

    #expect(client.spare == expected)
  }

  @Test
  func `nothing is known before the first answer`() {
    #expect(ScriptedHost([]).client().spare == nil)
  }

  @Test
  func `nothing is left while the host makes everybody wait, and all of it afterwards`()
    async throws
  {
    let reset = "\(ScriptedHost.start + 8)"
    let limit = ["X-RateLimit-Limit": "100", "X-RateLimit-Reset": reset]
    let (client, host) = try await client([
      .answer(200, limit.merging(["X-RateLimit-Remaining": "60"]) { $1 }), .answer(429, limit),
    ])

    #expect(client.spare == 0)
    host.pass(seconds: 9)
    #expect(client.spare == 1)
  }
}
