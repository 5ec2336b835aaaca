internal import TextTerminal

/// A text of several lines as one, each blank a single space.
enum OneLine {
  /// The text's words, as many as are wider than the columns, or all when they are not.
  static func text(_ text: String, columns: Int) -> String {
    var line = ""
    var isBehindWord = false
    // Every column takes a character at least, so the width is not looked at before.
    var left = columns + 1
    for character in text {
      if isBlank(character) {
        isBehindWord = !line.isEmpty
        continue
      }
      if isBehindWord { line.append(" ") }
      left -= isBehindWord ? 2 : 1
      isBehindWord = false
      line.append(character)
      guard left <= 0 else { continue }
      left = columns + 1 - TextWidth.columns(of: line)
      if left <= 0 { break }
    }
    return line
  }

  private static func isBlank(_ character: Character) -> Bool {
    guard let byte = character.utf8.first, byte < 0x80 else { return character.isWhitespace }
    return byte == 0x20 || 0x09...0x0D ~= byte
  }
}
