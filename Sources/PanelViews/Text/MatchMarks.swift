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
      let from = columns(text, range.lowerBound)
      let to = columns(text, range.upperBound)
      let area = rect.splitTop(1).top.splitLeft(from).rest.splitLeft(to - from).left
      let look = isCurrent ? theme.currentMatch : theme.match
      surface.restyle(area) { _ in look }
    }
  }

  private func columns(_ text: String, _ count: Int) -> Int {
    let end = text.utf8.index(text.startIndex, offsetBy: min(count, text.utf8.count))
    return TextWidth.columns(of: String(text[..<end]))
  }
}
