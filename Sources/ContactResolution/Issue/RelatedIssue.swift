/// Another issue that an issue names: its parent, a sub-task, or one at the other end of a link.
public struct RelatedIssue: Sendable, Equatable {
  /// How it is related, as read from this issue: `parent`, `sub-task`, or the site's own words for
  /// the link, such as `is blocked by`.
  public var relation: String
  /// What is known of it.
  public var issue: IssueSummary

  /// Relates an issue.
  public init(relation: String, issue: IssueSummary) {
    self.relation = relation
    self.issue = issue
  }
}
