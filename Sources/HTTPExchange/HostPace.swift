/// How fast a host may be asked, as learned from its answers.
struct HostPace: Sendable {
  /// Until when nothing is sent; seconds since 1970.
  private var pausedUntil: Int64 = 0
  /// What the service said, which may lie beyond `pausedUntil`.
  private var announcedUntil: Int64 = 0
  /// Until when requests go one after the other.
  private var narrowUntil: Int64 = 0

  /// After this many seconds of silence the host is asked again, whatever it announced: the
  /// announcement or a clock may be wrong.
  private static let longestPause: Int64 = 300
  /// How long a low remainder counts when the service does not say until when, in seconds.
  private static let narrowPeriod: Int64 = 10

  /// The announced end of the pause that holds now; nil when requests may go.
  ///
  /// A pause that ends further away than any was made, because the clock was set back, is none.
  func pause(now: Int64) -> Int64? {
    guard pausedUntil > now, pausedUntil - now <= Self.longestPause else { return nil }
    return announcedUntil
  }

  /// How many requests may be under way at once.
  func capacity(of maximum: Int, now: Int64) -> Int {
    let isNarrow = narrowUntil > now && narrowUntil - now <= Self.longestPause
    return isNarrow ? 1 : maximum
  }

  /// Learns from an answer that was not refused.
  ///
  /// When no more requests are left than may be under way, they go one after the other; when none
  /// is left, nothing is sent until the reset, unless that is further away than `patience`.
  mutating func note(_ limit: RateLimit, maximum: Int, patience: Int64, now: Int64) {
    guard let remaining = limit.remaining else { return }
    guard remaining <= maximum else {
      narrowUntil = 0
      return
    }
    let end = limit.reset ?? now + Self.narrowPeriod
    narrowUntil = min(end, now + Self.longestPause)
    if remaining == 0, let reset = limit.reset, reset - now <= patience {
      pauseAll(until: reset, now: now)
    }
  }

  /// Stops everything until a moment; a pause that already ends later stays.
  mutating func pauseAll(until end: Int64, now: Int64) {
    guard end > (pause(now: now) ?? now) else { return }
    announcedUntil = end
    pausedUntil = min(end, now + Self.longestPause)
  }
}
