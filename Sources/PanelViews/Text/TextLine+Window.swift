internal import TextTerminal

extension TextLine {
  /// The part of the row that a window shows: so many columns from the given one on.
  ///
  /// A sign at either edge says that there is more beyond it.
  func window(from start: Int, columns room: Int, sign: Style) -> TextLine {
    guard start > 0 || columns > room else { return self }
    var line = TextLine.empty
    var skipped = 0
    for run in runs {
      let end = skipped + run.columns
      if end > start {
        let left = run.dropping(start - skipped)
        let free = room - line.columns
        guard free > 0 else { break }
        let text = TextWidth.fitting(left.text, columns: free, ellipsis: false)
        line.append(TextRun(text, left.style, origin: left.origin))
      }
      skipped = end
    }
    let isCutLeft = start > 0 && columns > 0
    let isCutRight = columns > start + room
    return line.replacingEdges(isCutLeft, isCutRight, room: room, sign: sign)
  }

  /// The column of a place of a text; nil when it does not stand in the row.
  func column(of place: TextOrigin) -> Int? {
    var column = 0
    for run in runs {
      if run.origin?.leaf == place.leaf, let bytes = run.bytes, bytes.contains(place.offset) {
        let end = run.text.utf8.index(
          run.text.startIndex,
          offsetBy: place.offset - bytes.lowerBound
        )
        return column + TextWidth.columns(of: String(run.text[..<end]))
      }
      column += run.columns
    }
    return nil
  }

  private func replacingEdges(_ left: Bool, _ right: Bool, room: Int, sign: Style) -> TextLine {
    var line = self
    if right {
      line = line.shortened(to: room - 1).padded(to: room - 1).appending(TextRun("›", sign))
    }
    guard left else { return line }
    var rest = line.runs[...]
    while let first = rest.first, first.columns == 0 { rest = rest.dropFirst() }
    guard let first = rest.first else { return TextLine("‹", sign) }
    return TextLine([TextRun("‹", sign), first.dropping(1)] + rest.dropFirst())
  }

  /// The row, cut to the columns without a sign.
  private func shortened(to columns: Int) -> TextLine {
    var line = TextLine.empty
    for run in runs where line.columns < columns {
      let text = TextWidth.fitting(run.text, columns: columns - line.columns, ellipsis: false)
      line.append(TextRun(text, run.style, origin: run.origin))
    }
    return line
  }
}
