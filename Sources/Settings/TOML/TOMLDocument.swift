import TOMLKit

/// A TOML text as values, with the places of its keys.
struct TOMLDocument: Sendable {
  /// The outermost table.
  let root: TOMLNode
  /// The text it was read from.
  let text: String

  /// Why a text is not TOML; line and column count from 1.
  struct SyntaxProblem: Error, Equatable {
    var words: String
    var line: Int
    var column: Int
  }

  /// Reads a text.
  init(_ text: String) throws(SyntaxProblem) {
    try Self.refuseNull(in: text)
    do {
      root = .table(Self.entries(of: try TOMLTable(string: text)))
    } catch let error as TOMLParseError {
      throw SyntaxProblem(
        words: Self.sentenceBody(error.description),
        line: error.source.begin.line,
        column: error.source.begin.column
      )
    } catch {
      throw SyntaxProblem(words: "the parser gave up", line: 1, column: 1)
    }
    self.text = text
  }

  /// Where a key stands, or the innermost of its tables that has a place; nil for the whole file.
  func place(of path: [String]) -> TOMLPlace? {
    let places = TOMLKeyScanner.places(in: text)
    return sequence(first: path[...]) { $0.isEmpty ? nil : $0.dropLast() }
      .lazy.compactMap { places[Array($0)] }.first
  }

  /// A zero would end the text for the parser, which is written in C++.
  private static func refuseNull(in text: String) throws(SyntaxProblem) {
    guard let zero = text.utf8.firstIndex(of: 0) else { return }
    let before = text.utf8[..<zero].split(separator: 10, omittingEmptySubsequences: false)
    throw SyntaxProblem(
      words: "there is a zero character",
      line: before.count,
      column: (before.last?.count ?? 0) + 1
    )
  }

  private static func sentenceBody(_ words: String) -> String {
    String(words.unicodeScalars.filter { $0.value >= 32 }.map(Character.init))
  }

  /// TOMLKit's own iteration ends the program at a key that holds a zero; asking key by key does
  /// not.
  private static func entries(of table: TOMLTable) -> [String: TOMLNode] {
    var entries: [String: TOMLNode] = [:]
    for key in table.keys {
      entries[key] = table[key].flatMap(node)
    }
    return entries
  }

  private static func node(_ value: any TOMLValueConvertible) -> TOMLNode? {
    switch value.type {
    case .string: value.string.map { .string($0) }
    case .int: value.int.map { .integer($0) }
    case .double: value.double.map { .number($0) }
    case .bool: value.bool.map { .boolean($0) }
    case .array: value.array.map { array in .array(array.indices.compactMap { node(array[$0]) }) }
    case .table: value.table.map { .table(entries(of: $0)) }
    case .date: value.date.map { .moment($0.debugDescription) }
    case .time: value.time.map { .moment($0.debugDescription) }
    case .dateTime: value.dateTime.map { .moment($0.debugDescription) }
    }
  }
}
