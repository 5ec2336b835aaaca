extension AttributeValue {
  /// The value for people: flags as Yes and No, lists joined, nested values as `name: value`.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): Self.text(number)
    case .flag(let flag): flag ? "Yes" : "No"
    case .list(let values): values.map(\.text).joined(separator: ", ")
    case .nested(let values):
      values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
        .joined(separator: ", ")
    }
  }

  /// The texts of a list's values; empty for all else.
  var parts: [String] {
    switch self {
    case .list(let values): values.map(\.text)
    case .text, .integer, .decimal, .flag, .nested: []
    }
  }

  /// The value as an amount of money, such as `1,200` or `99.50`; nil when it is no number.
  var amount: String? {
    switch self {
    case .integer(let number): GroupedNumber.text(number)
    case .decimal(let number): GroupedNumber.text(number)
    case .text, .flag, .list, .nested: nil
    }
  }

  /// The moment the value names; nil when it is no date.
  ///
  /// Numbers are seconds, or milliseconds from 10¹¹ on; texts are the same in digits, or ISO 8601.
  /// Zero and numbers within a day before 1970 stand for no date.
  var moment: Timestamp? {
    switch self {
    case .integer(let number): Self.moment(number)
    case .decimal(let number): Int64(exactly: number.rounded(.down)).flatMap { Self.moment($0) }
    case .text(let text):
      Timestamp(iso8601: text) ?? (text.count >= 9 ? Int64(text) : nil).flatMap { Self.moment($0) }
    case .flag, .list, .nested: nil
    }
  }

  /// Whether the value is the text of a day without a time, such as `2026-11-22`.
  var isDay: Bool {
    guard case .text(let text) = self else { return false }
    return text.utf8.count == "2026-11-22".utf8.count && Timestamp(iso8601: text) != nil
  }

  /// From here on numbers count milliseconds; as seconds this is the year 5138.
  private static let firstMilliseconds: UInt64 = 100_000_000_000
  private static let secondsOfDay: Int64 = 86_400

  private static func moment(_ number: Int64) -> Timestamp? {
    guard number > 0 || number < -secondsOfDay else { return nil }
    return Timestamp(seconds: number.magnitude >= firstMilliseconds ? number / 1_000 : number)
  }

  /// A number without a fraction of zero.
  private static func text(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? String(number)
  }
}
