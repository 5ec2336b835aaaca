internal import ContactResolution
internal import TextTerminal

/// An issue broken into lines, kept from one drawing to the next.
///
/// Comments are laid out only as far as they were scrolled to, and only those that changed are laid
/// out anew, so that neither a long issue nor a new comment costs more than what is seen of it.
struct IssueLayout {
  private var issue: Issue?
  private var columns = 0
  private var layout: RichTextLayout?
  /// Summary, attributes, description and all else before the comments.
  private var head = IssueHead()
  /// The first comments, as far as they are laid out.
  private var comments: [CommentLayout] = []
  /// The row each of them begins at, and the row after the last one.
  private var starts: [Int] = [0]

  /// How many comments it takes to reach the row that was asked for last: what is measured is
  /// measured of these alone, so that it does not depend on what was drawn before.
  private var reached = 0

  /// More rows than a comment has.
  ///
  /// Source: Jira's limit of 32 767 characters for a comment.
  private static let mostRows = 32_767

  /// Rows of the whole text; more than there are unless its end was asked for.
  var rows: Int { starts[reached] + remaining * Self.mostRows }

  /// Rows of the whole text, supposing that what was not reached is like what was.
  var likelyRows: Int {
    guard remaining > 0, reached > 0 else { return starts[reached] }
    return starts[reached] + remaining * max(1, (starts[reached] - head.rows) / reached)
  }

  private var remaining: Int { (issue?.comments.count ?? 0) - reached }
  private var laidOutRows: Int { starts.last ?? 0 }

  /// Lays out the issue for so many columns up to the row, as far as that is not done.
  mutating func lay(out issue: Issue, theme: Theme, columns: Int, through row: Int) {
    let isSameLook = columns == self.columns && theme == layout?.theme
    let layout = RichTextLayout(theme: theme)
    if !isSameLook || issue != self.issue {
      keepComments(unchangedComments(in: issue, isSameLook: isSameLook))
      head = IssueHead(issue, layout: layout, columns: columns)
      starts = [head.rows]
      for comment in comments { starts.append(laidOutRows + comment.rows) }
      self.issue = issue
      self.columns = columns
      self.layout = layout
    }
    while laidOutRows <= row, comments.count < issue.comments.count {
      let comment = issue.comments[comments.count]
      comments.append(CommentLayout(comment, layout: layout, columns: columns))
      starts.append(laidOutRows + comments[comments.count - 1].rows)
    }
    reached = row < head.rows ? 0 : min(comments.count, firstComment(at: row) + 1)
  }

  private mutating func keepComments(_ count: Int) {
    comments.removeLast(comments.count - count)
  }

  /// How many of the comments that are laid out are the issue's first ones still.
  private func unchangedComments(in issue: Issue, isSameLook: Bool) -> Int {
    guard isSameLook, let old = self.issue?.comments else { return 0 }
    let limit = min(comments.count, issue.comments.count)
    return (0..<limit).first { old[$0] != issue.comments[$0] } ?? limit
  }

  /// Draws the rows from the offset on.
  func draw(from offset: Int, time: TimeText, in rect: Rect, into surface: inout Surface) {
    guard let issue, let theme = layout?.theme else { return }
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
