/// All comments of an issue, put together from the pages in which Jira gives them.
///
/// The page that comes with the issue may be cut, and then the oldest are missing: unless it is
/// known to be complete everything is read again from the first comment on. Totals are hints only:
/// asking ends when a round of pages brings nothing new.
struct CommentThread {
  /// Comments beyond this are not asked for.
  private static let mostComments = 20_000
  private static let mostPagesAtOnce = 64
  private static let usualPageSize = 100
  /// Up to so many comments each page is told at once.
  private static let fewComments = 1_000

  private var entries: [Entry] = []
  private var positions: [String: Int] = [:]
  /// How many comments the issue said there are, and their own pages; nil where they did not say.
  private let issueTotal: Int?
  private var pageTotal: Int?
  /// How many comments are asked for; nil while nobody said how many there are.
  private var wanted: Int?
  private var covered: Set<Int> = []
  private var asked: Set<Int> = []
  private var pagesInFlight = 0
  private var hasNewComments = true
  private var largestPage = 0
  private var hasFailedPage = false
  private var toldCount = 0

  private struct Entry {
    var comment: Comment
    /// Index among all comments; nil for one that was only seen with the issue.
    var index: Int?
  }

  /// Starts with the comments that came with the issue.
  init(_ issue: Issue) {
    issueTotal = issue.commentTotal
    wanted = issueTotal.map { min($0, Self.mostComments) }
    for comment in issue.comments { add(comment, index: nil) }
    if let issueTotal, issue.comments.count >= issueTotal { wanted = 0 }
  }

  /// Whether every page came, and yet fewer comments than Jira says there are.
  var isCutShort: Bool {
    pagesInFlight == 0 && !hasFailedPage && entries.count < promised ?? 0
  }

  /// How many comments there are; nil while that is not known.
  var total: Int? {
    let isWhole = pagesInFlight == 0 && !hasFailedPage && !isCutShort
    return isWhole ? entries.count : promised.map { max($0, entries.count) }
  }

  private var promised: Int? { pageTotal ?? issueTotal }

  /// Indices from which pages are to be read now, all together; empty when nothing is missing.
  mutating func starts() -> [Int] {
    let end = wanted ?? Self.mostComments
    guard pagesInFlight == 0, hasNewComments, covered.count < end else { return [] }
    let mostPages = wanted == nil ? 1 : Self.mostPagesAtOnce
    let spread = (end + Self.mostPagesAtOnce - 1) / Self.mostPagesAtOnce
    let expected = min(entries.isEmpty ? Self.usualPageSize : entries.count, Self.usualPageSize)
    let step = largestPage > 0 ? largestPage : max(expected, spread)
    var starts: [Int] = []
    var index = 0
    while index < end, starts.count < mostPages {
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
    if let total = page.total {
      pageTotal = max(pageTotal ?? 0, total)
      wanted = max(wanted ?? 0, min(total, Self.mostComments))
    }
    guard (0...Self.mostComments).contains(page.start) else { return }
    for (offset, comment) in page.comments.enumerated() {
      covered.insert(page.start + offset)
      add(comment, index: page.start + offset)
    }
  }

  /// Takes note that a page could not be read.
  mutating func receiveFailure() {
    pagesInFlight -= 1
    hasFailedPage = true
  }

  private mutating func add(_ comment: Comment, index: Int?) {
    let name = comment.id.isEmpty ? "at \(index ?? -1 - entries.count)" : comment.id
    let position = positions[name, default: entries.count]
    positions[name] = position
    if position == entries.count { entries.append(Entry(comment: comment, index: nil)) }
    entries[position].comment = comment
    guard let index, entries[position].index == nil else { return }
    entries[position].index = index
    hasNewComments = true
  }

  /// The comments known by now, when enough of them are new to put all in order again.
  ///
  /// Of many comments a fifth has to be new, so that a long thread takes no longer a comment than
  /// a short one; what is left is told when nothing is on its way any more.
  mutating func news() -> [Comment]? {
    let fresh = entries.count - toldCount
    guard pagesInFlight == 0 || entries.count <= Self.fewComments || fresh * 5 >= entries.count
    else { return nil }
    toldCount = entries.count
    return comments
  }

  /// The comments known by now, oldest first.
  private var comments: [Comment] {
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
