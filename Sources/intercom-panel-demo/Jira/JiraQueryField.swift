/// A field that a JQL query compares or sorts by.
enum JiraQueryField: String, CaseIterable, Sendable {
  case key
  case project
  case text
  case summary
  case description
  case comment
  case environment
  case assignee
  case reporter
  case creator
  case status
  case statusCategory = "statuscategory"
  case resolution
  case type
  case priority
  case labels
  case component
  case fixVersion = "fixversion"
  case affectedVersion = "affectedversion"
  case sprint
  case storyPoints = "story points"
  case parent
  case link = "issuelink"
  case conversationCount = "linkedintercomconversationcount"
  case conversationID = "linkedintercomconversationid"
  case created
  case updated
  case due
  case resolved
  case lastViewed = "lastviewed"
  case watcher
  case voter
  case rank

  /// How values are compared.
  enum Kind: Sendable {
    case words
    case names
    case number
    case date
  }

  private static let aliases = [
    "issuekey": "key", "issue": "key", "id": "key", "issuetype": "type",
    "updateddate": "updated", "createddate": "created", "duedate": "due",
    "resolutiondate": "resolved", "issuelinktype": "issuelink", "cf[10020]": "sprint",
    "cf[10016]": "story points", "story point estimate": "story points",
    "number of linked intercom conversations": "linkedintercomconversationcount",
    "cf[10101]": "linkedintercomconversationcount",
    "linked intercom conversation ids": "linkedintercomconversationid",
    "cf[10100]": "linkedintercomconversationid",
  ]

  /// The field of a name in any case; nil when the sample Jira has none such.
  init?(_ name: String) {
    let name = name.lowercased()
    self.init(rawValue: Self.aliases[name] ?? name)
  }

  /// How values are compared.
  var kind: Kind {
    switch self {
    case .text, .summary, .description, .comment, .environment: .words
    case .storyPoints, .conversationCount, .watcher, .voter: .number
    case .created, .updated, .due, .resolved, .lastViewed: .date
    case .key, .project, .assignee, .reporter, .creator, .status, .statusCategory, .resolution,
      .type, .priority, .labels, .component, .fixVersion, .affectedVersion, .sprint, .parent,
      .link, .conversationID, .rank:
      .names
    }
  }

  /// All values that the field can have; nil when anything may be asked for.
  var choices: Set<String>? {
    switch self {
    case .status: Set(SampleStatus.allCases.map { $0.rawValue.lowercased() })
    case .statusCategory:
      ["new", "indeterminate", "done", "to do", "in progress", "2", "3", "4"]
    case .priority: ["lowest", "low", "medium", "high", "highest"]
    case .resolution: ["unresolved", "done"]
    case .type:
      [
        "bug", "task", "story", "incident", "improvement", "service request", "epic", "sub-task",
      ]
    case .project: ["demo", "pay", "payments", "bulk", "quiet"]
    case .key, .text, .summary, .description, .comment, .environment, .assignee, .reporter,
      .creator, .labels, .component, .fixVersion, .affectedVersion, .sprint, .storyPoints,
      .parent, .link, .conversationCount, .conversationID, .created, .updated, .due, .resolved,
      .lastViewed, .watcher, .voter, .rank:
      nil
    }
  }

  /// What an issue has in a field of names.
  func names(of issue: SampleIssue) -> [String] {
    switch self {
    case .key:
      [issue.key, JiraIssueAnswers.id(issue)] + (issue.viewed == nil ? [] : ["issuehistory()"])
    case .project: [issue.project.key, issue.project.name]
    case .assignee: Self.names(of: issue.assignee)
    case .reporter, .creator: Self.names(of: issue.reporter)
    case .status: [issue.status.rawValue]
    case .statusCategory:
      [
        issue.status.category.name, issue.status.category.key, String(issue.status.category.id),
      ]
    case .resolution: issue.status == .done ? ["done"] : []
    case .type: [issue.type]
    case .priority: issue.priority.map { [$0] } ?? []
    case .labels: issue.labels
    case .component: issue.details.components
    case .fixVersion: issue.details.fixVersions.map(\.name)
    case .affectedVersion: issue.details.affectedVersions.map(\.name)
    case .sprint:
      issue.details.sprints.map(\.name)
        + (issue.details.sprints.contains { $0.state == "active" } ? ["opensprints()"] : [])
    case .parent: issue.details.parent.map { [$0] } ?? []
    case .link: issue.details.links.flatMap { [$0.kind.words(isInward: $0.isInward), $0.key] }
    case .conversationID: issue.namedConversations
    case .text, .summary, .description, .comment, .environment, .storyPoints, .conversationCount,
      .created, .updated, .due, .resolved, .lastViewed, .watcher, .voter, .rank:
      []
    }
  }

  private static func names(of account: SampleAccount?) -> [String] {
    guard let account else { return [] }
    let isMe = account.id == SampleAccount.wei.id
    return [account.id, account.name, account.userName] + (isMe ? ["currentuser()"] : [])
  }
}
