/// Looks for words in lines of code.
enum WordSearch {
  /// Whether the line has the text at the beginning of a word.
  ///
  /// A text that ends in a letter has to end a word as well.
  static func line(_ line: String, has text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    var rest = line.utf8[...]
    var before: UInt8?
    while let start = rest.firstIndex(of: first) {
      if start > rest.startIndex {
        before = rest[rest.index(before: start)]
      }
      rest = rest[start...]
      if rest.starts(with: text.utf8), !isWord(first) || !isWord(before) {
        let after = rest.dropFirst(text.utf8.count).first
        if !isWord(last) || !isWord(after) {
          return true
        }
      }
      before = first
      rest = rest.dropFirst()
    }
    return false
  }

  /// The words and signs of a line, in order; blanks separate and are left out.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var rest = line.utf8[...]
    while let byte = rest.first {
      let length = isWord(byte) ? rest.prefix(while: isWord).count : 1
      if byte > 32 {
        words.append(String(decoding: rest.prefix(length), as: UTF8.self))
      }
      rest = rest.dropFirst(length)
    }
    return words
  }

  private static func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || byte == UInt8(ascii: "_")
  }
}
