internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Draws the rows of an issue, marks what is selected and found, and measures.
struct IssueTextRows {
  let scene: Scene
  let blocks: IssueBlocks

  private var theme: Theme { scene.theme }
  private var isFocused: Bool { scene.state.focus == .issue }

  /// A row, and the stretch it belongs to.
  private struct Row {
    var line: TextLine
    var block: Int
    var comment: String?
    var choices: [IssueChoice]
    var rect: Rect
  }

  /// Draws from the row on and adds what it finds to the extent.
  func draw(
    from top: RowPlace,
    layout: inout IssueLayout,
    in rect: Rect,
    extent: inout IssueExtent,
    into surface: inout Surface
  ) {
    var rest = rect
    var shown: [TextPlace] = []
    var block = top.block
    var first = top.row
    while block < layout.blockCount, rest.rows > 0, let laidOut = layout.block(block) {
      let lines = laidOut.lines(
        first..<first + rest.rows,
        of: blocks.issue,
        theme: theme,
        columns: rect.columns,
        time: scene.time
      )
      let choices = Self.choices(laidOut.choices, in: lines)
      for line in lines {
        let (strip, below) = rest.splitTop(1)
        rest = below
        let row = Row(
          line: line,
          block: block,
          comment: blocks.comment(block)?.id,
          choices: choices,
          rect: strip
        )
        draw(row, extent: &extent, into: &surface)
        shown += line.runs.compactMap(\.origin).map {
          TextPlace(block: block, field: $0.leaf, offset: $0.offset)
        }
      }
      first = 0
      block += 1
    }
    // Cells stand side by side: the first text in view need not be the first in order.
    let start = shown.min() ?? TextPlace(block: top.block)
    let end = shown.max().map(Self.behind) ?? start
    extent.text.shown = start..<max(start, end)
  }

  /// Those of the choices that may stand in the rows.
  private static func choices(_ choices: [IssueChoice], in lines: [TextLine]) -> [IssueChoice] {
    let shown = lines.flatMap { $0.runs.compactMap { $0.origin?.leaf } }
    guard let first = shown.min(), let last = shown.max() else { return [] }
    return choices.filter { $0.leaves.overlaps(first...last) }
  }

  private static func behind(_ place: TextPlace) -> TextPlace {
    TextPlace(block: place.block, field: place.field, offset: Int.max)
  }

  private func draw(_ row: Row, extent: inout IssueExtent, into surface: inout Surface) {
    surface.draw(row.line, in: row.rect)
    extent.lastShift = max(extent.lastShift, row.line.hidden)
    for choice in row.choices {
      guard let area = area(of: choice, in: row) else { continue }
      let selection = IssueSelection(choice, inComment: row.comment)
      extent.spots.append(IssueExtent.Spot(area: area, selection: selection))
      guard selection == scene.state.issue.selection else { continue }
      surface.restyle(area) { theme.selected($0, isFocused: isFocused) }
    }
    guard let search = scene.state.search, search.pane == .issue else { return }
    mark(search.text, in: row, into: &surface)
  }

  /// The cells of a row that a choice takes; nil when it takes none.
  private func area(of choice: IssueChoice, in row: Row) -> Rect? {
    var columns: Range<Int>?
    var column = 0
    for run in row.line.runs {
      if let origin = run.origin, let bytes = run.bytes, choice.covers(origin.leaf, bytes) {
        let part = choice.range.map { $0.clamped(to: bytes) } ?? bytes
        let cells = cells(of: part, in: run, at: column)
        columns = columns.map { min($0.lowerBound, cells.lowerBound)..<cells.upperBound } ?? cells
      }
      column += run.columns
    }
    guard let columns, !columns.isEmpty else { return nil }
    return rect(columns, in: row)
  }

  private func mark(_ search: TextSearch, in row: Row, into surface: inout Surface) {
    var column = 0
    for run in row.line.runs {
      if let origin = run.origin, let bytes = run.bytes {
        let found = search.matches(
          from: TextPlace(block: row.block, field: origin.leaf, offset: bytes.lowerBound),
          to: TextPlace(block: row.block, field: origin.leaf, offset: bytes.upperBound)
        )
        for index in found {
          let part = search.matches[index].range.clamped(to: bytes)
          let look = index == search.current ? theme.currentMatch : theme.match
          let area = rect(cells(of: part, in: run, at: column), in: row)
          surface.restyle(area) { _ in look }
        }
      }
      column += run.columns
    }
  }

  private func rect(_ columns: Range<Int>, in row: Row) -> Rect {
    row.rect.splitLeft(columns.lowerBound).rest.splitLeft(columns.count).left
  }

  /// The columns that bytes of a run's text take.
  private func cells(of bytes: Range<Int>, in run: TextRun, at column: Int) -> Range<Int> {
    let start = (run.bytes?.lowerBound ?? 0)
    let from = prefixColumns(run.text, bytes.lowerBound - start)
    let to = prefixColumns(run.text, bytes.upperBound - start)
    return column + from..<column + max(from, to)
  }

  private func prefixColumns(_ text: String, _ count: Int) -> Int {
    let utf8 = text.utf8
    let end = utf8.index(text.startIndex, offsetBy: min(max(0, count), utf8.count))
    return TextWidth.columns(of: String(text[..<end]))
  }
}
