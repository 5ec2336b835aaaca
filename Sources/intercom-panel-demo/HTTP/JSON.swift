/// A JSON value of the sample services; objects keep the order of their members.
enum JSON: Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  case decimal(Double)
  case text(String)
  case array([JSON])
  case object([Member])

  /// A name and a value of an object.
  struct Member: Sendable {
    var name: String
    var value: JSON
  }

  /// The value of a member; nil when there is none, it is null or this is no object.
  subscript(name: String) -> JSON? {
    guard case .object(let members) = self,
      let member = members.last(where: { $0.name == name })
    else { return nil }
    if case .null = member.value { return nil }
    return member.value
  }

  /// The text of a text; nil for anything else.
  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The number of a whole number, also when written as text.
  var integer: Int? {
    switch self {
    case .integer(let number): number
    case .text(let digits): Int(digits)
    case .null, .flag, .decimal, .array, .object: nil
    }
  }

  /// The elements of an array; empty for anything else.
  var elements: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// An array of texts.
  static func texts(_ texts: [String]) -> JSON {
    .array(texts.map { .text($0) })
  }

  /// A text, or null.
  static func optional(_ text: String?) -> JSON {
    text.map { .text($0) } ?? .null
  }

  /// A whole number, or null.
  static func optional(_ number: Int?) -> JSON {
    number.map { .integer($0) } ?? .null
  }

  /// This object with the members of another one behind its own.
  func adding(_ members: KeyValuePairs<String, JSON>) -> JSON {
    guard case .object(let own) = self else { return self }
    return .object(own + members.map { Member(name: $0.key, value: $0.value) })
  }

  /// This value with one text instead of another in all texts.
  func replacing(_ text: String, by other: String) -> JSON {
    switch self {
    case .null, .flag, .integer, .decimal: self
    case .text(let own):
      own.contains(text)
        ? .text(
          own.split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
        ) : self
    case .array(let elements): .array(elements.map { $0.replacing(text, by: other) })
    case .object(let members):
      .object(
        members.map { Member(name: $0.name, value: $0.value.replacing(text, by: other)) }
      )
    }
  }

  /// This object with the given members in place of its own of the same names.
  func replacing(_ members: some Sequence<(String, JSON)>) -> JSON {
    guard case .object(let own) = self else { return self }
    let new = members.map { Member(name: $0.0, value: $0.1) }
    let names = Set(new.map(\.name))
    return .object(own.filter { !names.contains($0.name) } + new)
  }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  init(stringLiteral text: String) {
    self = .text(text)
  }

  init(integerLiteral number: Int) {
    self = .integer(number)
  }
}

extension JSON: ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByNilLiteral {
  init(booleanLiteral flag: Bool) {
    self = .flag(flag)
  }

  init(floatLiteral number: Double) {
    self = .decimal(number)
  }

  init(nilLiteral: ()) {
    self = .null
  }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }

  init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member(name: $0.0, value: $0.1) })
  }
}
