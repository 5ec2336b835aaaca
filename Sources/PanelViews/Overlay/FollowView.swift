internal import PanelModel
internal import TextTerminal

/// Draws the address of a link in the issue, in full, to be opened or not.
struct FollowView {
  let scene: Scene
  let url: String

  /// Draws over the rectangle's first row.
  func draw(in rect: Rect, into surface: inout Surface) {
    surface.write(url, in: rect, style: scene.theme.overlay)
  }
}
