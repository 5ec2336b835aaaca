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
    guard rect.rows > 0, limit > 0 else { return 0 }
    let shown = TextWidth.fitting(text, columns: limit, ellipsis: ellipsis)
    var column = rect.column
    for cluster in DisplayText.clusters(of: shown) {
      guard column + cluster.columns <= rect.column + limit else { break }
      put(cluster.text, columns: cluster.columns, style: style, column: column, row: rect.row)
      column += cluster.columns
    }
    return column - rect.column
  }

  /// Fills the rectangle with blanks of the look.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let rect = rect.intersection(bounds)
    for row in rect.row..<rect.row + rect.rows {
      for column in rect.column..<rect.column + rect.columns {
        put(" ", columns: 1, style: style, column: column, row: row)
      }
    }
  }
}
