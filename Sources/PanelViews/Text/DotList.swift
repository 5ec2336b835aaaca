internal import TextTerminal

/// Words parted by middle dots, of which none begins or ends a line.
enum DotList {
  private static let dot = " · "

  /// The lines, each with as many of the words as fit.
  static func lines(_ words: [String], style: Style, columns: Int) -> [TextLine] {
    var lines: [String] = []
    for word in words {
      guard let last = lines.last,
        TextWidth.columns(of: last + dot + word) <= columns
      else {
        lines.append(word)
        continue
      }
      lines[lines.count - 1] = last + dot + word
    }
    return lines.flatMap { StyledText($0, style).lines(columns: columns) }
  }
}
