internal import TextTerminal

/// A field's value, cut to a number of rows.
struct FieldValue {
  let text: String
  /// The parts of a list, which `text` joins; empty for all else.
  let parts: [String]
  let theme: Theme

  /// The lines: all, or as much as fits and a sign, for a list the count, of what does not.
  func lines(columns: Int, most: Int) -> [TextLine] {
    let lines = StyledText(text, theme.text).lines(columns: columns)
    guard lines.count > most else { return lines }
    guard parts.count > 1, let cut = cutList(columns: columns, most: most) else {
      return Self.cut(lines, most: most, columns: columns)
    }
    return cut
  }

  /// As many parts as leave room for the count of the others; nil when not even one does.
  private func cutList(columns: Int, most: Int) -> [TextLine]? {
    var fewest = 0
    var tooMany = parts.count
    while tooMany - fewest > 1 {
      let middle = (fewest + tooMany) / 2
      if list(middle, columns: columns).count <= most { fewest = middle } else { tooMany = middle }
    }
    return fewest > 0 ? list(fewest, columns: columns) : nil
  }

  private func list(_ count: Int, columns: Int) -> [TextLine] {
    let shown = parts.prefix(count).joined(separator: ", ")
    var lines = StyledText(shown, theme.text).lines(columns: columns)
    let rest = TextRun("… \(parts.count - count) more", theme.faint)
    if let last = lines.last, last.columns + 2 + rest.columns <= columns {
      lines[lines.count - 1].append(", ", theme.text)
      lines[lines.count - 1].append(rest)
    } else {
      lines.append(TextLine([rest]))
    }
    return lines
  }

  private static func cut(_ lines: [TextLine], most: Int, columns: Int) -> [TextLine] {
    let shown = lines.prefix(max(1, most))
    guard let last = shown.last, let run = last.runs.last else { return Array(shown) }
    var end = last.cut(to: max(0, columns - 1))
    if end == last { end.append("…", run.style) }
    return shown.dropLast() + [end]
  }
}
