internal import PanelModel
internal import TextTerminal

/// Draws a link that could not be opened, in full, over both panes.
///
/// Its lines take the whole width and nothing stands beside them, so that it can be selected with
/// the mouse in one piece.
struct LinkView {
  let scene: Scene
  let url: String
  let reason: Overlay.LinkReason

  /// Draws over the whole rectangle.
  func draw(in rect: Rect, into surface: inout Surface) {
    surface.fill(rect, style: scene.theme.overlay)
    let (title, rest) = rect.splitTop(1)
    surface.fill(title, style: scene.theme.titleFocused)
    surface.draw(TextLine("Link", scene.theme.titleFocused), in: title.inset(1))
    let indent = TextRun.blanks(1)
    let room = max(1, min(rect.columns - 2, 76))
    let why = StyledText(LinkReasonText.sentence(reason), scene.theme.text).lines(columns: room)
      .prefixed(by: indent)
    let link = StyledText(url, scene.theme.link).lines(columns: max(1, rect.columns))
    let next = StyledText(nextSteps, scene.theme.text).lines(columns: room).prefixed(by: indent)
    let lines = [.empty] + why + [.empty] + link + [.empty] + next
    let fits = lines.count <= rest.rows
    surface.draw(fits ? lines : Array((link + why + next).prefix(rest.rows)), in: rest)
  }

  private var nextSteps: String {
    let copy = scene.keyName(.copyLink).map { " \($0) copies it again," } ?? ""
    let close = scene.keyName(.back).map { " \($0) closes." } ?? ""
    return "It was copied to the clipboard.\(copy)\(close)"
  }
}
