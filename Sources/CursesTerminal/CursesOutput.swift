internal import CNcurses
internal import TextTerminal

/// Draws surfaces, handing ncurses only the rows that differ from those on the screen.
struct CursesOutput {
  private(set) var palette: CursesPalette
  private var shown: Surface?
  private var row: [curses_cell] = []

  /// Makes the output of the open terminal.
  init(palette: CursesPalette) {
    self.palette = palette
  }

  /// Shows the surface in the terminal's upper left corner.
  mutating func present(_ surface: Surface) {
    if shown?.size != surface.size {
      shown = nil
      curses_erase()
    }
    var isChanged = shown == nil
    for row in 0..<surface.size.rows where shown?.row(row) != surface.row(row) {
      put(surface.row(row), at: row)
      isChanged = true
    }
    shown = surface
    if isChanged { curses_update() }
  }

  /// Forgets what is on the screen.
  mutating func invalidate() {
    shown = nil
    curses_forget()
  }

  private mutating func put(_ cells: ArraySlice<Cell>, at index: Int) {
    row.removeAll(keepingCapacity: true)
    for cell in cells where cell.columns > 0 {
      row.append(curses_cell(cell, look: palette.look(of: cell.style)))
    }
    // The array outlives the call, which only reads its first `count` elements.
    unsafe curses_put_row(Int32(index), row, Int32(row.count))
  }
}

extension curses_cell {
  fileprivate init(_ cell: Cell, look: CursesPalette.Look) {
    self.init()
    let glyph = cell.glyph
    let count = glyph.count
    scalars.0 = count > 0 ? glyph[0].value : 0x20
    if count > 1 { scalars.1 = glyph[1].value }
    if count > 2 { scalars.2 = glyph[2].value }
    if count > 3 { scalars.3 = glyph[3].value }
    if count > 4 { scalars.4 = glyph[4].value }
    pair = look.pair
    attributes = look.attributes
    columns = cell.columns
  }
}
