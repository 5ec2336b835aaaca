internal import ContactResolution
internal import HTTPExchange

extension JSONValue {
  /// A text, or null for none.
  static func optional(_ text: String?) -> JSONValue {
    text.map { .text($0) } ?? .null
  }

  /// A whole number.
  static func integer(_ number: Int64) -> JSONValue {
    .number(String(number))
  }

  /// An object of the members in the order given.
  static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { JSONMember($0.key, $0.value) })
  }

  /// A moment as ISO 8601 text in UTC, or null for none.
  static func moment(_ moment: Timestamp?) -> JSONValue {
    .optional(moment?.iso8601)
  }

  /// An attribute's value as it came.
  init(_ value: AttributeValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .integer(let number): self = .integer(number)
    case .decimal(let number): self = .number("\(number)")
    case .flag(let flag): self = .flag(flag)
    case .list(let values): self = .array(values.map { JSONValue($0) })
    case .nested(let values):
      self = .object(
        values.sorted { $0.key < $1.key }.map { JSONMember($0.key, JSONValue($0.value)) }
      )
    }
  }
}
