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
    if text.utf8.count <= limit, TextWidth.isPlain(text) {
      return writePlain(text, column: rect.column, row: rect.row, style: style)
    }
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

  /// Fills the rectangle with blanks of the look.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      for column in rect.column..<rect.column + rect.columns {
        put(.blank, columns: 1, style: style, column: column, row: row)
      }
    }
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

  private mutating func writePlain(_ text: String, column: Int, row: Int, style: Style) -> Int {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let glyph = Glyph(Unicode.Scalar(bytes[index]))
      put(glyph, columns: 1, style: style, column: column + index, row: row)
    }
    return bytes.count
  }
}
