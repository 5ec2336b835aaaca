import ContactResolution
import PanelModel
import TextTerminal

/// Lists of issues that the tests of moving start from.
enum SampleList {
  static func key(_ number: Int) -> IssueKey {
    guard let key = IssueKey("PROJ-\(number)") else { preconditionFailure("That is a key.") }
    return key
  }

  static func summary(_ number: Int) -> IssueSummary {
    IssueSummary(
      key: key(number),
      summary: "Summary \(number)",
      type: "Bug",
      status: IssueStatus(name: "Open", category: .new),
      webURL: "https://jira.example.com/browse/PROJ-\(number)"
    )
  }

  static func page(_ numbers: ClosedRange<Int>, next: Bool = false) -> IssuePage {
    IssuePage(
      issues: numbers.map { summary($0) },
      next: next ? IssueCursor("\(numbers.count)") : nil
    )
  }

  static let browsing = BrowsingChoices(
    views: [
      NamedQuery(name: "Assigned to me", jql: "assignee = currentUser()"),
      NamedQuery(name: "With conversations", jql: "labels = intercom"),
    ],
    site: "jira.example.com"
  )

  /// A state that shows an issue with a contact, and has not asked for any list.
  static func showingIssue() -> AppState {
    var state = AppState(
      key: SamplePanel.key,
      size: Size(columns: 80, rows: 24),
      now: SamplePanel.moment,
      browsing: browsing
    )
    state.take(.started)
    state.answer(["a"])
    return state
  }

  /// A state that started in the list, with so many issues in it; the first one is selected.
  static func started(
    _ numbers: ClosedRange<Int> = 1...5,
    columns: Int = 80,
    hasMore: Bool = false
  ) -> AppState {
    var state = AppState(
      key: nil,
      size: Size(columns: columns, rows: 24),
      now: SamplePanel.moment,
      browsing: browsing
    )
    state.take(.started)
    state.take(.issuesReported(request(state), .success(page(numbers, next: hasMore))))
    return state
  }

  static func request(_ state: AppState) -> IssueListRequest {
    IssueListRequest(jql: state.list.jql)
  }

  /// A state in which the issue of the list was looked at and is complete.
  static func looking(at number: Int, columns: Int = 80) -> AppState {
    var state = started(columns: columns)
    state.visit(number)
    return state
  }
}

extension AppState {
  /// Takes an event so many seconds after the start and returns what it asked for.
  @discardableResult
  mutating func take(_ event: AppEvent, after seconds: Int64 = 0) -> [Effect] {
    let moment = Timestamp(seconds: SamplePanel.moment.seconds + seconds)
    return SamplePanel.update.update(&self, event, at: moment)
  }

  /// Moves in the list until the issue is shown, rests there, and takes the answers about it.
  @discardableResult
  mutating func visit(_ number: Int) -> [Effect] {
    let key = SampleList.key(number)
    while issue.key != key {
      let isAbove = (issue.key.flatMap { Int($0.text.dropFirst(5)) } ?? 0) > number
      press(.character(isAbove ? "K" : "J"))
    }
    take(.issueSettled(key))
    return answer()
  }

  /// Takes complete answers about the issue on the screen.
  @discardableResult
  mutating func answer(_ contacts: [String] = ["a", "b"]) -> [Effect] {
    guard let key = issue.key else { return [] }
    let issue = receive(.issue(Issue(key: key, summary: "Summary of \(key)")))
    let resolved = SamplePanel.resolved(contacts.map { SamplePanel.contact($0) })
    return issue + receive(.contacts(resolved))
  }
}

extension [Effect] {
  /// The issues that are asked for.
  var read: [IssueKey] {
    compactMap { if case .readIssue(let key, _, _, _) = $0 { key } else { nil } }
  }

  /// The issues that are asked for ahead.
  var ahead: [IssueKey] {
    flatMap { effect -> [IssueKey] in
      if case .readAhead(let keys, _, _) = effect { keys } else { [] }
    }
  }

  /// The visits that are kept.
  var visits: [RecentIssue] {
    compactMap { if case .keep(.visited(let recent)) = $0 { recent } else { nil } }
  }
}
