internal import ContactResolution
internal import TextTerminal

extension AppState {
  private static let columnsAside = 8

  /// The issue's stretches in the order they are read; nil while the issue is unknown.
  var issueBlocks: IssueBlocks? {
    issue.issue.value.map { IssueBlocks($0, order: commentOrder) }
  }

  private typealias Deed = @Sendable (inout AppState) -> [Effect]?
  private typealias Question = @Sendable (AppState) -> Bool?

  private static let deeds: [Action: Deed] = [
    .moveToFirst: { $0.moveIssue(to: .start) },
    .moveToLast: { $0.moveIssue(to: TextPosition(.end)) },
    .nextLink: { $0.selectLink(by: 1) },
    .previousLink: { $0.selectLink(by: -1) },
    .followLink: { $0.followSelection() },
    .foldAll: { $0.foldAll() },
    .scrollLeft: { $0.moveAside(by: -columnsAside) },
    .scrollRight: { $0.moveAside(by: columnsAside) },
    .orderComments: { $0.orderComments() },
    .copyLink: { $0.copySelection() },
    .back: { $0.clearSelection() },
  ]

  /// Links count as far as they are in view: the footer asks at every drawing.
  private static let questions: [Action: Question] = [
    .nextLink: { $0.issue.selection != nil || !$0.extents.issue.spots.isEmpty },
    .previousLink: { $0.issue.selection != nil || !$0.extents.issue.spots.isEmpty },
    .followLink: { $0.issue.selection != nil || $0.canOpenIssue },
    .foldAll: { $0.issue.issue.value != nil },
    .scrollLeft: { $0.extents.issue.lastShift > 0 && $0.issue.shift > 0 },
    .scrollRight: { $0.issue.shift < $0.extents.issue.lastShift },
    .orderComments: { $0.canOrderComments },
    .copyLink: { $0.issue.selection == nil ? nil : true },
  ]

  /// Does what a key asked for in the issue; nil when it is not for the issue.
  mutating func performInIssue(_ action: Action) -> [Effect]? {
    Self.deeds[action].flatMap { $0(&self) }
  }

  /// Whether the issue would do it; nil when it is not for the issue.
  func canPerformInIssue(_ action: Action) -> Bool? {
    Self.questions[action].flatMap { $0(self) }
  }

  private mutating func moveIssue(to position: TextPosition) -> [Effect] {
    issue.position = position
    return []
  }

  private mutating func clearSelection() -> [Effect]? {
    guard issue.selection != nil else { return nil }
    issue.selection = nil
    return []
  }

  private var canOrderComments: Bool { (issue.issue.value?.comments.count ?? 0) > 1 }

  private mutating func moveAside(by columns: Int) -> [Effect] {
    let last = extents.issue.lastShift
    guard last > 0 else { return refuse(.nothingWide) }
    issue.position.settle(extents.issue.text)
    issue.shift = min(max(0, min(issue.shift, last) + columns), last)
    return []
  }

  /// Reads comments the other way around, from the first of them on.
  private mutating func orderComments() -> [Effect] {
    guard canOrderComments, let blocks = issueBlocks else { return refuse(.noCommentsToOrder) }
    issue.position.settle(extents.issue.text)
    let isInComments = issue.position.anchor.place(blocks: blocks.count).block >= blocks.headCount
    commentOrder = commentOrder == .oldestFirst ? .newestFirst : .oldestFirst
    if isInComments {
      issue.position = TextPosition(.row(RowPlace(block: blocks.headCount)), offset: -1)
    }
    searchAnew()
    notice = .ordered(commentOrder)
    return [.keep(.commentOrder(commentOrder))]
  }

  private mutating func foldAll() -> [Effect] {
    guard issue.issue.value != nil else { return refuse(.issueNotLoaded) }
    issue.position.keepText(extents.issue.text)
    issue.folding.toggleAll()
    return []
  }
}
