/// Looks for words in lines of code.
enum WordSearch {
  /// Whether the line has the text at the beginning of a word.
  ///
  /// A text that ends in a letter has to end a word as well.
  static func line(_ line: String, has text: String) -> Bool {
    let line = Array(line.utf8)
    let text = Array(text.utf8)
    guard let last = text.last, line.count >= text.count else { return false }
    return (0...(line.count - text.count)).contains { start in
      let end = start + text.count
      return line[start..<end].elementsEqual(text)
        && (start == 0 || !isWord(line[start - 1]) || !isWord(text[0]))
        && (end == line.count || !isWord(last) || !isWord(line[end]))
    }
  }

  /// The words and signs of a line, in order; blanks separate and are left out.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var isInWord = false
    for byte in line.utf8 {
      let character = String(decoding: [byte], as: UTF8.self)
      if isWord(byte), isInWord, let last = words.indices.last {
        words[last] += character
      } else if byte > 32 {
        words.append(character)
      }
      isInWord = isWord(byte)
    }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "_")
  }
}
