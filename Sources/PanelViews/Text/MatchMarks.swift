internal import PanelModel
internal import TextTerminal

/// Marks what is searched for in rows that are drawn.
struct MatchMarks {
  private let pattern: SearchPattern?
  private let theme: Theme

  /// Marks what a search of the pane looks for; nothing when there is none.
  init(scene: Scene, pane: Pane) {
    let search = scene.state.search
    pattern = search?.pane == pane ? search?.pattern : nil
    theme = scene.theme
  }

  /// Marks the line, which was drawn into the rectangle's first row.
  func mark(_ line: TextLine, isCurrent: Bool, in rect: Rect, into surface: inout Surface) {
    guard let pattern else { return }
    let text = line.runs.map(\.text).joined()
    for range in SearchableText(text).ranges(of: pattern) {
      let from = columns(line, range.lowerBound)
      let to = columns(line, range.upperBound)
      let area = rect.splitTop(1).top.splitLeft(from).rest.splitLeft(to - from).left
      let look = isCurrent ? theme.currentMatch : theme.match
      surface.restyle(area) { _ in look }
    }
  }

  /// Columns that so many bytes of the row's text occupy; each piece is drawn by itself.
  private func columns(_ line: TextLine, _ count: Int) -> Int {
    var columns = 0
    var left = count
    for run in line.runs {
      let bytes = run.text.utf8.count
      guard bytes > left else {
        columns += run.columns
        left -= bytes
        continue
      }
      let end = run.text.utf8.index(run.text.startIndex, offsetBy: left)
      return columns + TextWidth.columns(of: String(run.text[..<end]))
    }
    return columns
  }
}
