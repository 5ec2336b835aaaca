import HTTPExchange
import Testing

struct RateLimitTests {
  /// 2026-03-04 05:06:07 UTC.
  private let now: Int64 = 1_772_600_767
  private let date = HTTPHeader("Date", "Wed, 04 Mar 2026 05:06:07 GMT")

  @Test(arguments: [
    ("Retry-After", "7", 7), ("Retry-After", "1.2", 2), ("retry-after", "0", 0),
    ("Retry-After", "Wed, 04 Mar 2026 05:06:17 GMT", 10),
    ("Retry-After", "Wednesday, 04-Mar-26 05:06:17 GMT", 10),
    ("Retry-After", "Wed Mar  4 05:06:17 2026", 10),
    ("Retry-After", "Wed, 04 Mar 2026 05:05:00 GMT", 0),
    ("X-RateLimit-Reset", "1772600777", 10), ("X-RateLimit-Reset", "1772600000", 0),
    ("X-RateLimit-Reset", "15", 15), ("X-RateLimit-Reset", "2026-03-04T05:07Z", 53),
    ("X-RateLimit-Reset", "2026-03-04T05:06Z", 0),
    ("X-RateLimit-Reset", "2026-03-04T05:06:09.5Z", 2),
    ("X-RateLimit-Reset", "2026-03-04T05:06:09+00:00", 2), ("X-RateLimit-Interval-Seconds", "3", 3),
    ("X-RateLimit-Reset", "99999999999", 86_400), ("Retry-After", "999999999999", 86_400),
  ])
  func `the moment of every service's form is found`(name: String, value: String, wait: Int64) {
    let response = HTTPResponse(status: 429, headers: [date, HTTPHeader(name, value)])

    let limit = RateLimit(response, now: now)

    #expect(limit.reset == now + wait)
  }

  @Test(arguments: [
    "", "soon", "-5", "NaN", "inf", "0x10", "1e300", "2026-03-04", "2026-13-04T05:06Z",
    "2026-03-04T05:06+02:00", "2026-03-04Tnoon", "Wed, 04 Mrz 2026 05:06:17 GMT", "T", "a, b c d e",
    "Wed, 99 Mar 2026 05:06:17 GMT", "Wed, 04 Mar 99999999999999999999 05:06:17 GMT",
  ])
  func `a moment that is none is ignored`(value: String) {
    let headers = [HTTPHeader("Retry-After", value), HTTPHeader("X-RateLimit-Reset", value)]

    #expect(RateLimit(HTTPResponse(status: 429, headers: headers), now: now).reset == nil)
  }

  @Test(arguments: [-7200, 0, 7200] as [Int64])
  func `a wrong local clock does not change the wait`(error: Int64) {
    let response = HTTPResponse(
      status: 429,
      headers: [date, HTTPHeader("X-RateLimit-Reset", "1772600777")]
    )

    #expect(RateLimit(response, now: now + error).reset == now + error + 10)
  }

  @Test func `without a date the local clock counts, and never backwards`() {
    let response = HTTPResponse(
      status: 429,
      headers: [HTTPHeader("X-RateLimit-Reset", "1772600777")]
    )

    #expect(RateLimit(response, now: now).reset == now + 10)
    #expect(RateLimit(response, now: now + 100).reset == now + 100)
  }

  @Test func `the wish for this request comes before the reset of all`() {
    let headers = [
      date, HTTPHeader("X-RateLimit-Reset", "2026-03-04T05:10Z"), HTTPHeader("Retry-After", "4"),
      HTTPHeader("RateLimit-Reason", "jira-burst-based"),
    ]

    let limit = RateLimit(HTTPResponse(status: 429, headers: headers), now: now)

    #expect(limit.reset == now + 4)
    #expect(limit.retryAfter == 4)
    #expect(limit.reason == "jira-burst-based")
  }

  @Test(
    arguments: [
      ("0", 0), ("166", 166), ("-1", nil), ("", nil), ("many", nil), ("99999999999999999999", nil),
    ] as [(String, Int?)]
  )
  func `the remainder is a number or unknown`(text: String, expected: Int?) {
    let response = HTTPResponse(status: 200, headers: [HTTPHeader("X-RateLimit-Remaining", text)])

    #expect(RateLimit(response, now: now).remaining == expected)
  }

  @Test(
    arguments: [
      ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800),
      ("Fri, 01 Mar 2024 00:00:00 GMT", 1_709_251_200),
      ("Mon, 31 Dec 2029 23:59:59 GMT", 1_893_455_999), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ] as [(String, Int64)]
  )
  func `dates are counted over leap years`(text: String, seconds: Int64) {
    let headers = [HTTPHeader("Date", text), HTTPHeader("X-RateLimit-Reset", "\(2_000_000_000)")]
    let expected = min(2_000_000_000 - seconds, 86_400)
    let response = HTTPResponse(status: 200, headers: headers)
    let direct = HTTPResponse(status: 200, headers: [HTTPHeader("Retry-After", text)])

    #expect(RateLimit(response, now: 50).reset == 50 + expected)
    #expect(RateLimit(direct, now: seconds - 9).reset == seconds)
  }
}
