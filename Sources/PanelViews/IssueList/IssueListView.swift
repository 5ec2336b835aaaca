internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the list of issues: a title that stays put, and a row an issue.
struct IssueListView {
  let scene: Scene

  private var list: IssueListState { scene.state.list }
  private var isFocused: Bool { scene.state.focus == .list }

  /// Draws into the rectangle and says which issue stands on which row.
  func draw(in rect: Rect, into surface: inout Surface) -> PaneRows<IssueKey> {
    let (title, body) = rect.splitTop(1)
    let note = scene.theme.titleNote(isFocused: isFocused)
    surface.fill(title, style: note)
    surface.draw(
      TextLine("Issues", scene.theme.title(isFocused: isFocused)),
      .empty,
      in: title.inset(1)
    )
    var rows: [Int: IssueKey] = [:]
    for (index, summary) in list.shown.prefix(body.rows).enumerated() {
      let row = Rect(column: body.column, row: body.row + index, columns: body.columns, rows: 1)
      let isSelected = summary.key == list.selection
      let style = isSelected ? scene.theme.selectionFocused : scene.theme.text
      let mark = isSelected ? "▸ " : "  "
      surface.write("\(mark)\(summary.key)  \(summary.summary)", in: row, style: style)
      rows[row.row] = summary.key
    }
    return PaneRows(area: rect, rows: rows)
  }
}
