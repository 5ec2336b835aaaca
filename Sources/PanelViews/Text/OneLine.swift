internal import TextTerminal

/// A text of several lines as one, each blank a single space.
enum OneLine {
  /// The text's words, as many as are wider than the columns, or all when they are not.
  static func text(_ text: String, columns: Int) -> String {
    var line = ""
    // Measured piece by piece, as many characters at once as there are columns left: each may take
    // a column, or none.
    var (piece, characters) = ("", 0)
    var isBehindWord = false
    var left = columns + 1
    for character in text {
      if isBlank(character) {
        isBehindWord = !(line.isEmpty && piece.isEmpty)
        continue
      }
      if isBehindWord { piece.append(" ") }
      characters += isBehindWord ? 2 : 1
      isBehindWord = false
      piece.append(character)
      guard characters >= left else { continue }
      left -= TextWidth.columns(of: piece)
      line += piece
      (piece, characters) = ("", 0)
      if left <= 0 { break }
    }
    return line + piece
  }

  private static func isBlank(_ character: Character) -> Bool {
    guard let byte = character.utf8.first, byte < 0x80 else { return character.isWhitespace }
    return byte == 0x20 || 0x09...0x0D ~= byte
  }
}
