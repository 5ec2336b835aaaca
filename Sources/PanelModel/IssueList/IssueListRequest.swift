public import ContactResolution

/// A page of issues that is asked for; its answer belongs to no other list.
public struct IssueListRequest: Sendable, Hashable {
  /// The question as it is put to Jira, order included.
  public var jql: String
  /// Where the page begins; nil for the first one.
  public var cursor: IssueCursor?

  /// Asks for a page; the first one by default.
  public init(jql: String, cursor: IssueCursor? = nil) {
    self.jql = jql
    self.cursor = cursor
  }
}
