internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// A comment broken into lines.
struct CommentLayout {
  private let body: [TextLine]
  private let columns: Int

  /// A blank row, who wrote it, and what it says.
  var rows: Int { body.count + 2 }

  /// Lays out what the comment says.
  init(_ comment: Comment, layout: RichTextLayout, columns: Int) {
    let indent = columns >= 60 ? 2 : 0
    let lines = layout.at(1).lines(comment.body, columns: columns - indent)
    body = indent == 0 ? lines : lines.prefixed(by: .blanks(indent))
    self.columns = columns
  }

  /// Some of the comment's rows at a moment.
  func lines(
    _ rows: Range<Int>,
    of comment: Comment,
    theme: Theme,
    time: TimeText
  ) -> [TextLine] {
    rows.clamped(to: 0..<self.rows).map { row in
      switch row {
      case 0: .empty
      case 1: head(comment, theme: theme, time: time)
      default: body[row - 2]
      }
    }
  }

  private func head(_ comment: Comment, theme: Theme, time: TimeText) -> TextLine {
    let author = TextRun(
      ShownName.of(comment.author),
      theme.author,
      origin: TextOrigin(leaf: 0, offset: 0)
    )
    var line = TextLine([author])
    if let visibility = comment.visibility {
      line.append(" · ", theme.faint)
      line.append(
        visibility == "internal" ? "internal note" : "only \(visibility)",
        theme.visibility
      )
    }
    if let created = comment.created {
      line.append(" · " + time.ago(created), theme.faint)
    }
    if let updated = comment.updated, updated != comment.created {
      line.append(" · edited", theme.faint)
    }
    return line
  }
}
