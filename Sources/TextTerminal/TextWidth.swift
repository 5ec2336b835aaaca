/// How much room text takes on a terminal.
public enum TextWidth {
  /// Columns the text occupies once drawn: 0 for an empty text, 2 for a wide character.
  public static func columns(of text: String) -> Int {
    let bytes = text.utf8Span.span
    let simple = SimpleText(bytes, limit: bytes.count)
    if simple.isWhole { return simple.count }
    var reader = GlyphReader(text)
    var columns = 0
    while let drawn = reader.next() { columns += drawn.columns }
    return columns
  }

  /// The longest beginning of the text that fits the columns, with `…` at its end when cut.
  ///
  /// A wide character is never cut in half; empty when there is no column at all.
  public static func fitting(_ text: String, columns: Int, ellipsis: Bool = true) -> String {
    let fit = Fit(text, columns: columns, ellipsis: ellipsis)
    guard fit.isCut else { return text }
    return String(text[..<fit.end]) + (fit.hasEllipsis ? "…" : "")
  }
}

extension TextWidth {
  /// How much of a text fits a number of columns.
  struct Fit {
    /// Where the part that fits ends.
    private(set) var end: String.Index
    /// Whether anything is left out.
    private(set) var isCut = false
    /// Whether the part is followed by `…`, which fits, too.
    private(set) var hasEllipsis = false

    /// Measures the text, reading no more of it than the columns can hold.
    init(_ text: String, columns limit: Int, ellipsis: Bool) {
      end = text.endIndex
      let bytes = text.utf8Span.span
      let simple = SimpleText(bytes, limit: max(0, limit) + 1)
      if simple.isWhole, simple.count <= limit { return }
      if simple.count > limit, limit > 0 {
        let cut = SimpleText.offset(of: ellipsis ? limit - 1 : limit, in: bytes)
        end = text.utf8.index(text.startIndex, offsetBy: cut)
        isCut = true
        hasEllipsis = ellipsis
        return
      }
      var reader = GlyphReader(text)
      var cut: String.Index?
      var columns = 0
      let room = ellipsis ? limit - 1 : limit
      while let drawn = reader.next() {
        columns += drawn.columns
        if columns > room, cut == nil { cut = drawn.start }
        guard columns > limit else { continue }
        end = cut ?? text.startIndex
        isCut = true
        hasEllipsis = ellipsis && limit > 0
        return
      }
    }
  }
}
