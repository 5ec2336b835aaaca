internal import ContactResolution

extension Timestamp {
  /// The moment of an ISO 8601 text in any of Jira's forms; nil for others.
  ///
  /// `2021-01-17T12:34:00.000+0000`, without a fraction (service desk), without seconds, with `Z`
  /// or a colon in the offset; without an offset it is UTC.
  init?(jira text: String) {
    let halves = text.split(separator: "T", maxSplits: 1)
    guard halves.count == 2, let days = Self.days(halves[0]) else { return nil }
    let time = halves[1].prefix { !"Zz+-".contains($0) }
    let zone = halves[1].dropFirst(time.count)
    guard let seconds = Self.seconds(time), let offset = Self.offset(zone) else { return nil }
    self.init(seconds: days * 86_400 + seconds - offset)
  }

  /// The day in UTC, such as `2026-03-02`; nil outside of the years 1 to 9999.
  var isoDay: String? {
    // Years begin in March here, so that the leap day is the last one.
    let days = Self.floorDivide(seconds, by: 86_400) + 719_468
    let era = Self.floorDivide(days, by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    guard (1...9999).contains(year) else { return nil }
    return [Self.padded(year, 4), Self.padded(month, 2), Self.padded(day, 2)]
      .joined(separator: "-")
  }

  private static func days(_ text: Substring) -> Int64? {
    let parts = text.split(separator: "-").map { digits($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    let shiftedYear = month > 2 ? year : year - 1
    let era = floorDivide(shiftedYear, by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func seconds(_ text: Substring) -> Int64? {
    let parts = text.prefix { $0 != "." && $0 != "," }.split(separator: ":").map { digits($0) }
    guard (2...3).contains(parts.count), let hours = parts[0], let minutes = parts[1],
      (0...24).contains(hours), (0...59).contains(minutes)
    else { return nil }
    guard parts.count == 3 else { return hours * 3600 + minutes * 60 }
    guard let seconds = parts[2], (0...60).contains(seconds) else { return nil }
    return hours * 3600 + minutes * 60 + seconds
  }

  private static func offset(_ text: Substring) -> Int64? {
    guard let sign = text.first, sign != "Z", sign != "z" else { return 0 }
    let number = text.dropFirst().filter { $0 != ":" }
    guard let value = digits(number[...]), (1...4).contains(number.count) else { return nil }
    let seconds = number.count <= 2 ? value * 3600 : (value / 100 * 60 + value % 100) * 60
    return sign == "-" ? -seconds : seconds
  }

  private static func digits(_ text: Substring) -> Int64? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(text)
  }

  private static func floorDivide(_ value: Int64, by divisor: Int64) -> Int64 {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }

  private static func padded(_ value: Int64, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
