extension Surface {
  /// Writes one line of text and returns the columns it took.
  ///
  /// The text is made safe by `DisplayText` and clipped to the rectangle's first row and columns;
  /// a wide character that would be cut in half is left out. A text cut short ends in `…` when
  /// `ellipsis` is true.
  @discardableResult
  public mutating func write(
    _ text: String,
    in rect: Rect,
    style: Style = .plain,
    ellipsis: Bool = true
  ) -> Int {
    let limit = min(rect.columns, size.columns - rect.column)
    guard rect.rows > 0, limit > 0, (0..<size.rows).contains(rect.row) else { return 0 }
    let bytes = text.utf8Span.span
    let simple = SimpleText(bytes, limit: limit + 1)
    if rect.column >= 0, simple.count > limit || simple.isWhole {
      let isCut = simple.count > limit
      let count = isCut ? limit - (ellipsis ? 1 : 0) : simple.count
      putSimple(bytes, count: count, style: style, column: rect.column, row: rect.row)
      guard isCut, ellipsis else { return count }
      put(Self.ellipsis, columns: 1, style: style, column: rect.column + count, row: rect.row)
      return limit
    }
    return writeOdd(text, columns: limit, in: rect, style: style, ellipsis: ellipsis)
  }

  /// Writes a text that has wide characters, marks, or what is not drawn as it is.
  private mutating func writeOdd(
    _ text: String,
    columns limit: Int,
    in rect: Rect,
    style: Style,
    ellipsis: Bool
  ) -> Int {
    let fit = TextWidth.Fit(text, columns: limit, ellipsis: ellipsis)
    var reader = GlyphReader(text)
    var column = rect.column
    while reader.index < fit.end, let drawn = reader.next(), drawn.start < fit.end {
      put(drawn.glyph, columns: drawn.columns, style: style, column: column, row: rect.row)
      column += drawn.columns
    }
    if fit.hasEllipsis {
      put(Self.ellipsis, columns: 1, style: style, column: column, row: rect.row)
      column += 1
    }
    return column - rect.column
  }

  /// The characters of one row, trailing blanks included; empty outside the surface.
  public func rowText(_ row: Int) -> String {
    var text = ""
    for cell in self.row(row) { text += cell.text }
    return text
  }

  /// All rows, one a line, trailing blanks included; the last line ends without a line break.
  public var text: String {
    (0..<size.rows).map(rowText).joined(separator: "\n")
  }

  private static let ellipsis = Glyph("\u{2026}" as Unicode.Scalar)
}
