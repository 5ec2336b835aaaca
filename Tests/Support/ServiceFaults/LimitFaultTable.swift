internal import ContactResolution
internal import HTTPExchange

/// Every way in which a service says that it has had too many requests.
///
/// The moment of all of them is `FaultClock.start`; where the service's clock is meant, its own
/// date comes along.
enum LimitFaultTable {
  static let all: [ServiceFault] = brief + long + open

  private static let start = FaultClock.start

  private static let brief: [ServiceFault] = [
    brief("seconds", ["Retry-After": "5"], 5),
    brief("parts of a second", ["Retry-After": "1.2"], 2),
    moment("a date", ["Retry-After": FaultClock.fieldValue(start + 7)], 7),
    moment("an epoch", ["X-RateLimit-Reset": "\(start + 9)"], 9),
    moment("ISO minutes", ["X-RateLimit-Reset": FaultClock.isoMinutes(start + 20)], 23),
    brief("seconds from now on", ["X-RateLimit-Reset": "4"], 4),
    brief("an interval", ["X-RateLimit-Interval-Seconds": "3"], 3),
    brief(
      "both, the nearer first",
      ["Retry-After": "2", "X-RateLimit-Reset": "\(start + 600)"],
      2
    ),
    behind("our clock ten years behind", by: 315_360_000),
    behind("our clock ten years ahead", by: -315_360_000),
  ]

  private static let long: [ServiceFault] = [
    long("31 seconds", ["Retry-After": "31"]),
    long("an hour", ["X-RateLimit-Reset": "\(start + 3600)"]),
    long("a century", ["Retry-After": "3153600000"]),
    long("the end of time", ["X-RateLimit-Reset": "9999-12-31T23:59Z"]),
    long("an absurd number", ["X-RateLimit-Reset": "99999999999999"]),
  ]

  private static let open: [ServiceFault] = [
    open("nothing", [:]),
    open("no seconds", ["Retry-After": "0"]),
    open("seconds below zero", ["Retry-After": "-5"]),
    open("words", ["Retry-After": "soon", "X-RateLimit-Reset": "later"]),
    open("more digits than a number", ["Retry-After": String(repeating: "9", count: 400)]),
    open("a date that is past", ["Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"]),
    open("an epoch that is past", ["X-RateLimit-Reset": "\(start - 1000)"]),
  ]

  private static func brief(
    _ name: String,
    _ fields: [String: String],
    _ pause: Int64
  ) -> ServiceFault {
    fault(name, .limitedBriefly, fields, isOpen: false, pauses: [pause, pause])
  }

  /// An end that is past when the question is refused for the second time.
  private static func moment(
    _ name: String,
    _ fields: [String: String],
    _ pause: Int64
  ) -> ServiceFault {
    fault(name, .limitedBriefly, fields, isOpen: true, pauses: [pause, 1])
  }

  private static func behind(_ name: String, by seconds: Int64) -> ServiceFault {
    let theirs = start + seconds
    let fields = ["Date": FaultClock.fieldValue(theirs), "X-RateLimit-Reset": "\(theirs + 6)"]
    return fault(name, .limitedBriefly, fields, isOpen: false, pauses: [6, 6])
  }

  private static func long(_ name: String, _ fields: [String: String]) -> ServiceFault {
    fault(name, .limitedLong, fields, isOpen: false, pauses: [])
  }

  private static func open(_ name: String, _ fields: [String: String]) -> ServiceFault {
    fault(name, .limitedOpenly, fields, isOpen: true, pauses: [1, 1])
  }

  private static func fault(
    _ name: String,
    _ row: FaultRow,
    _ fields: [String: String],
    isOpen: Bool,
    pauses: [Int64]
  ) -> ServiceFault {
    let until = isOpen ? nil : Timestamp(seconds: 0)
    return ServiceFault(
      "429 with \(name)",
      row,
      .answer(.of(429, fields, #"{"message":"Rate limit exceeded."}"#)),
      failure: { .rateLimited($0, until: until) },
      attempts: pauses.count + 1,
      pauses: pauses
    )
  }
}
