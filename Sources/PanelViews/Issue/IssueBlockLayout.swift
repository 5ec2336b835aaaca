internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// A stretch of an issue broken into lines, and what can be selected in it.
struct IssueBlockLayout {
  private let kind: Kind
  /// What can be selected, in the order of the text; what is folded away included.
  let choices: [IssueChoice]
  /// For each text, the first of its rows and where that begins in it; in the order of rows.
  private let starts: [Start]
  /// Whether it has rows that are moved sideways.
  let isWide: Bool

  private enum Kind {
    case head(IssueHead)
    case comment(CommentLayout, Comment)
  }

  private struct Start {
    var origin: TextOrigin
    var row: Int
  }

  /// Lays out the stretch of an issue.
  init(_ block: Int, of blocks: IssueBlocks, layout: RichTextLayout, columns: Int) {
    choices = blocks.text(block).choices
    let comment = blocks.comment(block)
    if let comment {
      kind = .comment(CommentLayout(comment, layout: layout, columns: columns), comment)
    } else {
      kind = .head(
        IssueHead(
          blocks.issue,
          part: blocks.part(block),
          order: blocks.order,
          layout: layout,
          columns: columns
        )
      )
    }
    let noTime = TimeText(now: Timestamp(seconds: 0), offset: .utc)
    let lines = Self.lines(
      0..<Int.max,
      of: kind,
      blocks.issue,
      theme: layout.theme,
      columns: columns,
      time: noTime
    )
    isWide = lines.contains { $0.hidden > 0 }
    starts = lines.enumerated().flatMap { row, line in
      line.runs.compactMap { run in run.origin.map { Start(origin: $0, row: row) } }
    }
  }

  /// Rows of all.
  var rows: Int {
    switch kind {
    case .head(let head): head.rows
    case .comment(let layout, _): layout.rows
    }
  }

  /// Some of the rows at a moment.
  func lines(
    _ rows: Range<Int>,
    of issue: Issue,
    theme: Theme,
    columns: Int,
    time: TimeText
  ) -> [TextLine] {
    Self.lines(rows, of: kind, issue, theme: theme, columns: columns, time: time)
  }

  /// The row in which a place of a text stands; that of the nearest text before one that is folded
  /// away.
  func row(leaf: Int, offset: Int) -> Int {
    var best: Start?
    for start in starts {
      let key = (start.origin.leaf, start.origin.offset)
      guard key <= (leaf, offset) else { continue }
      if let known = best, (known.origin.leaf, known.origin.offset) >= key { continue }
      best = start
    }
    return best?.row ?? 0
  }

  private static func lines(
    _ rows: Range<Int>,
    of kind: Kind,
    _ issue: Issue,
    theme: Theme,
    columns: Int,
    time: TimeText
  ) -> [TextLine] {
    switch kind {
    case .head(let head):
      head.lines(rows, of: issue, theme: theme, columns: columns, time: time)
    case .comment(let layout, let comment):
      layout.lines(rows, of: comment, theme: theme, time: time)
    }
  }
}
