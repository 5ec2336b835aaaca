internal import PanelModel
internal import TextTerminal

/// Draws the views to choose from, in a box over the panes.
struct ViewPicker {
  let scene: Scene
  let selection: Int

  private static let widestBox = 84
  /// Narrower boxes show the names alone.
  private static let columnsForQuery = 44

  private var views: [NamedQuery] { scene.state.list.views }

  /// Draws into the middle of the rectangle and says which view stands on which row.
  func draw(in rect: Rect, into surface: inout Surface) -> PaneRows<Int> {
    let columns = min(rect.columns - 2, Self.widestBox)
    let rows = min(views.count + 2, rect.rows)
    let box = Rect(
      column: rect.column + (rect.columns - columns) / 2,
      row: rect.row + (rect.rows - rows) / 2,
      columns: columns,
      rows: rows
    )
    surface.fill(box.inset(-1).intersection(rect), style: scene.theme.overlay)
    FrameView(theme: scene.theme, title: "Views", note: keys).draw(box, into: &surface)
    let inner = Rect(column: box.column + 1, row: box.row + 1, columns: columns - 2, rows: rows - 2)
    var shown = PaneRows<Int>(area: box)
    let offset = max(0, min(selection - inner.rows / 2, views.count - inner.rows))
    for line in 0..<inner.rows where offset + line < views.count {
      let strip = inner.splitTop(line).rest.splitTop(1).top
      shown.rows[strip.row] = offset + line
      draw(offset + line, in: strip, into: &surface)
    }
    return shown
  }

  private func draw(_ index: Int, in rect: Rect, into surface: inout Surface) {
    let isSelected = index == selection
    let theme = scene.theme
    var line = TextLine(isSelected ? "▸ " : "  ", theme.text)
    line.append(index < 9 ? "\(index + 1) " : "  ", theme.key)
    line.append(isPresent(index) ? "✓ " : "  ", theme.done)
    let room = rect.columns - 2
    let hasQueries = room >= Self.columnsForQuery
    let nameColumns = hasQueries ? min(widestName, room / 2) : room - line.columns
    let name = TextWidth.fitting(views[index].name, columns: nameColumns)
    line.append(name, isPresent(index) ? theme.strong : theme.text)
    if hasQueries {
      line = line.padded(to: 6 + nameColumns + 2)
      let query = TextWidth.fitting(views[index].jql, columns: room - line.columns)
      line.append(query, theme.faint)
    }
    guard isSelected else {
      surface.draw(line, in: rect.inset(1))
      return
    }
    SelectedRow(theme: theme, isFocused: true).draw(line, in: rect, into: &surface)
  }

  private func isPresent(_ index: Int) -> Bool {
    scene.state.list.present.question.source == .view(index)
  }

  private var widestName: Int {
    views.map { TextWidth.columns(of: $0.name) }.max() ?? 0
  }

  private var keys: String {
    [
      scene.keyName(.accept).map { "\($0) shows it" },
      scene.keyName(.back).map { "\($0) closes" },
    ]
    .compactMap(\.self).joined(separator: " · ")
  }
}
