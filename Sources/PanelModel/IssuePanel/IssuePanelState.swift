public import ContactResolution

/// The issue on the left.
public struct IssuePanelState: Sendable, Equatable {
  /// The issue that is asked for; answers for another one are dropped. Nil while none is.
  public var key: IssueKey?
  /// What the list says of it, to be shown until it arrives; nil when it came from no list.
  public var summary: IssueSummary?
  /// What is known of it.
  public var issue: Loadable<Issue>
  /// Rows scrolled down.
  public var scroll: Int

  /// Makes the state before anything is asked.
  public init(key: IssueKey?, summary: IssueSummary? = nil) {
    self.key = key
    self.summary = summary
    self.issue = .idle
    self.scroll = 0
  }
}
