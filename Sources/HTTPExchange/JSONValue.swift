/// Any JSON value.
///
/// Objects keep the order of their members; a name that stands twice has its last value. Numbers
/// keep their text, so that ids beyond any machine integer survive.
public enum JSONValue: Sendable, Equatable {
  case null
  case flag(Bool)
  /// The number as written, such as `-1.5e3`.
  case number(String)
  case text(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// A member of a JSON object.
public struct JSONMember: Sendable, Equatable {
  /// The member's name.
  public var name: String
  /// The member's value.
  public var value: JSONValue

  /// Makes a member.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue {
  /// The value of a member; nil when this is no object, or has no such member, or it is null.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self,
      let value = members.last(where: { $0.name == name })?.value, value != .null
    else { return nil }
    return value
  }

  /// The elements of an array; empty for anything else.
  public var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The members of an object in order; empty for anything else.
  public var members: [JSONMember] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The text of a text; nil for anything else.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The text of a text that is not empty; nil for anything else.
  public var filledText: String? {
    guard let text, !text.isEmpty else { return nil }
    return text
  }

  /// An id: a text that is not empty, or a number's text; nil for anything else.
  ///
  /// Both services write ids now as texts, now as numbers.
  public var identifier: String? {
    switch self {
    case .number(let digits): digits
    case .text(let text): text.isEmpty ? nil : text
    case .null, .flag, .array, .object: nil
    }
  }

  /// A whole number, also when written as text or with a zero fraction; nil when it does not fit.
  public var integer: Int64? {
    switch self {
    case .number(let digits), .text(let digits):
      Int64(digits) ?? Self.decimal(digits).flatMap { Int64(exactly: $0) }
    case .null, .flag, .array, .object: nil
    }
  }

  /// A number, also when written as text; nil when it is not finite.
  public var double: Double? {
    switch self {
    case .number(let digits), .text(let digits):
      Self.decimal(digits).flatMap { $0.isFinite ? $0 : nil }
    case .null, .flag, .array, .object: nil
    }
  }

  /// The truth of a flag; nil for anything else.
  public var flag: Bool? {
    guard case .flag(let flag) = self else { return nil }
    return flag
  }

  /// A number in decimal notation only: `Double` reads `nan` and `0x1p4` too.
  private static func decimal(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
        true
      default: false
      }
    }
    return isDecimal ? Double(text) : nil
  }
}
