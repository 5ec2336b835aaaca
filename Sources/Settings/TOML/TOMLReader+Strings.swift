/// Texts in quotes, on one line and on several.
extension TOMLReader {
  /// `"…"`, with escapes.
  mutating func readBasicString() throws(Problem) -> String {
    let start = cursor.place
    cursor.advance()
    var bytes: [UInt8] = []
    while true {
      bytes += cursor.take { Self.isPlain($0) && $0 != TOMLByte.quote && $0 != TOMLByte.backslash }
      switch cursor.next {
      case TOMLByte.quote:
        cursor.advance()
        return String(decoding: bytes, as: UTF8.self)
      case TOMLByte.backslash: bytes += try readEscape()
      default: throw unclosed(start)
      }
    }
  }

  /// `'…'`, as it stands.
  mutating func readLiteralString() throws(Problem) -> String {
    let start = cursor.place
    cursor.advance()
    let bytes = cursor.take { Self.isPlain($0) && $0 != TOMLByte.apostrophe }
    guard cursor.take("'") else { throw unclosed(start) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `"""…"""`, with escapes, and with backslashes that join lines.
  mutating func readLongBasicString() throws(Problem) -> String {
    let start = cursor.place
    cursor.advance(3)
    _ = cursor.takeNewline()
    var bytes: [UInt8] = []
    while true {
      bytes += cursor.take { Self.isPlain($0) && $0 != TOMLByte.quote && $0 != TOMLByte.backslash }
      if cursor.takeNewline() {
        bytes.append(TOMLByte.newline)
      } else if cursor.next == TOMLByte.quote {
        if let quotes = takeClosing("\"\"\"", TOMLByte.quote) {
          return String(decoding: bytes + quotes, as: UTF8.self)
        }
        bytes.append(TOMLByte.quote)
      } else if cursor.next == TOMLByte.backslash {
        bytes += try joinsLines() ? [] : readEscape()
      } else {
        throw unclosed(start)
      }
    }
  }

  /// `'''…'''`, as it stands.
  mutating func readLongLiteralString() throws(Problem) -> String {
    let start = cursor.place
    cursor.advance(3)
    _ = cursor.takeNewline()
    var bytes: [UInt8] = []
    while true {
      bytes += cursor.take { Self.isPlain($0) && $0 != TOMLByte.apostrophe }
      if cursor.takeNewline() {
        bytes.append(TOMLByte.newline)
      } else if cursor.next == TOMLByte.apostrophe {
        if let quotes = takeClosing("'''", TOMLByte.apostrophe) {
          return String(decoding: bytes + quotes, as: UTF8.self)
        }
        bytes.append(TOMLByte.apostrophe)
      } else {
        throw unclosed(start)
      }
    }
  }

  /// Goes past three quotes, and answers those of the text: up to two may stand before them.
  ///
  /// Nil when it is not the end; then one quote has been passed.
  private mutating func takeClosing(_ closing: String, _ quote: UInt8) -> [UInt8]? {
    guard cursor.starts(closing) else {
      cursor.advance()
      return nil
    }
    cursor.advance(3)
    var quotes: [UInt8] = []
    while cursor.next == quote, quotes.count < 2 {
      quotes.append(quote)
      cursor.advance()
    }
    return quotes
  }

  /// Goes past a backslash at the end of a line and all blanks and lines behind it, if it is one.
  private mutating func joinsLines() throws(Problem) -> Bool {
    var ahead = cursor
    ahead.advance()
    ahead.skipBlanks()
    guard ahead.takeNewline() else { return false }
    repeat {
      ahead.skipBlanks()
    } while ahead.takeNewline()
    cursor = ahead
    return true
  }

  private mutating func readEscape() throws(Problem) -> [UInt8] {
    let start = cursor.place
    cursor.advance()
    let letter = cursor.next
    cursor.advance()
    switch letter {
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "r"): return [13]
    case TOMLByte.quote, TOMLByte.backslash: return [letter ?? 0]
    case UInt8(ascii: "u"): return try readCode(digits: 4, start)
    case UInt8(ascii: "U"): return try readCode(digits: 8, start)
    default:
      throw TOMLCursor.problem(#"there is no such escape; a backslash is written \\"#, at: start)
    }
  }

  private mutating func readCode(digits: Int, _ start: TOMLPlace) throws(Problem) -> [UInt8] {
    let text = cursor.bytes[cursor.position...].prefix(digits)
    guard text.count == digits, text.allSatisfy(TOMLByte.isHexadecimal),
      let code = UInt32(String(decoding: text, as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(code)
    else {
      throw TOMLCursor.problem("there is no such character", at: start)
    }
    cursor.advance(digits)
    return Array(String(Character(scalar)).utf8)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 32 && byte != 127 || byte == TOMLByte.tab
  }

  private func unclosed(_ start: TOMLPlace) -> Problem {
    cursor.next == nil || cursor.next == TOMLByte.newline || cursor.starts("\r\n")
      ? TOMLCursor.problem("a quote is never closed", at: start)
      : cursor.problem("there is a control character in a text")
  }
}
