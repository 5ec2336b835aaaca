internal import TextTerminal

/// Draws what a person must know when the terminal is too small for anything else.
struct TooSmallView {
  let theme: Theme

  /// Draws over the whole surface, as much as fits.
  func draw(into surface: inout Surface) {
    let needed = ScreenLayout.smallest
    let size = surface.size
    guard size.columns > 0 else { return }
    let needs = "\(needed.columns)×\(needed.rows)"
    let forms = [
      "The terminal is too small: \(needs) is needed, this is \(size.columns)×\(size.rows).",
      "Too small: \(needs) needed, \(size.columns)×\(size.rows) here.",
      "\(needs) needed",
      needs,
    ]
    let laidOut = forms.map { StyledText($0, theme.text).lines(columns: size.columns) }
    let fitting = laidOut.first { $0.count <= size.rows }
    surface.draw(fitting ?? laidOut[forms.count - 1], in: surface.bounds)
  }
}
