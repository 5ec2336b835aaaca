/// A character of which the bytes arrive one by one, in UTF-8.
struct PartialCharacter {
  private var bytes: [UInt8] = []
  private var length = 0

  /// Whether no character has begun.
  var isEmpty: Bool { bytes.isEmpty }

  /// Takes the next byte and returns the character that it completes.
  ///
  /// Bytes that belong to no character vanish; the one that shows it begins anew.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 {
      bytes = []
      length = Self.length(startingWith: byte)
    }
    guard length > 0 else { return nil }
    bytes.append(byte)
    guard bytes.count == length else { return nil }
    defer { self = PartialCharacter() }
    let text = String(validating: bytes, as: UTF8.self)
    return text?.unicodeScalars.first
  }

  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 0
    }
  }
}
