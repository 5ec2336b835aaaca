/// What an answer says about how many requests are welcome.
///
/// Reads the fields of Intercom, Jira Cloud and Jira Data Center.
/// Source: the pages on rate limiting of Intercom REST 2.16, Jira Cloud and Confluence Data Center,
/// whose fields Jira Data Center shares.
public struct RateLimit: Sendable, Equatable {
  /// How many requests are left until `reset`; nil when the service does not say.
  public let remaining: Int?
  /// How many requests are allowed between two resets; nil when the service does not say, or zero.
  public let limit: Int?
  /// When requests are welcome again, in seconds since 1970 by the local clock; never in the past.
  public let reset: Int64?
  /// How long the service wants this very request to wait, in seconds; nil without `Retry-After`.
  public let retryAfter: Int64?
  /// The service's word for the limit that was reached, such as `jira-burst-based`.
  public let reason: String?

  /// No wait is believed to be longer, in seconds: beyond a day it is a mistake.
  private static let longestBelieved: Int64 = 86_400

  /// Reads an answer's fields.
  ///
  /// The local clock, `now` in seconds since 1970, may be wrong: moments are taken relative to the
  /// answer's own `Date` where it has one.
  public init(_ response: HTTPResponse, now: Int64) {
    remaining = Self.whole(response.header("X-RateLimit-Remaining")).map { Int(clamping: $0) }
    limit = Self.whole(response.header("X-RateLimit-Limit")).flatMap {
      $0 > 0 ? Int(clamping: $0) : nil
    }
    reason = response.header("RateLimit-Reason")
    let serverNow = response.header("Date").flatMap(HTTPDate.seconds(fieldValue:)) ?? now
    retryAfter = Self.wait(retryAfter: response.header("Retry-After"), serverNow: serverNow)
    let wait =
      retryAfter
      ?? Self.wait(reset: response.header("X-RateLimit-Reset"), serverNow: serverNow)
      ?? Self.whole(response.header("X-RateLimit-Interval-Seconds")).map(Self.believed)
    reset = wait.map { now + $0 }
  }

  private static func believed(_ wait: Int64) -> Int64 {
    min(max(wait, 0), longestBelieved)
  }

  /// Seconds, whole or not, or an HTTP date.
  private static func wait(retryAfter text: String?, serverNow: Int64) -> Int64? {
    guard let text else { return nil }
    return (whole(text) ?? HTTPDate.seconds(fieldValue: text).map { $0 - serverNow }).map(believed)
  }

  /// Seconds since 1970 (Intercom), ISO 8601 (Jira Cloud), or seconds from now on.
  private static func wait(reset text: String?, serverNow: Int64) -> Int64? {
    guard let text else { return nil }
    guard let number = whole(text) else {
      return HTTPDate.seconds(iso8601: text).map { believed($0 - serverNow) }
    }
    return believed(number < 1_000_000_000 ? number : number - serverNow)
  }

  /// A number that is not negative, rounded up; nil when it is none or beyond reason.
  private static func whole(_ text: String?) -> Int64? {
    guard let text, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }),
      let number = Double(text), number < 1e15
    else { return nil }
    return Int64(number.rounded(.up))
  }
}
