public import ContactResolution

/// The issue on the left.
public struct IssuePanelState: Sendable, Equatable {
  /// The issue that is asked for; answers for another one are dropped.
  public var key: IssueKey
  /// What is known of it.
  public var issue: Loadable<Issue>
  /// Rows scrolled down.
  public var scroll: Int

  /// Makes the state before anything is asked.
  public init(key: IssueKey) {
    self.key = key
    self.issue = .idle
    self.scroll = 0
  }
}
