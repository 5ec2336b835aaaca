public import ContactResolution

/// An issue as stretches that are read one after the other: all but the comments, then each of
/// these.
public struct IssueBlocks: Sendable, Equatable {
  /// The issue.
  public let issue: Issue
  /// The order of the comments.
  public let order: CommentOrder

  /// Divides an issue.
  public init(_ issue: Issue, order: CommentOrder) {
    self.issue = issue
    self.order = order
  }

  /// How many there are, at least one.
  public var count: Int { 1 + issue.comments.count }

  /// The comment of a stretch; nil for the first one and beyond the last.
  public func comment(_ block: Int) -> Comment? {
    let index = order == .oldestFirst ? block - 1 : issue.comments.count - block
    return block > 0 && issue.comments.indices.contains(index) ? issue.comments[index] : nil
  }

  /// The stretch of the comment with the id, the first one for nil; nil when it is gone.
  public func block(ofComment id: String?) -> Int? {
    guard let id else { return 0 }
    return issue.comments.firstIndex { $0.id == id }.map { index in
      order == .oldestFirst ? index + 1 : issue.comments.count - index
    }
  }

  /// The texts of a stretch.
  public func text(_ block: Int) -> IssueBlockText {
    comment(block).map { IssueBlockText($0) } ?? IssueBlockText(headOf: issue)
  }

  /// All texts, ready to be searched.
  var searched: [TextSearch.Searched] {
    (0..<count).flatMap { block in
      text(block).leaves.enumerated().compactMap { number, leaf in
        guard !leaf.text.isEmpty else { return nil }
        return TextSearch.Searched(
          place: TextPlace(block: block, field: number),
          text: SearchableText(leaf.text)
        )
      }
    }
  }
}
