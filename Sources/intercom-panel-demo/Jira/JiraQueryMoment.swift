/// A moment of a JQL query: `-7d`, `4w 2d`, a date, or a function of the present.
enum JiraQueryMoment {
  /// How long ago it was; negative for what lies ahead, nil when the words are no moment.
  static func age(_ text: String, clock: SampleClock) -> Age? {
    let secondOfDay = clock.start % 86_400
    switch text {
    case "now()": return Age(seconds: 0)
    case "startofday()", "currentlogin()": return Age(seconds: secondOfDay)
    case "endofday()": return Age(seconds: secondOfDay - 86_399)
    case "startofweek()", "lastlogin()": return .days(3)
    case "endofweek()": return .days(-4)
    case "startofmonth()": return .days(15)
    case "endofmonth()": return .days(-15)
    case "startofyear()": return .days(180)
    case "endofyear()": return .days(-180)
    default: return period(text) ?? date(text, clock: clock)
    }
  }

  private static func period(_ text: String) -> Age? {
    let units: [Character: Int] = [
      "m": 60, "h": 3_600, "d": 86_400, "w": 604_800, "y": 31_536_000,
    ]
    let isPast = text.hasPrefix("-")
    var seconds = 0
    let parts = text.drop { $0 == "-" || $0 == "+" }.split(separator: " ")
    guard !parts.isEmpty else { return nil }
    for part in parts {
      guard let unit = part.last.flatMap({ units[$0] }), let count = Int(part.dropLast()) else {
        return nil
      }
      seconds += count * unit
    }
    return Age(seconds: isPast ? seconds : -seconds)
  }

  private static func date(_ text: String, clock: SampleClock) -> Age? {
    let parts = text.prefix(10).split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
      return nil
    }
    let days = SampleClock.days(year: parts[0], month: parts[1], day: parts[2])
    return Age(seconds: clock.start - days * 86_400)
  }
}
