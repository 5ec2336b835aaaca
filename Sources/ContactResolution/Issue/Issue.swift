/// A Jira issue as the panel reads it, from Cloud or Data Center alike.
public struct Issue: Sendable, Equatable {
  /// The key Jira answered with; differs from the asked one when the issue was moved.
  public var key: IssueKey
  /// One line of text; empty when Jira gave none.
  public var summary: String
  /// The type's name, such as `Bug`; empty when unknown.
  public var type: String
  /// The workflow status; nil when unknown.
  public var status: IssueStatus?
  /// The priority's name; nil when the issue has none.
  public var priority: String?
  /// Who reported the issue; nil when nobody did or Jira hides it.
  public var reporter: Account?
  /// Who works on the issue; nil when unassigned.
  public var assignee: Account?
  /// Labels in Jira's order.
  public var labels: [String]
  /// When the issue was created; nil when unknown.
  public var created: Timestamp?
  /// When the issue last changed; nil when unknown.
  public var updated: Timestamp?
  /// The description; empty when there is none.
  public var description: RichText
  /// The comments read so far, oldest first.
  public var comments: [Comment]
  /// How many comments Jira has; nil when it did not say.
  public var commentTotal: Int?
  /// Attachments by name, in Jira's order.
  public var attachments: [String]
  /// Conversation ids of the issue property `intercom.conversation.links`, in its order.
  public var propertyConversations: [ConversationID]
  /// Conversation ids of the custom field "Linked Intercom conversation IDs", in its order.
  public var fieldConversations: [ConversationID]
  /// The environment and every other text or URL field, in a stable order.
  public var textFields: [IssueTextField]
  /// Fields worth reading beside those above, in a stable order; empty ones are left out.
  public var fields: [IssueField]
  /// The parent, sub-tasks and linked issues, in this order.
  public var related: [RelatedIssue]
  /// Links to elsewhere, in Jira's order; empty as long as they are not read.
  public var remoteLinks: [RemoteLink]
  /// Where the issue stands in Jira's web pages; nil when the site is unknown.
  public var webURL: String?

  /// Makes an issue; all but the key may be left out.
  public init(
    key: IssueKey,
    summary: String = "",
    type: String = "",
    status: IssueStatus? = nil,
    priority: String? = nil,
    reporter: Account? = nil,
    assignee: Account? = nil,
    labels: [String] = [],
    created: Timestamp? = nil,
    updated: Timestamp? = nil,
    description: RichText = RichText(),
    comments: [Comment] = [],
    commentTotal: Int? = 0,
    attachments: [String] = [],
    propertyConversations: [ConversationID] = [],
    fieldConversations: [ConversationID] = [],
    textFields: [IssueTextField] = [],
    fields: [IssueField] = [],
    related: [RelatedIssue] = [],
    remoteLinks: [RemoteLink] = [],
    webURL: String? = nil
  ) {
    self.key = key
    self.summary = summary
    self.type = type
    self.status = status
    self.priority = priority
    self.reporter = reporter
    self.assignee = assignee
    self.labels = labels
    self.created = created
    self.updated = updated
    self.description = description
    self.comments = comments
    self.commentTotal = commentTotal
    self.attachments = attachments
    self.propertyConversations = propertyConversations
    self.fieldConversations = fieldConversations
    self.textFields = textFields
    self.fields = fields
    self.related = related
    self.remoteLinks = remoteLinks
    self.webURL = webURL
  }
}
