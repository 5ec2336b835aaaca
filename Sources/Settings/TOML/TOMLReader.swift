/// Reads a TOML text from its beginning to its end or its first mistake.
struct TOMLReader {
  typealias Problem = TOMLDocument.SyntaxProblem

  /// The outermost table.
  let table = TOMLTable(.header)
  /// The first place of each key and header.
  private(set) var places: [[String]: TOMLPlace] = [:]
  /// Where everything stands; nil when nobody wants to know.
  var outline: TOMLOutline?
  var cursor: TOMLCursor

  /// The table that keys go into.
  private var current: TOMLTable
  /// The names that lead to it.
  private var path: [String] = []

  /// The most names in a key or header.
  static let nameLimit = 64
  /// The most names and indices that lead to a value: nobody writes more, and each takes room on
  /// the stack.
  static let depthLimit = 256

  init(_ text: String, outline: TOMLOutline? = nil) {
    cursor = TOMLCursor(text)
    self.outline = outline
    current = table
  }

  mutating func read() throws(Problem) {
    try cursor.skipLines()
    while let byte = cursor.next {
      if byte == UInt8(ascii: "[") {
        try readHeader()
      } else {
        try readEntry(into: current, path)
      }
      try endLine()
      try cursor.skipLines()
    }
  }

  /// A key, an equals sign and a value.
  mutating func readEntry(
    into table: TOMLTable,
    _ path: [String],
    isInBraces: Bool = false
  ) throws(Problem) {
    let place = cursor.place
    let start = cursor.position
    let names = try readKey()
    cursor.skipBlanks()
    guard cursor.take("=") else { throw cursor.problem("there is no = behind a key") }
    cursor.skipBlanks()
    var inner = table
    for (index, name) in names.dropLast().enumerated() {
      guard let next = inner.dotted(name) else { throw taken(path + names[...index], place) }
      inner = next
      note(path + names[...index], place)
    }
    note(path + names, place)
    let valueStart = cursor.position
    let value = try readValue(path + names)
    outline?.entries.append(
      TOMLOutline.Entry(
        path: path + names,
        table: path,
        isInBraces: isInBraces,
        start: start,
        value: valueStart..<cursor.position
      )
    )
    guard let last = names.last, inner.add(value, last) else { throw taken(path + names, place) }
  }

  /// Names with dots between them; never empty.
  private mutating func readKey() throws(Problem) -> [String] {
    var names = [try readName()]
    cursor.skipBlanks()
    while cursor.take(".") {
      cursor.skipBlanks()
      names.append(try readName())
      cursor.skipBlanks()
      guard names.count <= Self.nameLimit else { throw cursor.problem("a key has too many dots") }
    }
    return names
  }

  private mutating func readName() throws(Problem) -> String {
    switch cursor.next {
    case TOMLByte.quote: return try readBasicString()
    case TOMLByte.apostrophe: return try readLiteralString()
    default:
      let name = cursor.take(while: TOMLByte.isBare)
      guard !name.isEmpty else { throw cursor.problem("a key or a table was expected") }
      return String(decoding: name, as: UTF8.self)
    }
  }

  private mutating func readHeader() throws(Problem) {
    let place = cursor.place
    let start = cursor.position
    let isArray = cursor.take("[[")
    if !isArray {
      cursor.advance()
    }
    cursor.skipBlanks()
    let names = try readKey()
    guard isArray ? cursor.take("]]") : cursor.take("]") else {
      throw cursor.problem(isArray ? "there is no ]] behind [[" : "there is no ] behind [")
    }
    current = table
    path = []
    for name in names.dropLast() {
      try pass(name, place)
    }
    guard let last = names.last else { return }
    try isArray ? append(last, place) : head(last, place)
    outline?.headers.append(TOMLOutline.Header(path: path, range: start..<cursor.position))
  }

  private mutating func pass(_ name: String, _ place: TOMLPlace) throws(Problem) {
    guard let next = current.passed(name) else { throw taken(path + [name], place) }
    path.append(name)
    note(path, place)
    if let count = current.count(of: name) {
      path.append(String(count - 1))
    }
    current = next
  }

  private mutating func head(_ name: String, _ place: TOMLPlace) throws(Problem) {
    path.append(name)
    guard let next = current.headed(name) else { throw taken(path, place) }
    note(path, place)
    current = next
  }

  private mutating func append(_ name: String, _ place: TOMLPlace) throws(Problem) {
    path.append(name)
    guard let (next, index) = current.appended(name) else { throw taken(path, place) }
    note(path, place)
    path.append(String(index))
    note(path, place)
    current = next
  }

  private mutating func endLine() throws(Problem) {
    cursor.skipBlanks()
    if cursor.next == TOMLByte.numberSign {
      try cursor.skipComment()
    }
    guard cursor.next == nil || cursor.takeNewline() else {
      throw cursor.problem("there is something behind the end of a value or table")
    }
  }

  private mutating func note(_ path: [String], _ place: TOMLPlace) {
    if places[path] == nil {
      places[path] = place
    }
  }

  private func taken(_ path: [String], _ place: TOMLPlace) -> Problem {
    let name = TOMLWriter.path(path.filter { Int($0) == nil })
    return TOMLCursor.problem("\(name) is there already", at: place)
  }
}
