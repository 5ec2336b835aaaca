internal import TextTerminal

/// Draws an empty box with a title.
struct FrameView {
  let theme: Theme
  let title: String
  /// What stands in the lower border; empty for nothing.
  let note: String

  /// Draws around the rectangle's edge and clears what lies inside.
  func draw(_ rect: Rect, into surface: inout Surface) {
    guard rect.columns >= 4, rect.rows >= 2 else { return }
    surface.fill(rect, style: theme.overlay)
    surface.draw(
      edge("╭", "╮", word: title, style: theme.section, columns: rect.columns),
      in: rect
    )
    for row in 1..<rect.rows - 1 {
      for column in [0, rect.columns - 1] {
        let cell = Rect(column: rect.column + column, row: rect.row + row, columns: 1, rows: 1)
        surface.write("│", in: cell, style: theme.overlayBorder)
      }
    }
    surface.draw(
      edge("╰", "╯", word: note, style: theme.faint, columns: rect.columns),
      in: rect.splitTop(rect.rows - 1).rest
    )
  }

  private func edge(
    _ left: String,
    _ right: String,
    word: String,
    style: Style,
    columns: Int
  ) -> TextLine {
    var line = TextLine(left, theme.overlayBorder)
    if !word.isEmpty, columns >= 10 {
      line.append("─ ", theme.overlayBorder)
      line.append(TextWidth.fitting(word, columns: columns - 6), style)
      line.append(" ", theme.overlayBorder)
    }
    let dashes = String(repeating: "─", count: max(0, columns - line.columns - 1))
    line.append(dashes + right, theme.overlayBorder)
    return line
  }
}
