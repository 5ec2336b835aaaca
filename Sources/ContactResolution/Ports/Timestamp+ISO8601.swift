extension Timestamp {
  /// The moment a text names in one of the forms the services use; nil for anything else.
  ///
  /// A day alone (`2026-11-22`) is its midnight in UTC; otherwise a time follows, to the minute or
  /// second, with or without a fraction (which is dropped), and `Z`, `+00:00`, `+0000`
  /// or nothing, which is UTC.
  public init?(iso8601 text: String) {
    var reader = DigitReader(text)
    guard let year = reader.number(digits: 4), reader.take("-"),
      let month = reader.number(digits: 2), (1...12).contains(month), reader.take("-"),
      let day = reader.number(digits: 2), (1...31).contains(day)
    else { return nil }
    var date = CalendarDate(Timestamp(seconds: 0))
    (date.year, date.month, date.day) = (year, month, day)
    guard CalendarDate(date.timestamp()) == date else { return nil }
    guard !reader.isAtEnd else {
      self = date.timestamp()
      return
    }
    guard reader.take("T") || reader.take(" "), let hour = reader.number(digits: 2), hour < 24,
      reader.take(":"), let minute = reader.number(digits: 2), minute < 60
    else { return nil }
    (date.hour, date.minute) = (hour, minute)
    if reader.take(":") {
      guard let second = reader.number(digits: 2), second <= 60 else { return nil }
      date.second = second
      if reader.take(".") || reader.take(",") { reader.skipDigits() }
    }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    self = date.timestamp(offset: offset)
  }

  /// The moment as ISO 8601 text in UTC, such as `2026-11-22T14:05:09Z`.
  public var iso8601: String {
    let date = CalendarDate(self)
    return "\(date.dayText)T\(date.secondsText)Z"
  }
}

extension Timestamp {
  /// The moment as ISO 8601 text in the time of a place, such as `2026-11-22T15:05:09+01:00`.
  public func iso8601(offset: UTCOffset) -> String {
    let date = CalendarDate(self, offset: offset)
    let minutes = abs(offset.seconds) / 60
    let hour = String(100 + minutes / 60).dropFirst()
    let minute = String(100 + minutes % 60).dropFirst()
    let sign = offset.seconds < 0 ? "-" : "+"
    return "\(date.dayText)T\(date.secondsText)\(sign)\(hour):\(minute)"
  }
}

/// Reads numbers and signs off the front of a text.
private struct DigitReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { index == bytes.count }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == sign.value else { return false }
    index += 1
    return true
  }

  mutating func number(digits count: Int) -> Int? {
    guard bytes.count - index >= count else { return nil }
    var number = 0
    for place in index..<index + count {
      guard (0x30...0x39).contains(bytes[place]) else { return nil }
      number = number * 10 + Int(bytes[place] - 0x30)
    }
    index += count
    return number
  }

  mutating func skipDigits() {
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
  }

  /// The distance from UTC at the end of a text, none standing for UTC; nil when it is none.
  mutating func offset() -> UTCOffset? {
    if isAtEnd || take("Z") || take("z") { return .utc }
    let isWest = take("-")
    guard isWest || take("+"), let hours = number(digits: 2), hours < 24 else { return nil }
    _ = take(":")
    let minutes = isAtEnd ? 0 : number(digits: 2)
    guard let minutes, minutes < 60 else { return nil }
    return UTCOffset(seconds: (hours * 3_600 + minutes * 60) * (isWest ? -1 : 1))
  }
}
