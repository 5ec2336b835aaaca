/// A TOML text as values, with the places of its keys.
///
/// Source: TOML 1.0.0.
struct TOMLDocument: Sendable {
  /// The outermost table.
  let root: TOMLNode
  private let places: [[String]: TOMLPlace]

  /// Why a text is not TOML; no value of the text is ever part of the words.
  struct SyntaxProblem: Error, Equatable {
    /// What is wrong, without a full stop.
    var words: String
    /// Counts from 1.
    var line: Int
    /// Counts bytes from 1.
    var column: Int
  }

  /// Reads a text.
  init(_ text: String) throws(SyntaxProblem) {
    var reader = TOMLReader(text)
    try reader.read()
    root = reader.table.node
    places = reader.places
  }

  /// Where a key stands, or the innermost of its tables that has a place; nil for the whole file.
  ///
  /// Elements of arrays are named by their index.
  func place(of path: [String]) -> TOMLPlace? {
    sequence(first: path[...]) { $0.isEmpty ? nil : $0.dropLast() }
      .lazy.compactMap { places[Array($0)] }.first
  }
}
