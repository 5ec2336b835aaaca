/// How fast a host may be asked, as learned from its answers.
struct HostPace: Sendable {
  /// Until when nothing is sent; seconds since 1970.
  private var pausedUntil: Int64 = 0
  /// What the service said, which may lie beyond `pausedUntil`.
  private var announcedUntil: Int64 = 0
  /// Until when requests go one after the other.
  private var narrowUntil: Int64 = 0
  /// What was left of the limit when the host last said; nil as long as it did not.
  private var lastSpare: Spare?

  private struct Spare {
    let share: Double
    /// When all of the limit is there again; nil when the host did not say.
    let end: Int64?
  }

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

  /// The share of the host's limit that is left, from 0 to 1; nil when the host does not say.
  ///
  /// Zero while requests are held back, and one when the limit was renewed since the host said.
  func spare(now: Int64) -> Double? {
    if pause(now: now) != nil { return 0 }
    guard let lastSpare else { return nil }
    return lastSpare.end.map { $0 <= now } ?? false ? 1 : lastSpare.share
  }

  /// Learns from an answer that was not refused.
  ///
  /// When no more requests are left than may be under way, they go one after the other; when none
  /// is left, nothing is sent until the reset, unless that is further away than `patience`.
  mutating func note(_ limit: RateLimit, maximum: Int, patience: Int64, now: Int64) {
    guard let remaining = limit.remaining else { return }
    if let whole = limit.limit {
      lastSpare = Spare(share: min(Double(remaining) / Double(whole), 1), end: limit.reset)
    }
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
