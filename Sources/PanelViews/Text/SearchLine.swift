internal import PanelModel
internal import TextTerminal

/// Draws what is searched for, and how often that was found.
struct SearchLine {
  let scene: Scene
  let search: TextSearch
  /// What stands there while nothing is typed.
  let placeholder: String

  private static let leastInputColumns = 8

  /// Draws into the rectangle's first row.
  func draw(in rect: Rect, into surface: inout Surface) {
    let theme = scene.theme
    let slash = rect.splitLeft(surface.draw(TextLine("/", theme.key), in: rect))
    let count = TextLine(found, isMissing ? theme.warning : theme.faint)
    let hasRoom = slash.rest.columns - count.columns - 2 >= Self.leastInputColumns
    let room = slash.rest.columns - (hasRoom && count.columns > 0 ? count.columns + 2 : 0)
    let input = slash.rest.splitLeft(room)
    if search.isTyping {
      InputView(
        input: search.input,
        style: theme.text,
        placeholder: placeholder,
        placeholderStyle: theme.faint
      )
      .draw(in: input.left, into: &surface)
    } else {
      surface.write(search.input.text, in: input.left, style: theme.faint)
    }
    surface.draw(count, in: input.rest.splitLeft(2).rest)
  }

  private var isMissing: Bool {
    search.matches.isEmpty && !search.input.text.isEmpty && !search.isPending
  }

  private var found: String {
    if isMissing { return "not found" }
    // Which of all it is that one looks at is known only in the end.
    if search.isPending { return search.matches.isEmpty ? "…" : "\(search.matches.count)+ found" }
    guard let current = search.current else {
      return search.matches.isEmpty ? "" : "\(search.matches.count) found"
    }
    return "\(current + 1)/\(search.matches.count)"
  }
}
