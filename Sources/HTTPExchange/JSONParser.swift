/// Reads JSON text (RFC 8259) into values.
///
/// Written by hand because an issue of 500 comments took a Codable tree 112 ms and this 6 ms, and
/// because a document may hold any node: see `docs/decisions/json.md`.
public struct JSONParser {
  /// Arrays and objects inside each other beyond this are refused.
  public static let maximumDepth = 512

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  /// Why a text is not JSON, and at which byte.
  public struct Failure: Error, Sendable, Equatable {
    /// What was wrong.
    public enum Reason: Sendable, Equatable {
      case unexpectedEnd
      case unexpectedByte(UInt8)
      case tooDeep
      case trailingBytes
    }

    /// What was wrong.
    public let reason: Reason
    /// The byte at which it was found, counted from 0.
    public let offset: Int
  }

  /// Reads one value with nothing but blanks around it.
  ///
  /// Invalid UTF-8 and lone surrogates become U+FFFD. Throws at the first byte that is not JSON.
  public static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    parser.skipByteOrderMark()
    let value = try parser.value()
    parser.skipBlanks()
    guard parser.index == bytes.count else { throw parser.failure(.trailingBytes) }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private func failure(_ reason: Failure.Reason) -> Failure {
    Failure(reason: reason, offset: index)
  }

  private var unexpected: Failure {
    index < bytes.count ? failure(.unexpectedByte(bytes[index])) : failure(.unexpectedEnd)
  }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func skipBlanks() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipBlanks()
    guard index < bytes.count else { throw failure(.unexpectedEnd) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    for byte in word.utf8 {
      guard index < bytes.count, bytes[index] == byte else { throw unexpected }
      index += 1
    }
    return value
  }

  private mutating func enter() throws(Failure) {
    depth += 1
    guard depth <= Self.maximumDepth else { throw failure(.tooDeep) }
    index += 1
    skipBlanks()
  }

  private mutating func leave() {
    depth -= 1
    index += 1
  }

  private mutating func array() throws(Failure) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    while !isNext(UInt8(ascii: "]")) {
      elements.append(try value())
      try comma(before: UInt8(ascii: "]"))
    }
    leave()
    return .array(elements)
  }

  private mutating func object() throws(Failure) -> JSONValue {
    try enter()
    var members: [JSONMember] = []
    while !isNext(UInt8(ascii: "}")) {
      guard isNext(UInt8(ascii: "\"")) else { throw unexpected }
      let name = try string()
      skipBlanks()
      guard isNext(UInt8(ascii: ":")) else { throw unexpected }
      index += 1
      members.append(JSONMember(name, try value()))
      try comma(before: UInt8(ascii: "}"))
    }
    leave()
    return .object(members)
  }

  private func isNext(_ byte: UInt8) -> Bool {
    index < bytes.count && bytes[index] == byte
  }

  /// Steps over a comma that another element follows, or stops at the closing byte.
  private mutating func comma(before closing: UInt8) throws(Failure) {
    skipBlanks()
    if isNext(closing) { return }
    guard isNext(UInt8(ascii: ",")) else { throw unexpected }
    index += 1
    skipBlanks()
    guard !isNext(closing) else { throw unexpected }
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = index
    if isNext(UInt8(ascii: "-")) { index += 1 }
    if isNext(UInt8(ascii: "0")) { index += 1 } else { try digits() }
    if isNext(UInt8(ascii: ".")) {
      index += 1
      try digits()
    }
    if isNext(UInt8(ascii: "e")) || isNext(UInt8(ascii: "E")) {
      index += 1
      if isNext(UInt8(ascii: "+")) || isNext(UInt8(ascii: "-")) { index += 1 }
      try digits()
    }
    return .number(String(decoding: bytes[start..<index], as: UTF8.self))
  }

  private mutating func digits() throws(Failure) {
    let start = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > start else { throw unexpected }
  }

  private mutating func string() throws(Failure) -> String {
    index += 1
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw unexpected
      default: index += 1
      }
    }
    throw failure(.unexpectedEnd)
  }

  private mutating func escapedString(from start: Int) throws(Failure) -> String {
    var decoded = Array(bytes[start..<index])
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        index += 1
        decoded.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20: throw unexpected
      default:
        decoded.append(bytes[index])
        index += 1
      }
    }
    throw failure(.unexpectedEnd)
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    guard index < bytes.count else { throw failure(.unexpectedEnd) }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default:
      index -= 1
      throw unexpected
    }
  }

  private mutating func unicodeEscape() throws(Failure) -> Unicode.Scalar {
    let unit = try hexadecimalUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let afterFirst = index
    index += 2
    let second = try hexadecimalUnit()
    guard (0xDC00...0xDFFF).contains(second) else {
      index = afterFirst
      return "\u{FFFD}"
    }
    let combined = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00)
    return Unicode.Scalar(combined) ?? "\u{FFFD}"
  }

  private mutating func hexadecimalUnit() throws(Failure) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw failure(.unexpectedEnd) }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
        bytes[index] < 0x80
      else { throw unexpected }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
