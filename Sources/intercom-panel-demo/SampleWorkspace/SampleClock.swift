import Foundation

/// Turns ages into the services' notations of time.
struct SampleClock: Sendable {
  /// When the program started, in epoch seconds.
  let start: Int

  /// A clock whose ages count from this moment.
  static func starting() -> SampleClock {
    SampleClock(start: Int(Date().timeIntervalSince1970))
  }

  /// Epoch seconds.
  func epoch(_ age: Age) -> Int {
    start - age.seconds
  }

  /// Jira's notation, such as `2026-03-04T09:46:14.000+0000`.
  func jira(_ age: Age) -> JSON {
    .text(Self.date(epoch(age)) + "T" + Self.time(epoch(age)) + ".000+0000")
  }

  /// The date alone, such as `2026-03-04`.
  static func date(_ epoch: Int) -> String {
    let days = (Double(epoch) / 86_400).rounded(.down)
    let (year, month, day) = civil(daysSinceEpoch: Int(days))
    return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// The days from the epoch to a Gregorian date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let yearFromMarch = month > 2 ? year : year - 1
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let era = (yearFromMarch >= 0 ? yearFromMarch : yearFromMarch - 399) / 400
    let yearOfEra = yearFromMarch - era * 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Date and minute in the form of Jira's rate-limit header.
  static func minute(_ epoch: Int) -> String {
    date(epoch) + "T" + time(epoch).prefix(5) + "Z"
  }

  private static func time(_ epoch: Int) -> String {
    let seconds = ((epoch % 86_400) + 86_400) % 86_400
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    return parts.map { twoDigits($0) }.joined(separator: ":")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// The Gregorian date of a day, counted in eras of 400 years that begin on the first of March.
  private static func civil(daysSinceEpoch: Int) -> (year: Int, month: Int, day: Int) {
    let days = daysSinceEpoch + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
