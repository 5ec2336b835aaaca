/// Counts requests a service answered and decides when it asks to wait.
///
/// An actor because all requests of a service share the counts.
actor RateLimits {
  private var windowEnd = 0
  private var remaining = 0
  private var pauses: [String: Int] = [:]

  /// Requests that a service answers in a window of 10 seconds.
  static let limit = 1_666

  private static let windowLength = 10
  private static let pauseLength = 5
  private static let timeBetweenPauses = 20

  /// Counts a request; tells how many may follow and when the count starts anew (epoch seconds).
  func count(now: Int) -> (remaining: Int, reset: Int) {
    if now >= windowEnd {
      windowEnd = (now / Self.windowLength + 1) * Self.windowLength
      remaining = Self.limit
    }
    remaining = max(0, remaining - 1)
    return (remaining, windowEnd)
  }

  /// When the pause for the named thing ends (epoch seconds); nil when there is none.
  ///
  /// The first question starts a pause, and so does the first one some time after the last pause.
  func pauseEnd(of name: String, now: Int) -> Int? {
    guard let end = pauses[name], now < end + Self.timeBetweenPauses else {
      pauses[name] = now + Self.pauseLength
      return now + Self.pauseLength
    }
    return now < end ? end : nil
  }
}
