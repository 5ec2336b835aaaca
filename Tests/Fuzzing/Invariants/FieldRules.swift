import ContactResolution
import HTTPExchange

@testable import CurlTransport
@testable import IntercomAPI

/// What holds for the header fields of an answer.
enum FieldRules {
  private static let now: Int64 = 1_790_000_000
  private static let day: Int64 = 86_400

  static func check(_ input: [UInt8]) throws(BrokenRule) {
    let lines = String(decoding: input, as: UTF8.self)
    let fields = [HTTPHeader](lines: lines)
    for field in fields {
      let isOneLine = !(field.name + field.value).unicodeScalars.contains {
        $0 == "\r" || $0 == "\n"
      }
      try BrokenRule.unless(isOneLine, "the field \(field) has two lines")
    }
    try checkLimit(RateLimit(HTTPResponse(status: 429, headers: fields), now: now))
    for name in ["Retry-After", "X-RateLimit-Reset", "Date"] {
      let field = HTTPHeader(name, lines)
      try checkLimit(RateLimit(HTTPResponse(status: 429, headers: [field]), now: now))
    }
    try checkMerged(HTTPResponse(status: 410, headers: fields + [HTTPHeader("Link", lines)]))
  }

  /// Nobody is made to wait for longer than a day, or to ask in the past.
  private static func checkLimit(_ limit: RateLimit) throws(BrokenRule) {
    try BrokenRule.unless((limit.remaining ?? 0) >= 0, "\(limit) has less than nothing left")
    try BrokenRule.unless((limit.limit ?? 1) > 0, "\(limit) allows nothing")
    try BrokenRule.unless((0...day).contains(limit.retryAfter ?? 0), "\(limit) waits")
    try BrokenRule.unless((now...now + day).contains(limit.reset ?? now), "\(limit) is reset")
  }

  /// Where a merged contact went is told by an id alone, whatever host the link names.
  private static func checkMerged(_ response: HTTPResponse) throws(BrokenRule) {
    guard let id = MergedContact.target(of: response) else { return }
    try BrokenRule.unless(
      PathSegment(id.text) != nil && !id.text.contains("/"),
      "\(id) is more than one segment"
    )
  }
}
