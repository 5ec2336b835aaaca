internal import PanelModel
internal import TextTerminal

/// Draws the line on which an issue's key, an address or a command is typed.
struct CommandView {
  let scene: Scene
  let prompt: CommandPrompt

  /// Draws over the rectangle's last row.
  func draw(in rect: Rect, into surface: inout Surface) {
    let line = rect.splitTop(rect.rows - 1).rest
    surface.fill(line, style: scene.theme.overlay)
    surface.write(":", in: line, style: scene.theme.footerKey)
    InputView(input: prompt.input, style: scene.theme.overlay)
      .draw(in: line.splitLeft(1).rest, into: &surface)
  }
}
