internal import TextTerminal

/// A piece of a line that has one look.
struct TextRun: Equatable {
  /// The text, as it came from outside.
  var text: String
  /// Columns it occupies once drawn.
  var columns: Int
  /// Its look.
  var style: Style

  /// Measures the text.
  init(_ text: String, _ style: Style) {
    self.text = text
    self.columns = TextWidth.columns(of: text)
    self.style = style
  }

  /// So many blanks.
  static func blanks(_ count: Int) -> TextRun {
    TextRun(String(repeating: " ", count: max(0, count)), .plain)
  }
}
