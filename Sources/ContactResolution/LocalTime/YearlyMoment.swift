/// A moment that comes once a year, by the local clock.
struct YearlyMoment: Equatable {
  /// The day.
  var day: Day
  /// Seconds since the day's midnight; may be negative or beyond the day.
  var time: Int

  /// A day of any year.
  enum Day: Equatable {
    /// Counted from 1, 29 February left out.
    case ordinary(Int)
    /// Counted from 0, 29 February among them.
    case counted(Int)
    /// A weekday, Sunday being 0, in a week of a month; week 5 is the last one.
    case weekday(Int, week: Int, month: Int)
  }

  /// The moment of a year, where clocks are ahead of UTC by the offset.
  func timestamp(year: Int, offset: UTCOffset) -> Timestamp {
    let days =
      switch day {
      case .ordinary(let number):
        Self.days(year, month: 1) + number - 1 + (number >= 60 && Self.isLeap(year) ? 1 : 0)
      case .counted(let number): Self.days(year, month: 1) + number
      case .weekday(let weekday, let week, let month):
        Self.days(year, month: month, weekday: weekday, week: week)
      }
    return Timestamp(seconds: Int64(days * 86_400 + time - offset.seconds))
  }

  /// Days from 1970 to the first of a month; month 13 is January of the year after.
  private static func days(_ year: Int, month: Int) -> Int {
    var date = CalendarDate(Timestamp(seconds: 0))
    (date.year, date.month) = month > 12 ? (year + 1, month - 12) : (year, month)
    return Int(date.timestamp().seconds / 86_400)
  }

  private static func days(_ year: Int, month: Int, weekday: Int, week: Int) -> Int {
    let first = days(year, month: month)
    // 1 January 1970 was a Thursday.
    let firstWeekday = ((first + 4) % 7 + 7) % 7
    let day = first + (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
    return day < days(year, month: month + 1) ? day : day - 7
  }

  private static func isLeap(_ year: Int) -> Bool {
    days(year + 1, month: 1) - days(year, month: 1) == 366
  }
}
