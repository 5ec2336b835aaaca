/// How fast a host may be asked, as learned from its answers, and how much is under way to it.
struct HostPace: Sendable {
  /// Before a host has answered no more are under way: it may bear less than others.
  private static let firstMaximum = 16
  /// After this many seconds of silence the host is asked again, whatever it announced: the
  /// announcement or a clock may be wrong.
  private static let longestPause: Int64 = 300
  /// How long a remainder counts when the service does not say until when, in seconds.
  private static let usualPeriod: Int64 = 10

  private let maximum: Int
  private let reserve: Double
  /// Until when nothing is sent; seconds since 1970.
  private var pausedUntil: Int64 = 0
  /// What the service said, which may lie beyond `pausedUntil`.
  private var announcedUntil: Int64 = 0
  /// What is left of the limit; nil as long as the host does not say.
  private var allowance: Allowance?
  private var hasAnswered = false
  /// Whether the host refused what it was asked last: then one request has to go well first.
  private var isProbing = false
  private var onScreenUnderWay = 0
  private var aheadUnderWay = 0
  private var lastNumber = 0

  private struct Allowance {
    /// How many requests are left, those under way still counted in.
    var remaining: Int
    /// How many there are after the end; nil when the host does not say.
    let whole: Int?
    /// When all of the limit is there again, in seconds since 1970.
    let end: Int64
    /// The request whose answer said so.
    let number: Int
  }

  /// What became of a request.
  enum Ending: Sendable {
    case unsent
    /// It was sent, so the host may have counted it.
    case unanswered
    /// The host took it; one that has no request left is not asked before the reset, unless that
    /// is further away than `patience`, in seconds.
    case answered(RateLimit, patience: Int64)
    /// The host refused it, and takes none until the moment, in seconds since 1970.
    case refused(until: Int64)
  }

  /// A host nobody has asked yet.
  init(maximum: Int, reserve: Double) {
    self.maximum = maximum
    self.reserve = reserve
  }

  private var underWay: Int { onScreenUnderWay + aheadUnderWay }

  /// The announced end of the pause that holds now; nil when requests may go.
  ///
  /// A pause that ends further away than any was made, because the clock was set back, is none.
  func pause(now: Int64) -> Int64? {
    guard pausedUntil > now, pausedUntil - now <= Self.longestPause else { return nil }
    return announcedUntil
  }

  /// The share of the host's limit that is left when all under way is counted in, from 0 to 1; nil
  /// when the host does not say.
  ///
  /// Zero while requests are held back, and one when the limit was renewed since the host said.
  func spare(now: Int64) -> Double? {
    if pause(now: now) != nil { return 0 }
    guard let allowance = renewed(now: now), let whole = allowance.whole else { return nil }
    return min(max(Double(allowance.remaining - underWay) / Double(whole), 0), 1)
  }

  /// Whether one more request that somebody waits for may be under way.
  ///
  /// One always may, and no more than the host says are left.
  func admits(now: Int64) -> Bool {
    guard onScreenUnderWay > 0 else { return true }
    guard onScreenUnderWay < maximum, !isProbing, pause(now: now) == nil else { return false }
    guard hasAnswered else { return onScreenUnderWay < Self.firstMaximum }
    return renewed(now: now).map { underWay < $0.remaining } ?? true
  }

  /// Whether one more request ahead may be under way: it leaves the reserve to the others.
  func admitsAhead(now: Int64) -> Bool {
    guard !isProbing, pause(now: now) == nil else { return false }
    guard let allowance = renewed(now: now) else { return true }
    let left = allowance.remaining - underWay - 1
    guard let whole = allowance.whole else { return left >= maximum }
    return Double(left) >= reserve * Double(whole)
  }

  /// Takes note that a request is let through; returns its number.
  mutating func enter(_ urgency: RequestUrgency) -> Int {
    switch urgency {
    case .onScreen: onScreenUnderWay += 1
    case .ahead: aheadUnderWay += 1
    }
    lastNumber += 1
    return lastNumber
  }

  /// Takes note of what became of a request that was let through.
  mutating func leave(_ urgency: RequestUrgency, number: Int, _ ending: Ending, now: Int64) {
    switch urgency {
    case .onScreen: onScreenUnderWay -= 1
    case .ahead: aheadUnderWay -= 1
    }
    allowance = renewed(now: now)
    switch ending {
    case .unsent: break
    case .unanswered: allowance?.remaining -= 1
    case .answered(let limit, let patience):
      hasAnswered = true
      isProbing = false
      note(limit, number: number, patience: patience, now: now)
    case .refused(let end):
      hasAnswered = true
      isProbing = true
      pauseAll(until: end, now: now)
    }
  }

  /// What is left now; when the limit was renewed since the host said, all of it.
  private func renewed(now: Int64) -> Allowance? {
    guard let allowance, allowance.end <= now else { return allowance }
    return allowance.whole.map { whole in
      Allowance(
        remaining: whole,
        whole: whole,
        end: now + Self.usualPeriod,
        number: allowance.number
      )
    }
  }

  /// Learns how many requests are left; an answer to an earlier request than the one that told
  /// last only counts when it tells of fewer.
  private mutating func note(_ limit: RateLimit, number: Int, patience: Int64, now: Int64) {
    guard let remaining = limit.remaining else { return }
    if let allowance, number < allowance.number {
      self.allowance?.remaining = min(allowance.remaining, remaining)
    } else {
      allowance = Allowance(
        remaining: remaining,
        whole: limit.limit,
        end: limit.reset ?? now + Self.usualPeriod,
        number: number
      )
    }
    if remaining == 0, let reset = limit.reset, reset - now <= patience {
      pauseAll(until: reset, now: now)
    }
  }

  /// Stops everything until a moment; a pause that already ends later stays.
  private mutating func pauseAll(until end: Int64, now: Int64) {
    guard end > (pause(now: now) ?? now) else { return }
    announcedUntil = end
    pausedUntil = min(end, now + Self.longestPause)
  }
}
