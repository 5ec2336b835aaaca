internal import TextTerminal

/// Draws a row that is selected.
struct SelectedRow {
  let theme: Theme
  let isFocused: Bool

  /// Draws the line over the whole width of the rectangle, a column in from its edges.
  func draw(_ line: TextLine, in rect: Rect, into surface: inout Surface) {
    let rect = rect.splitTop(1).top
    surface.fill(rect, style: theme.selected(.plain, isFocused: isFocused))
    surface.draw(line.styled { theme.selected($0, isFocused: isFocused) }, in: rect.inset(1))
  }
}
