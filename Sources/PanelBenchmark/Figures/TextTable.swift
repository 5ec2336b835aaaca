/// A table as text: the first column leftwards, all others rightwards.
public struct TextTable: Sendable, Equatable {
  /// The columns' names.
  public var header: [String]
  /// The rows, each with at most as many words as the header.
  public var rows: [[String]]

  /// Makes a table.
  public init(header: [String], rows: [[String]] = []) {
    self.header = header
    self.rows = rows
  }

  /// The table's lines, without blanks at their ends.
  public var lines: [String] {
    let widths = header.indices.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return ([header] + rows).map { row in
      var line = zip(row, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
