import HTTPExchange
import Testing

struct RetryPolicyTests {
  private let policy = RetryPolicy.standard

  @Test(
    arguments: [
      (1, 0, 250), (1, 1, 500), (2, 0, 500), (2, 1, 1000), (3, 0.5, 1500), (9, 1, 8000),
      (1000, 1, 8000), (0, 1, 500), (1, -5, 250), (1, 5, 500),
    ] as [(Int, Double, Int)]
  )
  func `pauses double up to the longest, between half and whole`(
    attempt: Int,
    jitter: Double,
    milliseconds: Int
  ) {
    #expect(policy.pause(afterAttempt: attempt, jitter: jitter) == .milliseconds(milliseconds))
  }

  @Test(arguments: [
    (200, false), (400, false), (401, false), (404, false), (429, true), (500, false), (501, false),
    (502, true), (503, true), (504, true), (408, true),
  ])
  func `only statuses that pass are worth another attempt`(status: Int, isPassing: Bool) {
    #expect(policy.isPassing(status: status) == isPassing)
  }

  @Test func `a request is repeatable when it only reads, or says so`() {
    #expect(HTTPRequest(url: "https://example.com").isRepeatable)
    #expect(!HTTPRequest(method: "POST", url: "https://example.com").isRepeatable)
    #expect(
      HTTPRequest(method: "POST", url: "https://example.com", isRepeatable: true).isRepeatable
    )
    #expect(!HTTPRequest(url: "https://example.com", isRepeatable: false).isRepeatable)
  }
}
