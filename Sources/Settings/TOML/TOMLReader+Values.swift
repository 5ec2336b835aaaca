/// Values: everything behind an equals sign.
extension TOMLReader {
  mutating func readValue(_ path: [String]) throws(Problem) -> TOMLNode {
    guard path.count < Self.depthLimit else {
      throw cursor.problem("too much is inside of each other")
    }
    switch cursor.next {
    case TOMLByte.quote:
      return .string(try cursor.starts("\"\"\"") ? readLongBasicString() : readBasicString())
    case TOMLByte.apostrophe:
      return .string(try cursor.starts("'''") ? readLongLiteralString() : readLiteralString())
    case UInt8(ascii: "["): return .array(try readArray(path))
    case UInt8(ascii: "{"): return try readInlineTable(path)
    default: return try readScalar()
    }
  }

  private mutating func readArray(_ path: [String]) throws(Problem) -> [TOMLNode] {
    let start = cursor.place
    cursor.advance()
    var elements: [TOMLNode] = []
    while true {
      try cursor.skipLines()
      if cursor.take("]") {
        return elements
      }
      let inner = path + [String(elements.count)]
      let position = cursor.position
      elements.append(try readValue(inner))
      outline?.elements.append(
        TOMLOutline.Element(path: inner, value: position..<cursor.position)
      )
      try cursor.skipLines()
      guard cursor.take(",") || cursor.next == UInt8(ascii: "]") else {
        throw cursor.next == nil
          ? TOMLCursor.problem("a list is never closed", at: start)
          : cursor.problem("there is no comma between the elements of a list")
      }
    }
  }

  private mutating func readInlineTable(_ path: [String]) throws(Problem) -> TOMLNode {
    cursor.advance()
    cursor.skipBlanks()
    let table = TOMLTable(.header)
    guard !cursor.take("}") else { return table.node }
    while true {
      try readEntry(into: table, path, isInBraces: true)
      cursor.skipBlanks()
      if cursor.take("}") {
        return table.node
      }
      guard cursor.take(",") else {
        throw cursor.problem("there is no comma or } in a table in braces")
      }
      cursor.skipBlanks()
    }
  }

  /// A value without quotes and brackets.
  ///
  /// The problem does not show it: it may be a secret whose quotes were forgotten.
  private mutating func readScalar() throws(Problem) -> TOMLNode {
    let place = cursor.place
    var text = scalarText()
    if TOMLMoment.isDate(text), cursor.next == TOMLByte.space, startsTime() {
      cursor.advance()
      text += " " + scalarText()
    }
    if let node = TOMLNumber.node(text) ?? TOMLMoment.node(text) {
      return node
    }
    switch text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "": throw TOMLCursor.problem("there is no value behind =", at: place)
    default:
      let words = "a value is neither a number nor a date nor true nor false; a text needs quotes"
      throw TOMLCursor.problem(words, at: place)
    }
  }

  private mutating func scalarText() -> String {
    let bytes = cursor.take { byte in
      TOMLByte.isBare(byte) || "+.:".utf8.contains(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a blank and two digits come next, as between a date and a time.
  private func startsTime() -> Bool {
    let next = cursor.bytes[cursor.position...].dropFirst().prefix(2)
    return next.count == 2 && next.allSatisfy(TOMLByte.isDigit)
  }
}
