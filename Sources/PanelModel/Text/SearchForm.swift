/// A text as it is compared when it is searched.
///
/// A letter with an accent is one letter, however it is written; case is kept or folded.
struct SearchForm: Sendable, Equatable {
  /// The text's letters, as UTF-8.
  let bytes: [UInt8]
  /// Where the letter of each byte begins in the text, in bytes; empty when nothing moved.
  let origins: [Int32]

  /// Brings a text into the form.
  init(_ text: String, isFolded: Bool) {
    var text = text
    text.makeContiguousUTF8()
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      bytes = isFolded ? text.utf8.map(Self.folded) : Array(text.utf8)
      origins = []
      return
    }
    var writer = Writer(isFolded: isFolded)
    writer.reserve(text.utf8.count)
    if text.unicodeScalars.contains(where: ComposedLetters.isMark) {
      for character in text { writer.write(character) }
    } else {
      for scalar in text.unicodeScalars { writer.write(scalar) }
    }
    bytes = writer.bytes
    origins = writer.origins
  }

  static func folded(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

/// Writes letters, and remembers where each was read.
private struct Writer {
  let isFolded: Bool
  var bytes: [UInt8] = []
  var origins: [Int32] = []
  private var offset: Int32 = 0

  init(isFolded: Bool) {
    self.isFolded = isFolded
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
    origins.reserveCapacity(count)
  }

  /// Writes a letter and its marks: as one where there is such a letter.
  mutating func write(_ character: Character) {
    guard character.unicodeScalars.count > 1, let letter = ComposedLetters.letter(of: character)
    else {
      for scalar in character.unicodeScalars { write(scalar) }
      return
    }
    write(letter, count: character.utf8.count)
  }

  mutating func write(_ scalar: Unicode.Scalar) {
    write(scalar, count: UTF8.width(scalar))
  }

  private mutating func write(_ scalar: Unicode.Scalar, count: Int) {
    let start = bytes.count
    append(scalar)
    for _ in start..<bytes.count { origins.append(offset) }
    offset += Int32(count)
  }

  /// Folding by way of capitals brings `ß` to `ss` and both small sigmas to one.
  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      bytes.append(isFolded ? SearchForm.folded(byte) : byte)
    } else if isFolded, scalar.properties.changesWhenCaseFolded {
      let small = scalar.properties.lowercaseMapping
      bytes += small.uppercased().lowercased().utf8
    } else {
      bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    }
  }
}
