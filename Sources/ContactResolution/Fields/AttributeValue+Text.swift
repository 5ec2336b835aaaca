extension AttributeValue {
  /// The value for people: flags as yes and no, lists joined, nested values as `name: value`.
  var text: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): Self.text(number)
    case .flag(let flag): flag ? "yes" : "no"
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

  /// The moment the value names; nil when it is no date.
  ///
  /// Numbers are seconds, or milliseconds when they would lie beyond the year 5000; texts are the
  /// same in digits, or ISO 8601.
  var moment: Timestamp? {
    switch self {
    case .integer(let number): Self.moment(number)
    case .decimal(let number): Int64(exactly: number.rounded(.down)).flatMap { Self.moment($0) }
    case .text(let text):
      Timestamp(iso8601: text) ?? (text.count >= 9 ? Int64(text) : nil).flatMap { Self.moment($0) }
    case .flag, .list, .nested: nil
    }
  }

  /// The first second of the year 5000; larger numbers count milliseconds.
  private static let lastSecond: Int64 = 95_617_584_000

  private static func moment(_ number: Int64) -> Timestamp? {
    guard number > 0 else { return nil }
    return Timestamp(seconds: number >= lastSecond ? number / 1_000 : number)
  }

  /// A number without a fraction of zero.
  private static func text(_ number: Double) -> String {
    Int64(exactly: number).map { String($0) } ?? String(number)
  }
}
