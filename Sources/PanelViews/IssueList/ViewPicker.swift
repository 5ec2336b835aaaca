internal import PanelModel
internal import TextTerminal

/// Draws the views to choose from.
struct ViewPicker {
  let scene: Scene
  let selection: Int

  /// Draws over the middle of the rectangle.
  func draw(in rect: Rect, into surface: inout Surface) {
    let lines = scene.state.list.views.enumerated().map { index, view in
      TextLine(
        "\(index == selection ? "▸" : " ") \(index + 1) \(view.name)",
        index == selection ? scene.theme.selectionFocused : scene.theme.text
      )
    }
    surface.draw(lines, in: rect)
  }
}
