/// How long ago, or how far ahead, a moment is.
public enum RelativeTime {
  private enum Unit: Int64 {
    case minute = 60
    case hour = 3_600
    case day = 86_400
    case month = 2_629_800
    case year = 31_557_600

    var word: String {
      switch self {
      case .minute: "minute"
      case .hour: "hour"
      case .day: "day"
      case .month: "month"
      case .year: "year"
      }
    }

    var article: String { self == .hour ? "an" : "a" }

    var letters: String {
      switch self {
      case .minute: "min"
      case .hour: "h"
      case .day: "d"
      case .month: "mo"
      case .year: "y"
      }
    }
  }

  /// A sentence's form: `just now`, `a day ago`, `7 days ago`, `in 3 hours`.
  public static func text(_ moment: Timestamp, now: Timestamp) -> String {
    guard let (count, unit, isAhead) = distance(moment, now) else { return "just now" }
    let amount = count == 1 ? "\(unit.article) \(unit.word)" : "\(count) \(unit.word)s"
    return isAhead ? "in \(amount)" : "\(amount) ago"
  }

  /// A column's form, at most 7 columns wide: `now`, `5 min`, `2 h`, `9 d`, `3 mo`, `2 y`.
  public static func shortText(_ moment: Timestamp, now: Timestamp) -> String {
    guard let (count, unit, _) = distance(moment, now) else { return "now" }
    return "\(count) \(unit.letters)"
  }

  /// The distance in its largest whole unit; nil under a minute.
  private static func distance(
    _ moment: Timestamp,
    _ now: Timestamp
  ) -> (count: Int64, unit: Unit, isAhead: Bool)? {
    let (difference, overflow) = now.seconds.subtractingReportingOverflow(moment.seconds)
    let seconds = overflow ? UInt64(Int64.max) : difference.magnitude
    let units: [Unit] = [.year, .month, .day, .hour, .minute]
    guard let unit = units.first(where: { seconds >= UInt64($0.rawValue) }) else { return nil }
    return (Int64(seconds / UInt64(unit.rawValue)), unit, moment > now)
  }
}
