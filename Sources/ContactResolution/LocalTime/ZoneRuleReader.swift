/// Reads the parts of a zone's yearly rule off the front of its text.
struct ZoneRuleReader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Whether the sign comes next.
  func isAt(_ sign: Unicode.Scalar) -> Bool {
    rest.first.map { UInt32($0) == sign.value } ?? false
  }

  /// Takes the sign; false when something else comes next.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard isAt(sign) else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes a zone's short name, of letters or of anything between angle brackets; false when there
  /// is none.
  mutating func name() -> Bool {
    if take("<") {
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[rest.index(after: end)...]
      return true
    }
    let letters = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    rest.removeFirst(letters.count)
    return letters.count >= 3
  }

  /// Hours, minutes and seconds with or without a sign, in seconds; nil when there are none.
  mutating func duration(mostHours: Int) -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = number(), hours <= mostHours else { return nil }
    var seconds = hours * 3_600
    for unit in [60, 1] where take(":") {
      guard let count = number(), count < 60 else { return nil }
      seconds += count * unit
    }
    return isNegative ? -seconds : seconds
  }

  /// A day of the year and a time, which is 2 o'clock unless given; nil when there is none.
  mutating func yearlyMoment() -> YearlyMoment? {
    guard let day = day() else { return nil }
    guard take("/") else { return YearlyMoment(day: day, time: 7_200) }
    return duration(mostHours: 167).map { YearlyMoment(day: day, time: $0) }
  }

  private mutating func day() -> YearlyMoment.Day? {
    if take("M") {
      guard let month = number(), (1...12).contains(month), take("."), let week = number(),
        (1...5).contains(week), take("."), let weekday = number(), weekday < 7
      else { return nil }
      return .weekday(weekday, week: week, month: month)
    }
    let isOrdinary = take("J")
    guard let number = number(), number <= 365, !isOrdinary || number >= 1 else { return nil }
    return isOrdinary ? .ordinary(number) : .counted(number)
  }

  /// A number of at most three digits.
  private mutating func number() -> Int? {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count) else { return nil }
    rest.removeFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
