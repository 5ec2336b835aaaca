internal import ContactResolution
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
    var linked = ""
    for (index, span) in spans.enumerated() {
      append(span, to: &text)
      guard case .link(let url) = span.kind else {
        linked = ""
        continue
      }
      linked += span.text
      if spans.indices.contains(index + 1), spans[index + 1].kind == span.kind { continue }
      if let address = LinkAddress.shown(url: url, beside: linked) {
        text.append(" ‹\(address)›", theme.faint)
      }
      linked = ""
    }
    return text
  }

  private func append(_ span: TextSpan, to text: inout StyledText) {
    switch span.kind {
    case .plain, .date, .emoji:
      appendMarked(span, base, to: &text)
    case .link:
      appendMarked(span, theme.link, to: &text)
    case .mention:
      appendMarked(span, theme.mention, to: &text)
    case .status:
      text.append("[\(span.text.uppercased())]", theme.lozenge)
    case .media:
      text.append(MediaName.shown(span.text), theme.faint)
    case .lineBreak:
      text.append("\n", base)
    }
  }

  private func appendMarked(_ span: TextSpan, _ style: Style, to text: inout StyledText) {
    var style = span.marks.contains(.code) ? theme.code : style
    if span.marks.contains(.strong) { style = style.adding(.bold) }
    if span.marks.contains(.emphasis) { style = style.adding(.italic) }
    if span.marks.contains(.underline) { style = style.adding(.underline) }
    guard span.marks.contains(.strike) else {
      text.append(span.text, style)
      return
    }
    text.append("~\(span.text)~", theme.faint)
  }
}
