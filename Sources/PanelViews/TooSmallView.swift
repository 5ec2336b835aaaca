internal import TextTerminal

/// Draws what a person must know when the terminal is too small for anything else.
struct TooSmallView {
  let theme: Theme

  /// Draws over the whole surface, as much as fits.
  func draw(into surface: inout Surface) {
    let needed = ScreenLayout.smallest
    let size = surface.size
    guard size.columns > 0 else { return }
    let text =
      "The terminal is too small: \(needed.columns)×\(needed.rows) is needed, "
      + "this is \(size.columns)×\(size.rows)."
    surface.draw(StyledText(text, theme.text).lines(columns: size.columns), in: surface.bounds)
  }
}
