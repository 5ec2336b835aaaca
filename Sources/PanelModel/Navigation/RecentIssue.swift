public import ContactResolution

/// An issue that was looked at, for going back to it.
public struct RecentIssue: Sendable, Equatable {
  /// The issue's key.
  public var key: IssueKey
  /// Its summary when it was last seen; empty when it never arrived.
  public var summary: String

  /// Remembers an issue.
  public init(key: IssueKey, summary: String = "") {
    self.key = key
    self.summary = summary
  }
}
