/// An issue of the sample Jira.
struct SampleIssue: Sendable {
  /// Such as `DEMO-1`.
  var key = ""
  /// The key it had before it was moved; nil when it was not.
  var formerKey: String?
  /// What of the panel the issue shows, in a few words.
  var shows = ""
  /// One line of text.
  var summary: String
  /// The type's name.
  var type = "Bug"
  /// The workflow status.
  var status = SampleStatus.inProgress
  /// The priority's name; nil when it has none.
  var priority: String? = "Medium"
  /// Who reported it; nil when nobody did.
  var reporter: SampleAccount? = .nora
  /// Who works on it; nil when nobody does.
  var assignee: SampleAccount? = .wei
  /// The labels in order.
  var labels: [String] = []
  /// When it was made.
  var created = Age.days(12)
  /// When it last changed.
  var updated = Age.hours(5)
  /// The description; empty when there is none.
  var description: [SampleBlock] = []
  /// All comments, oldest first.
  var comments: SampleComments = []
  /// The names of the attached files.
  var attachments: [String] = []
  /// The issue property that names conversations; nil when it is not set.
  var linkProperty: LinkProperty?
  /// The custom field that names conversations, as written; nil when it is empty.
  var linkedConversations: String?
  /// The environment field; nil when it is empty.
  var environment: [SampleBlock]?
  /// A custom field of type URL; nil when it is empty.
  var customerThread: String?
  /// The remote links in order.
  var remoteLinks: [SampleRemoteLink] = []
  /// How many conversations Jira's index counts for the issue.
  var conversationCount = 0
  /// What stands on the issue beside all this.
  var details = SampleIssueDetails()
  /// Whether Jira Service Management knows it as a request.
  var isRequest = false
  /// What goes wrong when it is read; nil when nothing does.
  var fault: Fault?

  /// The project by its key.
  var project: SampleProject { SampleProject(of: key) }

  /// Jira's number of it.
  var number: Int {
    project.firstNumber + (key.split(separator: "-").last.flatMap { Int($0) } ?? 0)
  }

  /// When the demo's account looked at it; nil for most.
  var viewed: Age? {
    guard project == .demo, number - project.firstNumber <= 20 else { return nil }
    let distance = number - project.firstNumber
    return .minutes(distance * distance * 7)
  }

  /// The conversations that the property or, without it, the field names.
  var namedConversations: [String] {
    switch linkProperty {
    case .current(let ids), .legacy(let ids): ids
    case nil:
      (linkedConversations ?? "").split { $0 == "," || $0 == " " }.map { String($0) }
    }
  }

  /// The two shapes of the property `intercom.conversation.links`.
  enum LinkProperty: Sendable {
    case current([String])
    case legacy([String])
  }
}

/// A link from an issue to the web.
struct SampleRemoteLink: Sendable {
  /// What people see.
  var title: String
  /// Where it leads.
  var address: String
  /// How the issue relates to it; nil when not said.
  var relationship: String?
}
