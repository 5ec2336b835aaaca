internal import CTextWidth

/// How much room text takes on a terminal.
public enum TextWidth {
  /// Columns the text occupies once drawn: 0 for a combining mark, 2 for a wide character.
  public static func columns(of text: String) -> Int {
    DisplayText.clusters(of: text).reduce(0) { $0 + $1.columns }
  }

  /// The longest beginning of the text that fits the columns, with `…` at its end when cut.
  public static func fitting(_ text: String, columns: Int, ellipsis: Bool = true) -> String {
    guard self.columns(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    return String(text.prefix(columns - (ellipsis ? 1 : 0))) + (ellipsis ? "…" : "")
  }
}
