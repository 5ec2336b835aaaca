internal import TextTerminal

/// Draws the line between the panes: heavy while the contacts on its right have the focus.
struct SeparatorView {
  let theme: Theme
  let isFocused: Bool

  /// Draws down the rectangle's first column, joined to the rule at the screen's row.
  func draw(in rect: Rect, junction: Int?, into surface: inout Surface) {
    let style = isFocused ? theme.separatorFocused : theme.separator
    for row in rect.row..<rect.row + rect.rows {
      let isJoined = row == junction
      let sign = isFocused ? (isJoined ? "┠" : "┃") : (isJoined ? "├" : "│")
      let cell = Rect(column: rect.column, row: row, columns: 1, rows: 1)
      surface.write(sign, in: cell, style: style)
    }
  }
}
