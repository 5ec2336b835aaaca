/// A table while its text is read; a class because headers come back to it again and again.
final class TOMLTable {
  private(set) var entries: [String: Entry] = [:]
  /// How the table came to be, which decides what may still be added.
  var origin: Origin

  enum Entry {
    case value(TOMLNode)
    case table(TOMLTable)
    /// The tables of `[[name]]`.
    case tables(Row)
  }

  /// Tables in order; a class so that one more needs no copy of the others.
  final class Row {
    fileprivate(set) var tables: [TOMLTable] = []
  }

  enum Origin {
    /// By a header that names a table inside of it.
    case implied
    /// By its own header.
    case header
    /// By a key with dots.
    case dotted
  }

  init(_ origin: Origin) {
    self.origin = origin
  }

  /// The table as a value.
  var node: TOMLNode {
    .table(
      entries.mapValues { entry in
        switch entry {
        case .value(let node): node
        case .table(let table): table.node
        case .tables(let row): .array(row.tables.map(\.node))
        }
      }
    )
  }

  /// Puts in a value; false when the name is taken.
  func add(_ node: TOMLNode, _ name: String) -> Bool {
    guard entries[name] == nil else { return false }
    entries[name] = .value(node)
    return true
  }

  /// The table of a name inside of this one for a key with dots; nil when the name is taken by
  /// something that such a key may not add to.
  func dotted(_ name: String) -> TOMLTable? {
    switch entries[name] {
    case nil: return made(name, .dotted)
    case .table(let table): return table.origin == .dotted ? table : nil
    case .value, .tables: return nil
    }
  }

  /// The table that a header goes through: of several the last one; nil when the name is a value's.
  func passed(_ name: String) -> TOMLTable? {
    switch entries[name] {
    case nil: return made(name, .implied)
    case .table(let table): return table
    case .tables(let row): return row.tables.last
    case .value: return nil
    }
  }

  /// The table that a header names; nil when there is one already, or something else.
  func headed(_ name: String) -> TOMLTable? {
    switch entries[name] {
    case nil: return made(name, .header)
    case .table(let table) where table.origin == .implied:
      table.origin = .header
      return table
    case .table, .value, .tables: return nil
    }
  }

  /// A further table of a name with its index; nil when the name is taken by something else.
  func appended(_ name: String) -> (table: TOMLTable, index: Int)? {
    let row: Row
    switch entries[name] {
    case nil:
      row = Row()
      entries[name] = .tables(row)
    case .tables(let known): row = known
    case .table, .value: return nil
    }
    let table = TOMLTable(.header)
    row.tables.append(table)
    return (table, row.tables.count - 1)
  }

  /// The number of tables of a name; nil when it is not a name of several.
  func count(of name: String) -> Int? {
    guard case .tables(let row)? = entries[name] else { return nil }
    return row.tables.count
  }

  private func made(_ name: String, _ origin: Origin) -> TOMLTable {
    let table = TOMLTable(origin)
    entries[name] = .table(table)
    return table
  }
}
