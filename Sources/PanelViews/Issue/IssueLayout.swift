internal import ContactResolution
internal import TextTerminal

/// An issue broken into lines, kept from one drawing to the next.
///
/// Only what changed is laid out anew: a longer list of comments costs its new comments. What is
/// drawn costs its rows on the screen, whatever the issue's length.
struct IssueLayout {
  private var issue: Issue?
  private var columns = 0
  private var theme: Theme?
  /// Summary, attributes, description and all else before the comments.
  private var head = IssueHead()
  private var comments: [CommentLayout] = []
  /// The row each comment begins at, and the row after the last one.
  private var starts: [Int] = [0]

  /// Rows of the whole text.
  var rows: Int { starts.last ?? 0 }

  /// Lays out the issue for so many columns, unless that is done.
  mutating func lay(out issue: Issue, theme: Theme, columns: Int) {
    let isSameLook = columns == self.columns && theme == self.theme
    guard !isSameLook || issue != self.issue else { return }
    let layout = RichTextLayout(theme: theme)
    layOutComments(of: issue, keepsOld: isSameLook, layout: layout, columns: columns)
    head = IssueHead(issue, layout: layout, columns: columns)
    starts = [head.rows]
    for comment in comments { starts.append((starts.last ?? 0) + comment.rows) }
    self.issue = issue
    self.columns = columns
    self.theme = theme
  }

  private mutating func layOutComments(
    of issue: Issue,
    keepsOld: Bool,
    layout: RichTextLayout,
    columns: Int
  ) {
    let old = keepsOld ? self.issue?.comments ?? [] : []
    comments = issue.comments.enumerated().map { index, comment in
      if old.indices.contains(index), old[index] == comment { return comments[index] }
      return CommentLayout(comment, layout: layout, columns: columns)
    }
  }

  /// Draws the rows from the offset on.
  func draw(
    _ issue: Issue,
    from offset: Int,
    time: TimeText,
    in rect: Rect,
    into surface: inout Surface
  ) {
    guard let theme else { return }
    var rest = rect
    if offset < head.rows {
      let attributes = IssueAttributes(issue, theme: theme, time: time).lines(columns: columns)
      let lines = head.lines(attributes: attributes)
      surface.draw(lines, from: offset, in: rest)
      rest = rest.splitTop(lines.count - offset).rest
    }
    var index = firstComment(at: offset)
    while index < comments.count, rest.rows > 0 {
      let lines = comments[index].lines(issue.comments[index], theme: theme, time: time)
      let hidden = max(0, offset - starts[index])
      surface.draw(lines, from: hidden, in: rest)
      rest = rest.splitTop(lines.count - hidden).rest
      index += 1
    }
  }

  /// The comment that covers the row, or the first one below it.
  private func firstComment(at row: Int) -> Int {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] <= row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
