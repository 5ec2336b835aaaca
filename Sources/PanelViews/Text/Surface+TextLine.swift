internal import TextTerminal

extension Surface {
  /// Draws the line into the rectangle's first row, clipped, and returns the columns it took.
  @discardableResult
  mutating func draw(_ line: TextLine, in rect: Rect) -> Int {
    var rest = rect
    for run in line.runs where rest.columns > 0 {
      rest = rest.splitLeft(write(run.text, in: rest, style: run.style)).rest
    }
    return rect.columns - rest.columns
  }

  /// Draws lines one below the other, from the one of the index on, as many as fit.
  mutating func draw(_ lines: [TextLine], from first: Int = 0, in rect: Rect) {
    var rest = rect
    for line in lines.dropFirst(max(0, first)).prefix(rect.rows) {
      let row = rest.splitTop(1)
      draw(line, in: row.top)
      rest = row.rest
    }
  }

  /// Draws two lines into one row: `right` whole at the right edge, `left` in what remains.
  mutating func draw(_ left: TextLine, _ right: TextLine, in rect: Rect) {
    guard right.columns + 2 < rect.columns, right.columns > 0 else {
      draw(left, in: rect)
      return
    }
    let split = rect.splitLeft(rect.columns - right.columns)
    draw(right, in: split.rest)
    draw(left, in: split.left.splitLeft(split.left.columns - 1).left)
  }
}
