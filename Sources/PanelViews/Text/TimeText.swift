internal import ContactResolution

/// Moments in words, as of a present and in a place's time.
struct TimeText: Equatable {
  let now: Timestamp
  let offset: UTCOffset

  /// How long ago, such as `2 hours ago`.
  func ago(_ moment: Timestamp) -> String {
    RelativeTime.text(moment, now: now)
  }

  /// How long ago in a few columns, such as `2 h`.
  func age(_ moment: Timestamp) -> String {
    RelativeTime.shortText(moment, now: now)
  }

  /// The time of day, such as `14:05`; the day too when it is not today.
  func clock(_ moment: Timestamp) -> String {
    let date = CalendarDate(moment, offset: offset)
    return withDay(date, date.timeText)
  }

  /// The time of day to the second, such as `14:05:10`; the day too when it is not today.
  func clockWithSeconds(_ moment: Timestamp) -> String {
    let date = CalendarDate(moment, offset: offset)
    return withDay(date, date.secondsText)
  }

  /// The day and the time of day, such as `2026-11-22 14:05`.
  func date(_ moment: Timestamp) -> String {
    let date = CalendarDate(moment, offset: offset)
    return "\(date.dayText) \(date.timeText)"
  }

  private func withDay(_ date: CalendarDate, _ time: String) -> String {
    date.dayText == CalendarDate(now, offset: offset).dayText ? time : "\(date.dayText) \(time)"
  }
}
