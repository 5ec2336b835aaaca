internal import ContactResolution
internal import PanelModel

/// The words above an issue's comments.
enum CommentTitle {
  /// How many there are, and in which order they stand when that is not the usual one.
  static func text(of issue: Issue, order: CommentOrder) -> String {
    let read = issue.comments.count
    let isReversed = order == .newestFirst && read > 1
    return count(of: issue) + (isReversed ? " · newest first" : "")
  }

  private static func count(of issue: Issue) -> String {
    let read = issue.comments.count
    guard let known = issue.commentTotal else {
      return read == 0 ? "Comments (not read)" : "Comments (\(read), perhaps more)"
    }
    let total = max(read, known)
    if total == 0 { return "No comments" }
    return read < total ? "Comments (\(read) of \(total))" : "Comments (\(total))"
  }
}
