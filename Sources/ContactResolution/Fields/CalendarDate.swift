/// A day and time of the Gregorian calendar at some distance from UTC.
public struct CalendarDate: Sendable, Hashable {
  /// The year; may be negative.
  public var year: Int
  /// The month, from 1.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int
  /// The hour, from 0 to 23.
  public var hour: Int
  /// The minute, from 0 to 59.
  public var minute: Int
  /// The second, from 0 to 59.
  public var second: Int

  /// The day and time of a moment, where clocks are ahead of UTC by the offset.
  ///
  /// Source: the civil-from-days algorithm for the proleptic Gregorian calendar, in eras of 400
  /// years that begin on 1 March.
  public init(_ moment: Timestamp, offset: UTCOffset = .utc) {
    let seconds = moment.seconds.clamped(to: Self.representable) + Int64(offset.seconds)
    let days = Self.floorDivide(seconds, by: 86_400)
    let time = Int(seconds - days * 86_400)
    hour = time / 3_600
    minute = time / 60 % 60
    second = time % 60
    let shifted = days + 719_468
    let era = Self.floorDivide(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
  }

  /// The moment at which the calendar shows this, where clocks are ahead of UTC by the offset.
  public func timestamp(offset: UTCOffset = .utc) -> Timestamp {
    let shiftedYear = Int64(month <= 2 ? year - 1 : year)
    let era = Self.floorDivide(shiftedYear, by: 400)
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    let time = Int64(hour * 3_600 + minute * 60 + second - offset.seconds)
    return Timestamp(seconds: days * 86_400 + time)
  }

  /// The day as `2026-11-22`.
  public var dayText: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month))-\(Self.padded(day))"
  }

  /// The time of day as `14:05`.
  public var timeText: String { "\(Self.padded(hour)):\(Self.padded(minute))" }

  /// The time of day as `14:05:09`.
  public var secondsText: String { "\(timeText):\(Self.padded(second))" }

  /// Moments whose year has at most seven digits.
  private static let representable: ClosedRange<Int64> = -200_000_000_000_000...200_000_000_000_000

  private static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(abs(number))
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }

  private static func floorDivide(_ dividend: Int64, by divisor: Int64) -> Int64 {
    let quotient = dividend / divisor
    return dividend % divisor < 0 ? quotient - 1 : quotient
  }
}

extension Int64 {
  fileprivate func clamped(to range: ClosedRange<Int64>) -> Int64 {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
