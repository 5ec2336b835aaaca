public import ContactResolution

/// What earlier runs kept on this machine of an issue.
public struct RecalledIssue: Sendable, Equatable {
  /// The issue as it was.
  public var issue: Issue
  /// Its contacts as they were, complete; nil when not all that they need was kept.
  public var contacts: ResolvedContacts?
  /// When the oldest answer among them came.
  public var moment: Timestamp

  /// Makes what was kept of an issue.
  public init(issue: Issue, contacts: ResolvedContacts?, moment: Timestamp) {
    self.issue = issue
    self.contacts = contacts
    self.moment = moment
  }
}
