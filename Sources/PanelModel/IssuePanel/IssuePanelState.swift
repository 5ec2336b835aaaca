public import ContactResolution

/// The issue on the left.
public struct IssuePanelState: Sendable, Equatable {
  /// The issue that is asked for, nil while none is; answers for another one are dropped.
  public var key: IssueKey?
  /// What the list says of it, to be shown until it arrives; nil when it came from no list.
  public var summary: IssueSummary?
  /// What is known of it.
  public var issue: Loadable<Issue>
  /// When what is known of it was answered; nil while nothing is.
  public var asOf: AnswerMoment?
  /// What stands at the top.
  public var position: TextPosition
  /// Columns that wide tables and code are moved to the left.
  public var shift: Int
  /// Which parts are unfolded.
  public var folding: IssueFolding
  /// The selected link, related issue or folded part; nil when none is.
  public var selection: IssueSelection?

  /// Makes the state before anything is asked.
  public init(key: IssueKey?, summary: IssueSummary? = nil) {
    self.key = key
    self.summary = summary
    issue = .idle
    position = .start
    shift = 0
    folding = IssueFolding()
    selection = nil
  }

  /// Takes what was read of the issue; the text at the top stays there when comments come or go.
  mutating func take(_ new: Issue, order: CommentOrder, extent: TextExtent, at now: Timestamp) {
    if let old = issue.value, old.comments != new.comments || old.description != new.description {
      position.settle(extent)
      let before = IssueBlocks(old, order: order)
      let after = IssueBlocks(new, order: order)
      position.anchor = position.anchor.moved { after.block(of: $0, in: before) }
    }
    issue = .loaded(new, at: now)
    asOf = .answered(now)
  }
}
