/// What a list tells of an issue: enough to recognise it, before it is read.
public struct IssueSummary: Sendable, Equatable {
  /// The issue's key.
  public var key: IssueKey
  /// One line of text; empty when Jira gave none.
  public var summary: String
  /// The type's name, such as `Bug`; empty when unknown.
  public var type: String
  /// The workflow status; nil when unknown.
  public var status: IssueStatus?
  /// The priority's name; nil when the issue has none.
  public var priority: String?
  /// Who works on the issue; nil when unassigned.
  public var assignee: Account?
  /// Who reported the issue; nil when nobody did or Jira hides it.
  public var reporter: Account?
  /// When the issue was created; nil when unknown.
  public var created: Timestamp?
  /// When the issue last changed; nil when unknown.
  public var updated: Timestamp?
  /// How many conversations its property or field of linked conversations names; nil when neither
  /// says, which does not mean that none is linked in a text.
  public var conversations: Int?
  /// Where the issue stands in Jira's web pages; nil when the site is unknown.
  public var webURL: String?

  /// Makes a summary; all but the key may be left out.
  public init(
    key: IssueKey,
    summary: String = "",
    type: String = "",
    status: IssueStatus? = nil,
    priority: String? = nil,
    assignee: Account? = nil,
    reporter: Account? = nil,
    created: Timestamp? = nil,
    updated: Timestamp? = nil,
    conversations: Int? = nil,
    webURL: String? = nil
  ) {
    self.key = key
    self.summary = summary
    self.type = type
    self.status = status
    self.priority = priority
    self.assignee = assignee
    self.reporter = reporter
    self.created = created
    self.updated = updated
    self.conversations = conversations
    self.webURL = webURL
  }
}
