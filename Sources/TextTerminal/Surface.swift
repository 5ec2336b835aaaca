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

  /// The columns of a row from the first cell to the last that is not as in the other surface,
  /// which must be as large; nil when the row is the same in both.
  public func changedColumns(ofRow row: Int, since other: Surface) -> Range<Int>? {
    guard size == other.size, (0..<size.rows).contains(row) else { return nil }
    let mine = cells.span
    let others = other.cells.span
    var first = row * size.columns
    var end = first + size.columns
    while first < end, mine[first] == others[first] { first += 1 }
    guard first < end else { return nil }
    while mine[end - 1] == others[end - 1] { end -= 1 }
    return first - row * size.columns..<end - row * size.columns
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

  /// Puts the first simple characters of a text side by side, which must lie inside the surface.
  mutating func putSimple(
    _ bytes: Span<UInt8>,
    count: Int,
    style: Style,
    column: Int,
    row: Int
  ) {
    guard count > 0 else { return }
    let rowStart = row * size.columns
    clearHalves(from: rowStart + column, count: count, rowStart: rowStart)
    var cells = self.cells.mutableSpan
    var index = 0
    for place in rowStart + column..<rowStart + column + count {
      guard let scalar = SimpleText.scalar(at: index, in: bytes) else { return }
      index += scalar.count
      let base = Unicode.Scalar(scalar.value) ?? "\u{FFFD}"
      cells[place] = Cell(glyph: Glyph(base), columns: 1, style: style)
    }
  }

  /// Fills the rectangle with blanks of the look.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let rect = rect.intersection(bounds)
    guard !rect.isEmpty else { return }
    let cell = Cell(glyph: .blank, columns: 1, style: style)
    for row in rect.row..<rect.row + rect.rows {
      let rowStart = row * size.columns
      let start = rowStart + rect.column
      clearHalves(from: start, count: rect.columns, rowStart: rowStart)
      var cells = self.cells.mutableSpan
      for index in start..<start + rect.columns { cells[index] = cell }
    }
  }

  /// Changes the look of the cells in the rectangle and leaves their characters.
  public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      let start = row * size.columns + rect.column
      for index in start..<start + rect.columns {
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
