/// Where everything of a TOML text stands, in bytes from its beginning.
struct TOMLOutline: Sendable {
  /// In the order of the text.
  var headers: [Header] = []
  /// An entry comes after those inside of its value.
  var entries: [Entry] = []
  /// An element comes after those inside of it.
  var elements: [Element] = []

  /// `[table]` or `[[table]]`.
  struct Header: Sendable {
    /// Names and indices that lead to the table.
    var path: [String]
    /// From the first bracket to behind the last one.
    var range: Range<Int>
  }

  /// `key = value`.
  struct Entry: Sendable {
    /// Names and indices that lead to the value.
    var path: [String]
    /// Those of the table it is written in: its path without the names of its key.
    var table: [String]
    /// Whether that table is one in braces.
    var isInBraces: Bool
    /// Where the key begins.
    var start: Int
    /// Where the value stands.
    var value: Range<Int>
  }

  /// A value in brackets.
  struct Element: Sendable {
    /// Names and indices that lead to it.
    var path: [String]
    var value: Range<Int>
  }

  /// Where the value stands that the path leads to; nil when it is made of headers or keys with
  /// dots, or is not there.
  func value(at path: [String]) -> Range<Int>? {
    entries.first { $0.path == path }?.value ?? elements.first { $0.path == path }?.value
  }

  /// The header of a table; nil when it has none.
  func header(of path: [String]) -> Header? {
    headers.first { $0.path == path }
  }
}
