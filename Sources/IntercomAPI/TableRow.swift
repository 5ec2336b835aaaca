/// Where in a table's row the text is.
///
/// Cells with words stand on one line with bars between them; empty ones at a row's ends are left
/// out, since mail programs lay whole pages out with them.
struct TableRow {
  /// Bars that are due before the next word.
  private(set) var cellsDue = 0
  /// Whether nothing was written since the cell began.
  private(set) var isAtCellStart = false
  private var hasWords = false
  private var isInCell = false

  /// Begins a cell; whether it goes on with the line of the one before.
  mutating func beginCell() -> Bool {
    isAtCellStart = true
    isInCell = true
    if hasWords { cellsDue += 1 }
    return hasWords
  }

  /// Takes note of a word.
  mutating func write() {
    cellsDue = 0
    isAtCellStart = false
    if isInCell { hasWords = true }
  }

  /// Lets the cell begin on a line of its own.
  mutating func forgetCells() {
    cellsDue = 0
    isAtCellStart = false
  }
}
