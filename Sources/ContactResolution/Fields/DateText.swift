/// A date for people: how long ago it is, and when exactly.
struct DateText {
  /// The moment; midnight in UTC of a day without a time.
  let moment: Timestamp
  /// Such as `a day ago`; of a day without a time also `today`.
  let text: String
  /// The local day and time, or just the day where there is no time.
  let detail: String

  /// Reads a value as a date; nil when it is none.
  init?(_ value: AttributeValue, now: Timestamp, offset: UTCOffset) {
    guard let moment = value.moment else { return nil }
    self.moment = moment
    let hasTime = !value.isDay
    let date = CalendarDate(moment, offset: hasTime ? offset : .utc)
    detail = hasTime ? "\(date.dayText) \(date.timeText)" : date.dayText
    guard !hasTime else {
      text = RelativeTime.text(moment, now: now)
      return
    }
    var today = CalendarDate(now, offset: offset)
    (today.hour, today.minute, today.second) = (0, 0, 0)
    let midnight = today.timestamp()
    text = midnight == moment ? "today" : RelativeTime.text(moment, now: midnight)
  }
}
