internal import TextTerminal

/// One row of text, ready to be drawn.
struct TextLine: Equatable {
  /// The pieces, left to right.
  private(set) var runs: [TextRun]
  /// Columns all pieces occupy.
  private(set) var columns: Int
  /// Columns that a wide block it belongs to has beyond its room; 0 where all of it can be seen.
  var hidden = 0

  /// A row with nothing on it.
  static let empty = TextLine([])

  /// Makes a row of its pieces.
  init(_ runs: [TextRun], hidden: Int = 0) {
    self.runs = runs
    self.columns = runs.reduce(0) { $0 + $1.columns }
    self.hidden = hidden
  }

  /// Makes a row of one piece.
  init(_ text: String, _ style: Style) {
    self.init([TextRun(text, style)])
  }

  /// Adds a piece at the end.
  mutating func append(_ run: TextRun) {
    runs.append(run)
    columns += run.columns
  }

  /// Adds a piece of text at the end.
  mutating func append(_ text: String, _ style: Style) {
    append(TextRun(text, style))
  }

  /// Adds the pieces of a row at the end.
  mutating func append(_ line: TextLine) {
    runs += line.runs
    columns += line.columns
  }

  /// Adds blanks up to the columns.
  mutating func pad(to columns: Int) {
    if self.columns < columns { append(.blanks(columns - self.columns)) }
  }

  /// Makes room for so many pieces.
  mutating func reserve(_ count: Int) {
    runs.reserveCapacity(count)
  }

  /// The row in other looks.
  func styled(_ change: (Style) -> Style) -> TextLine {
    var line = self
    for index in line.runs.indices { line.runs[index].style = change(line.runs[index].style) }
    return line
  }

  /// The row with a piece before its first.
  func prefixed(by run: TextRun) -> TextLine {
    TextLine([run] + runs, hidden: hidden)
  }

  /// The row with a piece after its last.
  func appending(_ run: TextRun) -> TextLine {
    var line = self
    line.append(run)
    return line
  }

  /// The row, cut to the columns, with `…` at its end when it was longer.
  func cut(to columns: Int) -> TextLine {
    guard self.columns > columns else { return self }
    var line = TextLine.empty
    for run in runs {
      let room = columns - line.columns
      guard run.columns > room else {
        line.append(run)
        continue
      }
      let text = TextWidth.fitting(run.text, columns: room)
      line.append(TextRun(text, run.style, origin: run.origin))
      break
    }
    return line
  }

  /// The row, filled up with blanks to the columns.
  func padded(to columns: Int) -> TextLine {
    var line = self
    line.pad(to: columns)
    return line
  }
}

extension [TextLine] {
  /// The rows behind a mark: the mark before the first, blanks of its width before the others.
  func hanging(_ mark: TextRun) -> [TextLine] {
    let indent = TextRun.blanks(mark.columns)
    return enumerated().map { index, line in line.prefixed(by: index == 0 ? mark : indent) }
  }

  /// The rows, each behind the same piece.
  func prefixed(by run: TextRun) -> [TextLine] {
    map { $0.prefixed(by: run) }
  }
}
