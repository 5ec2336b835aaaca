/// A character of an HTML text by what becomes of it in plain text.
struct HTMLCharacter {
  /// What becomes of a character.
  enum Role {
    /// It is part of a word.
    case word
    /// It is a blank, such as the one that does not break.
    case blank
    case lineEnd
    /// It is seen only by what it does to the letters beside it.
    case joiner
    /// It is never seen: hints where a word may or may not break, and the filling of mails.
    case nothing
  }

  /// The character in UTF-8.
  let bytes: [UInt8]
  /// What becomes of it.
  let role: Role

  /// Takes a character that an entity stands for.
  init(_ scalar: Unicode.Scalar) {
    bytes = Array(String(scalar).utf8)
    role = Self.role(of: scalar)
  }

  /// Reads a character that is not simply part of a word; nil when the next one is.
  init?(_ text: ArraySlice<UInt8>) {
    let length = text.first.map { $0 < 0xE0 ? 2 : 3 } ?? 0
    var decoder = UTF8()
    var iterator = text.prefix(length).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    let role = Self.role(of: scalar)
    guard role != .word else { return nil }
    bytes = Array(text.prefix(length))
    self.role = role
  }

  /// Whether a word may end before the byte, or at the character that begins with it.
  static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: " "), 0x09, 0x0A, 0x0C, 0x0D, 0xC2,
      0xCD, 0xE2, 0xEF:
      true
    default: false
    }
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar {
    case "\t", " ", "\r", "\u{C}", "\u{A0}": .blank
    case "\n", "\u{2028}", "\u{2029}": .lineEnd
    case "\u{200C}": .joiner
    case "\u{AD}", "\u{34F}", "\u{200B}", "\u{2060}", "\u{FEFF}": .nothing
    default: .word
    }
  }
}
