import ContactResolution
import TextTerminal

@testable import PanelModel

/// A program with a list whose questions are answered by hand; everybody in it is invented.
struct ListScript {
  static let views = [
    NamedQuery(
      name: "Assigned to me",
      jql: "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC"
    ),
    NamedQuery(name: "Reported by me", jql: "reporter = currentUser() ORDER BY updated DESC"),
    NamedQuery(
      name: "Recently viewed",
      jql: "issuekey IN issueHistory() ORDER BY lastViewed DESC"
    ),
    NamedQuery(
      name: "With Intercom conversations",
      jql: "linkedIntercomConversationCount > 0 ORDER BY updated DESC"
    ),
  ]

  var state: AppState
  private var asked: IssueListRequest?

  /// Starts the program in its list.
  init(views: [NamedQuery] = Self.views, keepsAnswers: Bool = false) {
    state = AppState(
      key: nil,
      size: Size(columns: 80, rows: 24),
      now: SampleIssue.now,
      utcOffset: UTCOffset(seconds: 3_600),
      browsing: BrowsingChoices(views: views),
      keepsAnswers: keepsAnswers
    )
    take(.started)
  }

  mutating func take(_ event: AppEvent) {
    note(AppUpdate(keyMap: .standard).update(&state, event, at: SampleIssue.now))
  }

  private mutating func note(_ effects: [Effect]) {
    for effect in effects {
      if case .readIssues(let request, _) = effect { asked = request }
      if case .countIssues(let jql) = effect { take(.issuesCounted(jql: jql, 1_204)) }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { take(.terminal(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func answer(_ result: Result<IssuePage, ServiceFailure>) {
    if let asked { take(.issuesReported(asked, result)) }
  }

  /// Takes a page that earlier runs kept at the moment, or did not keep.
  mutating func recall(_ page: IssuePage?, at moment: Timestamp, cursor: IssueCursor? = nil) {
    let request = IssueListRequest(jql: state.list.jql, cursor: cursor)
    take(.recalled(.page(request, page.map { RecalledPage(page: $0, moment: moment) })))
  }

  mutating func wait() {
    if let asked { take(.listWaitedLong(asked)) }
  }

  /// Asks a query as the command line does.
  mutating func query(_ jql: String) {
    note(state.showTypedQuery(jql))
  }

  // MARK: - Issues

  static let page = IssuePage(issues: (0..<50).map { issue($0) }, next: IssueCursor("b"))

  private static let summaries = [
    "Checkout fails for EU cards", "Invoice is sent twice after a refund",
    "Überweisung schlägt bei IBAN mit Leerzeichen fehl", "Card declined although the bank agrees",
    "Export of more than 10,000 rows ends without a message, and the file is cut in the middle",
    "支払いページが表示されない", "Rename the account's owner", "Dark mode: links cannot be read",
    "Webhook is delivered twice", "Two-factor codes arrive after they have expired",
  ]
  private static let statuses: [IssueStatus] = [
    IssueStatus(name: "To Do", category: .new),
    IssueStatus(name: "In Progress", category: .indeterminate),
    IssueStatus(name: "Waiting for customer", category: .indeterminate),
    IssueStatus(name: "Done", category: .done),
  ]
  private static let people = ["Li Wei", "Ana Souza", "Hannah Fischer-Lindqvist", nil]

  private static func issue(_ index: Int) -> IssueSummary {
    IssueSummary(
      key: key("PROJ-\(1_420 - index * 7)"),
      summary: summaries[index % summaries.count],
      type: ["Bug", "Story", "Sub-task", "Epic"][index % 4],
      status: statuses[index % 4],
      priority: ["Highest", "High", "Medium", "Low", "Lowest"][index % 5],
      assignee: people[index % 4].map { SampleIssue.account($0) },
      updated: SampleIssue.ago(hours: Int64(index * index)),
      conversations: index.isMultiple(of: 3) ? index + 1 : nil,
      webURL: "https://acme.example.com/browse/PROJ-\(1_420 - index * 7)"
    )
  }

  /// Issues of which little, or something strange, is known.
  static let oddIssues = [
    IssueSummary(key: key("A-1")),
    IssueSummary(key: key("VERYLONGPROJECTKEY-123456"), summary: "A long key"),
    IssueSummary(
      key: key("B-2"),
      summary: "A\u{1B}[2J\nline \u{202E}turned",
      type: "Support request with approvals",
      status: IssueStatus(name: "Awaiting legal and security sign-off", category: .undefined),
      priority: "P1 – drop everything",
      assignee: SampleIssue.account("👩‍💻 Zoë 😀😀😀😀😀😀😀😀😀😀"),
      updated: SampleIssue.ago(days: -1),
      conversations: 12_345
    ),
  ]

  private static func key(_ text: String) -> IssueKey {
    guard let key = IssueKey(text) else { preconditionFailure("\(text) is a key.") }
    return key
  }
}
