public import HTTPExchange
internal import Synchronization

/// A clock whose waiting takes no time but moves it.
public final class FaultClock: Sendable {
  /// When everything begins: 2026-03-04 05:06:37 UTC, in seconds since 1970.
  public static let start: Int64 = 1_772_600_797

  private struct State {
    var now = FaultClock.start
    var waits: [Duration] = []
  }

  private let state = Mutex(State())

  /// Makes a clock that stands at the start.
  public init() {}

  /// All waits so far.
  public var waits: [Duration] { state.withLock(\.waits) }

  /// The clock for a client.
  public var clock: HTTPClock {
    HTTPClock(
      now: { self.state.withLock(\.now) },
      wait: { (duration) throws(HTTPFailure) in
        guard !Task.isCancelled else { throw .cancelled }
        self.state.withLock { state in
          state.waits.append(duration)
          state.now += duration.components.seconds
        }
      }
    )
  }

  /// A moment as the field `Date` has it.
  static func fieldValue(_ seconds: Int64) -> String {
    let (day, time) = parts(seconds)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let names = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let name = names[Int(seconds / 86_400 % 7)]
    return "\(name), \(two(day.day)) \(months[Int(day.month - 1)]) \(day.year) \(time):"
      + "\(two(seconds % 60)) GMT"
  }

  /// The next whole minute at or after a moment, as Jira Cloud writes it.
  static func isoMinutes(_ seconds: Int64) -> String {
    let (day, time) = parts((seconds + 59) / 60 * 60)
    return "\(day.year)-\(two(day.month))-\(two(day.day))T\(time)Z"
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The day, counted year by year, and hours with minutes.
  private static func parts(
    _ seconds: Int64
  ) -> (day: (year: Int64, month: Int64, day: Int64), time: String) {
    var rest = seconds / 86_400
    var year: Int64 = 1970
    func isLeap(_ year: Int64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
    while rest >= (isLeap(year) ? 366 : 365) {
      rest -= isLeap(year) ? 366 : 365
      year += 1
    }
    let lengths: [Int64] = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var month = 0
    while rest >= lengths[month] {
      rest -= lengths[month]
      month += 1
    }
    let time = "\(two(seconds / 3600 % 24)):\(two(seconds / 60 % 60))"
    return ((year, Int64(month + 1), rest + 1), time)
  }
}
