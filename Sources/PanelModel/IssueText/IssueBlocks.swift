public import ContactResolution

/// An issue as stretches that are read one after the other: all but the comments, then each of
/// these.
///
/// What stands above the comments is one stretch, or several where the description is long, so that
/// only what is seen of it is broken into rows. Their texts are numbered as if they were one.
public struct IssueBlocks: Sendable, Equatable {
  /// The issue.
  public let issue: Issue
  /// The order of the comments.
  public let order: CommentOrder
  /// How many stretches stand above the comments, at least one.
  public let headCount: Int

  /// Blocks of a description in one stretch: some pages of text.
  private static let partLength = 32

  /// Divides an issue.
  public init(_ issue: Issue, order: CommentOrder) {
    self.issue = issue
    self.order = order
    headCount = max(1, issue.description.blocks.count / Self.partLength)
  }

  /// How many there are, at least one.
  public var count: Int { headCount + issue.comments.count }

  /// The comment of a stretch; nil above the first one and beyond the last.
  public func comment(_ block: Int) -> Comment? {
    let place = block - headCount
    let index = order == .oldestFirst ? place : issue.comments.count - 1 - place
    return place >= 0 && issue.comments.indices.contains(index) ? issue.comments[index] : nil
  }

  /// What a stretch above the comments holds.
  public func part(_ block: Int) -> IssueHeadPart {
    let (isFirst, isLast) = (block <= 0, block >= headCount - 1)
    let start = isFirst ? 0 : block * Self.partLength
    let end = isLast ? issue.description.blocks.count : start + Self.partLength
    return IssueHeadPart(blocks: start..<max(start, end), isFirst: isFirst, isLast: isLast)
  }

  /// The stretch in which the selected text stands; nil when that is gone.
  func block(of selection: IssueSelection) -> Int? {
    selection.comment.map { block(ofComment: $0) } ?? block(ofHeadLeaf: selection.leaf)
  }

  /// The stretch of the comment with the id; nil when it is gone.
  func block(ofComment id: String) -> Int? {
    issue.comments.firstIndex { $0.id == id }.map { index in
      headCount + (order == .oldestFirst ? index : issue.comments.count - 1 - index)
    }
  }

  /// The stretch in which a text above the comments stands, by its number.
  private func block(ofHeadLeaf leaf: Int) -> Int {
    var next = IssueHeadLeaves(issue).description
    for block in 0..<headCount - 1 {
      next += issue.description.blocks[part(block).blocks].leafCount
      if leaf < next { return block }
    }
    return headCount - 1
  }

  /// The stretch that says what a stretch of an earlier reading says, or the one in its place.
  func block(of block: Int, in old: IssueBlocks) -> Int {
    if let comment = old.comment(block) {
      return self.block(ofComment: comment.id) ?? max(headCount, block)
    }
    return block < old.headCount ? min(block, headCount - 1) : block
  }

  /// The texts of a stretch.
  public func text(_ block: Int) -> IssueBlockText {
    comment(block).map { IssueBlockText($0) } ?? IssueBlockText(headOf: issue, part: part(block))
  }

  /// The texts of a stretch, ready to be searched.
  func searched(_ block: Int) -> [TextSearch.Searched] {
    let text = text(block)
    return text.leaves.enumerated().compactMap { number, leaf in
      guard !leaf.text.isEmpty else { return nil }
      return TextSearch.Searched(
        place: TextPlace(block: block, field: text.firstLeaf + number),
        text: SearchableText(leaf.text)
      )
    }
  }
}
