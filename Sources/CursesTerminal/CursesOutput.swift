internal import CNcurses
internal import TextTerminal

/// Draws surfaces, handing ncurses only the cells that differ from those on the screen.
struct CursesOutput {
  private(set) var palette: CursesPalette
  private var shown: Surface?
  private var row: [curses_cell] = []
  /// The colours behind the cells of `row`.
  private var backgrounds: [Color] = []

  /// Attributes that show where there is no character.
  private static let seenOnBlanks = Style.Attributes([.underline, .reverse]).rawValue
  /// More blanks than this are sent in other ways than one by one.
  private static let mostColored = 8

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
    for row in 0..<surface.size.rows {
      let columns =
        if let shown { surface.changedColumns(ofRow: row, since: shown) } else {
          0..<surface.size.columns
        }
      guard let columns else { continue }
      put(surface.row(row), columns, at: row)
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

  /// Hands the columns of a row to ncurses, and the character whose right half the first one is.
  private mutating func put(_ cells: ArraySlice<Cell>, _ columns: Range<Int>, at index: Int) {
    let first = cells.startIndex + columns.lowerBound
    let isHalf = columns.lowerBound > 0 && cells[first].columns == 0
    let start = isHalf ? first - 1 : first
    let end = Self.end(of: columns, in: cells)
    row.removeAll(keepingCapacity: true)
    backgrounds.removeAll(keepingCapacity: true)
    var latest: Int?
    for cell in cells[start..<end] where cell.columns > 0 {
      let look = palette.look(of: cell.style)
      row.append(curses_cell(cell, look: look))
      backgrounds.append(cell.style.background)
      guard cell.glyph != .blank || look.attributes & Self.seenOnBlanks != 0 else { continue }
      let last = row.count - 1
      if let latest { color(latest + 1..<last) }
      latest = last
    }
    let column = Int32(start - cells.startIndex)
    // The array outlives the call, which only reads its first `count` elements.
    unsafe curses_put_row(Int32(index), column, row, Int32(row.count))
  }

  /// Where the cells end that are to be put: at the row's end when the terminal may have another
  /// opinion of how wide one of them is.
  private static func end(of columns: Range<Int>, in cells: ArraySlice<Cell>) -> Int {
    let end = cells.startIndex + columns.upperBound
    let isDisputed = cells[cells.startIndex + columns.lowerBound..<end].contains { cell in
      guard cell.columns > 0, !cell.glyph.isPlain else { return false }
      var asked = curses_cell(cell, look: .plain)
      // The cell outlives the call.
      return unsafe curses_is_disputed(&asked)
    }
    return isDisputed ? cells.endIndex : end
  }

  /// Gives blanks the look of the character before them, which nobody can see on them, so that the
  /// look is not switched for blanks alone.
  private mutating func color(_ blanks: Range<Int>) {
    guard let first = blanks.first, blanks.count <= Self.mostColored else { return }
    let before = row[first - 1]
    guard before.attributes & Self.seenOnBlanks == 0 else { return }
    guard blanks.allSatisfy({ backgrounds[$0] == backgrounds[first - 1] }) else { return }
    for index in blanks {
      row[index].pair = before.pair
      row[index].attributes = before.attributes
    }
  }
}

extension Glyph {
  /// Whether it is a single letter or sign of ASCII.
  fileprivate var isPlain: Bool { count == 1 && self[0].isASCII }
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
