/// Moments as HTTP fields write them, in seconds since 1970.
enum HTTPDate {
  /// The moment of a `Date` or `Retry-After` field in any of HTTP's three forms; nil for others.
  ///
  /// Source: RFC 9110, section 5.6.7.
  static func seconds(fieldValue text: String) -> Int64? {
    let words = text.split { $0 == " " || $0 == "-" || $0 == "," }
    guard words.count >= 5 else { return nil }
    if let day = Int64(words[1]) {
      guard let month = month(words[2]), let year = Int64(words[3]) else { return nil }
      return seconds(year: fourDigits(year), month: month, day: day, time: words[4])
    }
    guard let month = month(words[1]), let day = Int64(words[2]), let year = Int64(words[4])
    else { return nil }
    return seconds(year: year, month: month, day: day, time: words[3])
  }

  /// The moment of an ISO 8601 text, with or without seconds, with `Z` or without any zone; nil
  /// for others.
  static func seconds(iso8601 text: String) -> Int64? {
    let halves = text.split(separator: "T")
    guard halves.count == 2 else { return nil }
    let date = halves[0].split(separator: "-").map { Int64($0) }
    guard date.count == 3, let year = date[0], let month = date[1], let day = date[2],
      (1...12).contains(month)
    else { return nil }
    let time = halves[1].prefix { $0.isASCII && ($0.isNumber || $0 == ":") }
    guard isUTC(halves[1].dropFirst(time.count)) else { return nil }
    return seconds(year: year, month: month, day: day, time: time)
  }

  private static func isUTC(_ rest: Substring) -> Bool {
    let zone = rest.first == "." ? rest.dropFirst().drop { $0.isNumber } : rest
    return ["", "Z", "+00:00", "+0000"].contains(zone)
  }

  private static func month(_ word: Substring) -> Int64? {
    let names = "janfebmaraprmayjunjulaugsepoctnovdec"
    let wanted = word.lowercased()
    guard wanted.count == 3 else { return nil }
    for number in 0..<12 where names.dropFirst(number * 3).hasPrefix(wanted) {
      return Int64(number + 1)
    }
    return nil
  }

  private static func fourDigits(_ year: Int64) -> Int64 {
    switch year {
    case 0..<70: year + 2000
    case 70..<100: year + 1900
    default: year
    }
  }

  /// `time` is hours and minutes, perhaps seconds, separated by colons.
  private static func seconds(
    year: Int64,
    month: Int64,
    day: Int64,
    time: Substring
  ) -> Int64? {
    let parts = time.split(separator: ":").map { Int64($0) ?? -1 }
    guard (1970...9999).contains(year), (1...31).contains(day), (2...3).contains(parts.count),
      (0...24).contains(parts[0]), parts.dropFirst().allSatisfy({ (0...60).contains($0) })
    else { return nil }
    let second = parts.count == 3 ? parts[2] : 0
    let days = days(year: year, month: month, day: day)
    return days * 86_400 + parts[0] * 3600 + parts[1] * 60 + second
  }

  /// Days since 1970-01-01, in years that begin in March so that the leap day is the last one.
  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = (month + 9) % 12
    let leapDays = shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    return shiftedYear * 365 + leapDays + dayOfYear - 719_468
  }
}
