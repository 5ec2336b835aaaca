internal import PanelModel
internal import TextTerminal

/// Draws what the list is filtered by, and how many of the loaded issues have it.
struct IssueFilterLine {
  let scene: Scene
  let filter: IssueFilter

  private static let leastInputColumns = 8

  /// Draws into the rectangle's first row.
  func draw(in rect: Rect, into surface: inout Surface) {
    let theme = scene.theme
    let rest = rect.splitLeft(surface.draw(TextLine("/", theme.key), in: rect)).rest
    let style = isMissing ? theme.warning : theme.faint
    let counts = forms.map { TextLine($0, style) }
    let count = counts.first { rest.columns - $0.columns - 2 >= Self.leastInputColumns } ?? .empty
    let room = rest.columns - (count.columns > 0 ? count.columns + 2 : 0)
    let (field, right) = rest.splitLeft(room)
    if filter.isTyping {
      InputView(
        input: filter.input,
        style: theme.text,
        placeholder: "words of issues",
        placeholderStyle: theme.faint
      )
      .draw(in: field, into: &surface)
    } else {
      surface.write(filter.input.text, in: field, style: theme.text)
    }
    surface.draw(count, in: right.splitLeft(2).rest)
  }

  private var isMissing: Bool { filter.isActive && scene.state.list.shown.isEmpty }

  private var forms: [String] {
    let present = scene.state.list.present
    let loaded = IssueListTitle.number(present.rows.count)
    guard filter.isActive else { return ["\(loaded) loaded"] }
    let shown = IssueListTitle.number(present.shownCount)
    return ["\(shown) of \(loaded) loaded", "\(shown)/\(loaded)"]
  }
}
