extension JSONParser {
  /// Reads a text whose opening quote is next.
  mutating func string() throws(Failure) -> String {
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

  /// Reads on at the first escape of a text that starts at the given byte.
  private mutating func escapedString(from start: Int) throws(Failure) -> String {
    var decoded: [UInt8] = []
    var plainStart = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        decoded += bytes[plainStart..<index]
        index += 1
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        decoded += bytes[plainStart..<index]
        index += 1
        let encoded = UTF8.encode(try escape())
        decoded.append(contentsOf: encoded ?? UTF8.encodedReplacementCharacter)
        plainStart = index
      case 0..<0x20: throw unexpected
      default: index += 1
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

  /// Reads the digits of an escape, and of a second one if both are halves of one character.
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
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw unexpected
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
