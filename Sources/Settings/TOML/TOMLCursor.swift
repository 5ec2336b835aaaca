/// A place in a text that is being read, byte by byte.
struct TOMLCursor {
  let bytes: [UInt8]
  private(set) var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
  }

  /// The byte that comes next; nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  var place: TOMLPlace { TOMLPlace(line: line, column: position - lineStart + 1) }

  /// Whether the given text comes next.
  func starts(_ text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == TOMLByte.newline {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
  }

  /// Goes on while the bytes are of a kind, and answers them.
  @discardableResult
  mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = position
    while let byte = next, isWanted(byte) {
      advance()
    }
    return bytes[start..<position]
  }

  /// Goes past the given text if it comes next.
  mutating func take(_ text: String) -> Bool {
    guard starts(text) else { return false }
    advance(text.utf8.count)
    return true
  }

  mutating func skipBlanks() {
    take { $0 == TOMLByte.space || $0 == TOMLByte.tab }
  }

  /// Goes past blanks, ends of lines and comments.
  mutating func skipLines() throws(TOMLDocument.SyntaxProblem) {
    while true {
      skipBlanks()
      if next == TOMLByte.numberSign {
        try skipComment()
      }
      guard takeNewline() else { return }
    }
  }

  /// Goes past a comment, up to the end of its line.
  mutating func skipComment() throws(TOMLDocument.SyntaxProblem) {
    take { $0 >= 32 && $0 != 127 || $0 == TOMLByte.tab }
    guard next == nil || starts("\n") || starts("\r\n") else {
      throw problem("there is a control character in a comment")
    }
  }

  mutating func takeNewline() -> Bool {
    take("\n") || take("\r\n")
  }

  /// The problem that is found here.
  func problem(_ words: String) -> TOMLDocument.SyntaxProblem {
    Self.problem(words, at: place)
  }

  static func problem(_ words: String, at place: TOMLPlace) -> TOMLDocument.SyntaxProblem {
    TOMLDocument.SyntaxProblem(words: words, line: place.line, column: place.column)
  }
}
