/// A grid of cells that views draw into and a terminal shows.
public struct Surface: Sendable, Equatable {
  /// The extent of the grid.
  public let size: Size
  private var cells: [Cell]

  /// Makes a blank surface.
  public init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The rectangle of the whole surface.
  public var bounds: Rect { Rect(size) }

  /// The cells of one row, left to right; empty outside the surface.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The cell at the place; a blank outside the surface.
  public subscript(column column: Int, row row: Int) -> Cell {
    guard bounds.contains(column: column, row: row) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Puts a character of one or two columns at the place, clipped to the surface.
  ///
  /// A wide character that is half covered becomes a blank, so that no half ever stays.
  mutating func put(_ glyph: Glyph, columns: Int, style: Style, column: Int, row: Int) {
    guard column >= 0, column + columns <= size.columns, (0..<size.rows).contains(row) else {
      return
    }
    let start = row * size.columns + column
    clearHalves(from: start, count: columns, rowStart: row * size.columns)
    cells[start] = Cell(glyph: glyph, columns: UInt8(columns), style: style)
    if columns == 2 { cells[start + 1] = Cell(glyph: .nothing, columns: 0, style: style) }
  }

  /// Changes the look of the cells in the rectangle and leaves their characters.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      for column in rect.column..<rect.column + rect.columns {
        let index = row * size.columns + column
        cells[index].style = change(cells[index].style)
      }
    }
  }

  private mutating func clearHalves(from start: Int, count: Int, rowStart: Int) {
    if cells[start].columns == 0, start > rowStart {
      cells[start - 1] = Cell(glyph: .blank, columns: 1, style: cells[start - 1].style)
    }
    let end = start + count
    if end < rowStart + size.columns, cells[end].columns == 0 {
      cells[end] = Cell(glyph: .blank, columns: 1, style: cells[end].style)
    }
  }
}
