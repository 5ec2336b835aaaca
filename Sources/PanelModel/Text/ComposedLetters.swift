/// Letters that Unicode has both as one character and as a letter followed by its marks.
enum ComposedLetters {
  /// Blocks that hold such letters: Latin, Greek, Cyrillic, and kana with their sound marks.
  private static let blocks: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF, 0x3041...0x30FF,
  ]

  /// The letters by themselves: characters that mean the same are equal, however they are written.
  private static let letters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for scalar in blocks.joined().lazy.compactMap(Unicode.Scalar.init) {
      letters[Character(scalar)] = scalar
    }
    return letters
  }()

  /// The one character for a letter and its marks; nil when there is none.
  static func letter(of character: Character) -> Unicode.Scalar? { letters[character] }

  /// Whether the scalar can be a mark of the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || (0x3099...0x309A).contains(scalar.value)
  }
}
