import Testing

@testable import HTTPExchange

struct HostPaceTests {
  private static let now: Int64 = 1_800_000_000

  private func limit(
    _ remaining: Int,
    of whole: Int? = 100,
    resetIn seconds: Int64? = 10
  ) -> RateLimit {
    var headers = [HTTPHeader("X-RateLimit-Remaining", "\(remaining)")]
    if let whole { headers.append(HTTPHeader("X-RateLimit-Limit", "\(whole)")) }
    if let seconds { headers.append(HTTPHeader("X-RateLimit-Reset", "\(Self.now + seconds)")) }
    return RateLimit(HTTPResponse(status: 200, headers: headers), now: Self.now)
  }

  /// A host that bears 64 at once and has answered once.
  private func pace(_ limit: RateLimit) -> HostPace {
    var pace = HostPace(maximum: 64, reserve: 0.5)
    let number = pace.enter(.onScreen)
    pace.leave(.onScreen, number: number, .answered(limit, patience: 30), now: Self.now)
    return pace
  }

  /// How many more requests are let through now, up to 200.
  private func admitted(_ pace: HostPace, now: Int64 = Self.now) -> Int {
    var pace = pace
    var count = 0
    while count < 200, pace.admits(now: now) {
      _ = pace.enter(.onScreen)
      count += 1
    }
    return count
  }

  private func admittedAhead(_ pace: HostPace) -> Int {
    var pace = pace
    var count = 0
    while count < 200, pace.admitsAhead(now: Self.now) {
      _ = pace.enter(.ahead)
      count += 1
    }
    return count
  }

  @Test(arguments: [(1000, 64), (64, 64), (30, 30), (2, 2), (1, 1)])
  func `as many are under way as are left, and never more than the maximum`(
    _ remaining: Int,
    _ expected: Int
  ) {
    #expect(admitted(pace(limit(remaining, of: 1000))) == expected)
  }

  @Test func `a host that has not answered yet gets a few only`() {
    #expect(admitted(HostPace(maximum: 64, reserve: 0.5)) == 16)
    #expect(admitted(HostPace(maximum: 4, reserve: 0.5)) == 4)
  }

  @Test func `a host without a limit gets all it bears at once`() {
    let answer = RateLimit(HTTPResponse(status: 200), now: Self.now)

    #expect(admitted(pace(answer)) == 64)
    #expect(admittedAhead(pace(answer)) == 200)
  }

  @Test func `what is under way counts as spent`() {
    var pace = pace(limit(60))
    for _ in 0..<20 { _ = pace.enter(.onScreen) }

    #expect(pace.spare(now: Self.now) == 0.4)
    #expect(admitted(pace) == 40)
  }

  @Test func `a request without an answer is spent as well, one that was not sent is not`() {
    var pace = pace(limit(60))
    for ending in [HostPace.Ending.unanswered, .unanswered, .unsent] {
      let number = pace.enter(.onScreen)
      pace.leave(.onScreen, number: number, ending, now: Self.now)
    }

    #expect(pace.spare(now: Self.now) == 0.58)
  }

  @Test func `the answer to the latest request counts, an earlier one only if it tells of fewer`() {
    var pace = pace(limit(60))
    let first = pace.enter(.onScreen)
    let second = pace.enter(.onScreen)

    pace.leave(.onScreen, number: second, .answered(limit(40), patience: 30), now: Self.now)
    pace.leave(.onScreen, number: first, .answered(limit(59), patience: 30), now: Self.now)

    #expect(pace.spare(now: Self.now) == 0.4)
  }

  @Test func `after the reset all of the limit is there again, less what is under way`() {
    var pace = pace(limit(1))
    _ = pace.enter(.onScreen)

    #expect(admitted(pace) == 0)
    #expect(admitted(pace, now: Self.now + 10) == 63)
    #expect(pace.spare(now: Self.now + 10) == 0.99)
  }

  @Test(arguments: [(100, 50), (51, 1), (50, 0), (3, 0)])
  func `requests ahead leave the reserve alone, all together`(
    _ remaining: Int,
    _ expected: Int
  ) {
    #expect(admittedAhead(pace(limit(remaining))) == expected)
  }

  @Test(arguments: [(64, 0), (80, 16)])
  func `where only the remainder is known, a whole burst is left for the others`(
    _ remaining: Int,
    _ expected: Int
  ) {
    #expect(admittedAhead(pace(limit(remaining, of: nil))) == expected)
  }

  @Test func `requests ahead take no place from those that somebody waits for`() {
    var pace = pace(limit(1000, of: 1000))
    for _ in 0..<100 { _ = pace.enter(.ahead) }

    #expect(admitted(pace) == 64)
  }

  @Test func `after a refusal one request goes first, and nothing ahead`() {
    var pace = pace(limit(90))
    let number = pace.enter(.onScreen)
    pace.leave(.onScreen, number: number, .refused(until: Self.now + 5), now: Self.now)

    #expect(pace.pause(now: Self.now) == Self.now + 5)
    #expect(admitted(pace, now: Self.now + 5) == 1)
    #expect(!pace.admitsAhead(now: Self.now + 5))
  }
}
