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

  /// How long ago in a few columns; nil for less than a minute.
  func fullAge(_ moment: Timestamp) -> String? {
    now.seconds - moment.seconds < 60 ? nil : age(moment)
  }

  /// The time of day, such as `14:05`; with the day, such as `yesterday 14:05` or
  /// `2026-11-20 14:05`, when it is not today.
  func day(_ moment: Timestamp) -> String {
    let time = CalendarDate(moment, offset: offset).timeText
    return dayWord(moment).map { "\($0) \(time)" } ?? time
  }

  /// The time of day when it is today, else the day alone.
  func shortDay(_ moment: Timestamp) -> String {
    dayWord(moment) ?? CalendarDate(moment, offset: offset).timeText
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

  /// The day, by its name where it has one; nil for today.
  private func dayWord(_ moment: Timestamp) -> String? {
    let day = CalendarDate(moment, offset: offset).dayText
    if day == CalendarDate(now, offset: offset).dayText { return nil }
    let yesterday = Timestamp(seconds: now.seconds - 86_400)
    return day == CalendarDate(yesterday, offset: offset).dayText ? "yesterday" : day
  }

  private func withDay(_ date: CalendarDate, _ time: String) -> String {
    date.dayText == CalendarDate(now, offset: offset).dayText ? time : "\(date.dayText) \(time)"
  }
}
