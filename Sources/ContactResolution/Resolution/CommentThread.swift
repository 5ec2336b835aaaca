/// All comments of an issue, put together from the pages in which Jira gives them.
///
/// The page that comes with the issue may be cut, and then the oldest are missing: when it is
/// incomplete everything is read again from the first comment on. Totals are hints only: asking
/// ends when a round of pages brings nothing new.
struct CommentThread {
  /// Comments beyond this are not asked for.
  private static let mostComments = 20_000
  private static let mostPagesAtOnce = 64
  private static let usualPageSize = 100

  private var entries: [Entry] = []
  private var positions: [String: Int] = [:]
  private var total: Int
  private var covered: Set<Int> = []
  private var asked: Set<Int> = []
  private var pagesInFlight = 0
  private var hasNewComments = true
  private var largestPage = 0
  /// Whether no page failed.
  private(set) var isWhole = true

  private struct Entry {
    var comment: Comment
    /// Index among all comments; nil for one that was only seen with the issue.
    var index: Int?
  }

  /// Starts with the comments that came with the issue.
  init(_ issue: Issue) {
    total = min(issue.commentTotal, Self.mostComments)
    for comment in issue.comments { add(comment, index: nil) }
    if issue.comments.count >= issue.commentTotal { total = 0 }
  }

  /// Whether nothing is left to be asked.
  var isComplete: Bool { pagesInFlight == 0 }

  /// Indices from which pages are to be read now, all together; empty when nothing is missing.
  mutating func starts() -> [Int] {
    guard pagesInFlight == 0, hasNewComments, covered.count < total else { return [] }
    let spread = (total + Self.mostPagesAtOnce - 1) / Self.mostPagesAtOnce
    let expected = min(entries.isEmpty ? Self.usualPageSize : entries.count, Self.usualPageSize)
    let step = largestPage > 0 ? largestPage : max(expected, spread)
    var starts: [Int] = []
    var index = 0
    while index < total, starts.count < Self.mostPagesAtOnce {
      if covered.contains(index) {
        index += 1
      } else {
        if asked.insert(index).inserted { starts.append(index) }
        index += step
      }
    }
    pagesInFlight = starts.count
    hasNewComments = false
    return starts
  }

  /// Takes a page over.
  mutating func receive(_ page: CommentPage) {
    pagesInFlight -= 1
    largestPage = max(largestPage, page.comments.count)
    total = max(total, min(page.total, Self.mostComments))
    guard (0...Self.mostComments).contains(page.start) else { return }
    for (offset, comment) in page.comments.enumerated() {
      covered.insert(page.start + offset)
      add(comment, index: page.start + offset)
    }
  }

  /// Takes note that a page could not be read.
  mutating func receiveFailure() {
    pagesInFlight -= 1
    isWhole = false
  }

  private mutating func add(_ comment: Comment, index: Int?) {
    let name = comment.id.isEmpty ? "at \(index ?? -1 - entries.count)" : comment.id
    if let position = positions[name] {
      entries[position] = Entry(comment: comment, index: index ?? entries[position].index)
      return
    }
    positions[name] = entries.count
    entries.append(Entry(comment: comment, index: index))
    hasNewComments = hasNewComments || index != nil
  }

  /// The comments known by now, oldest first.
  var comments: [Comment] {
    let inReadingOrder = entries.enumerated().sorted { left, right in
      (left.element.index ?? .max, left.offset) < (right.element.index ?? .max, right.offset)
    }
    var latest = Timestamp(seconds: .min)
    let dated = inReadingOrder.enumerated().map { rank, entry in
      latest = entry.element.comment.created ?? latest
      return (created: latest, rank: rank, comment: entry.element.comment)
    }
    return dated.sorted { ($0.created, $0.rank) < ($1.created, $1.rank) }.map(\.comment)
  }
}
