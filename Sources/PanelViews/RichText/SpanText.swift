internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes a paragraph's text out of its spans.
struct SpanText {
  private let theme: Theme
  private let base: Style

  /// Draws plain spans in the base look.
  init(theme: Theme, base: Style) {
    self.theme = theme
    self.base = base
  }

  /// The spans one behind the other; a link's address follows its last span.
  func text(of spans: [TextSpan]) -> StyledText {
    var text = StyledText()
    for piece in ShownText(spans).pieces { text.append(piece.text, style(of: piece)) }
    return text
  }

  private func style(of piece: ShownText.Piece) -> Style {
    switch piece.role {
    case .plain: marked(base, piece.marks)
    case .link: marked(theme.link, piece.marks)
    case .mention: marked(theme.mention, piece.marks)
    case .status: theme.lozenge
    case .media, .address, .struck: theme.faint
    }
  }

  private func marked(_ style: Style, _ marks: TextSpan.Marks) -> Style {
    var style = marks.contains(.code) ? theme.code : style
    if marks.contains(.strong) { style = style.adding(.bold) }
    if marks.contains(.emphasis) { style = style.adding(.italic) }
    if marks.contains(.underline) { style = style.adding(.underline) }
    return style
  }
}
