/// A list of issues that has a name.
public struct IssueView: Sendable, Equatable {
  /// What people call it; never empty.
  public var name: String
  /// The question in Jira's query language; never empty.
  public var jql: String

  /// Names a question.
  public init(name: String, jql: String) {
    self.name = name
    self.jql = jql
  }

  /// The views of somebody who has named none.
  ///
  /// Source: `linkedIntercomConversationCount` is declared by Intercom's app for Jira.
  public static let defaults = [
    IssueView(
      name: "Assigned to me",
      jql: "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC"
    ),
    IssueView(name: "Reported by me", jql: "reporter = currentUser() ORDER BY updated DESC"),
    IssueView(
      name: "Recently viewed",
      jql: "issuekey IN issueHistory() ORDER BY lastViewed DESC"
    ),
    IssueView(
      name: "With Intercom conversations",
      jql: "linkedIntercomConversationCount > 0 ORDER BY updated DESC"
    ),
  ]
}
