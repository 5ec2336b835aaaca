/// Reads JSON text (RFC 8259) into values.
///
/// Written by hand because an issue of 500 comments took a Codable tree 112 ms and this 6 ms, and
/// because a document may hold any node: see `docs/decisions/json.md`.
public struct JSONParser {
  /// Arrays and objects inside each other beyond this are refused.
  ///
  /// Reading and writing this deep fits a stack of 512 KiB, unoptimised; documents have some 20
  /// levels.
  public static let maximumDepth = 256
  /// Texts of more values are refused.
  ///
  /// A value in memory is many times as large as the two bytes it may have in a text; an issue of
  /// 5,000 comments has a tenth of this.
  public static let maximumValues = 2_000_000

  let bytes: [UInt8]
  var index = 0
  private var depth = 0
  private var count = 0

  /// Why a text is not JSON, and at which byte.
  public struct Failure: Error, Sendable, Equatable {
    /// What was wrong.
    public enum Reason: Sendable, Equatable {
      case unexpectedEnd
      case unexpectedByte(UInt8)
      case tooDeep
      case tooManyValues
      case trailingBytes
    }

    /// What was wrong.
    public let reason: Reason
    /// The byte at which it was found, counted from 0.
    public let offset: Int
  }

  /// Reads one value with nothing but blanks around it.
  ///
  /// Invalid UTF-8 and unpaired surrogates become U+FFFD. Throws at the first byte that is not
  /// JSON.
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

  func failure(_ reason: Failure.Reason) -> Failure {
    Failure(reason: reason, offset: index)
  }

  var unexpected: Failure {
    index < bytes.count ? failure(.unexpectedByte(bytes[index])) : failure(.unexpectedEnd)
  }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      default: return
      }
    }
  }

  private mutating func value() throws(Failure) -> JSONValue {
    skipBlanks()
    count += 1
    guard count <= Self.maximumValues else { throw failure(.tooManyValues) }
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
}
