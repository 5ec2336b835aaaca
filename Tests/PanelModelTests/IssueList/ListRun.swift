import ContactResolution
import PanelModel
import TextTerminal

/// A program with a list, run by hand: it notes which page is asked for, and answers it.
struct ListRun {
  static let views = [
    NamedQuery(name: "Mine", jql: "assignee = currentUser() ORDER BY updated DESC"),
    NamedQuery(name: "Reported", jql: "reporter = currentUser()"),
  ]

  var state: AppState
  /// The page that is on its way; nil when none is.
  private(set) var asked: IssueListRequest?
  /// Every page that was asked for, in order.
  private(set) var requests: [IssueListRequest] = []
  /// Whether a page was asked for while the same was on its way.
  private(set) var hasAskedTwice = false

  /// Starts the program; without a key it begins in the list.
  init(key: IssueKey? = nil, columns: Int = 80, rows: Int = 13) {
    state = AppState(
      key: key,
      size: Size(columns: columns, rows: rows),
      now: SamplePanel.moment,
      browsing: BrowsingChoices(views: Self.views)
    )
    take(.started)
  }

  /// A program that shows the issues with the numbers, of which more may follow.
  static func showing(_ numbers: some Sequence<Int>, next: String? = nil) -> ListRun {
    var run = ListRun()
    run.answer(numbers, next: next)
    return run
  }

  @discardableResult
  mutating func take(_ event: AppEvent) -> [Effect] {
    let effects = SamplePanel.update.update(&state, event, at: SamplePanel.moment)
    for effect in effects {
      switch effect {
      case .readIssues(let request, _):
        hasAskedTwice = hasAskedTwice || request == asked && request.cursor != nil
        asked = request
        requests.append(request)
      case .cancel(.list): asked = nil
      default: break
      }
    }
    return effects
  }

  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    var effects: [Effect] = []
    for key in keys { effects = take(.terminal(.key(key))) }
    return effects
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Answers the page that is on its way.
  @discardableResult
  mutating func answer(
    _ numbers: some Sequence<Int>,
    next: String? = nil,
    total: Int? = nil
  ) -> [Effect] {
    answer(
      .success(
        IssuePage(
          issues: numbers.map { Self.issue($0) },
          next: next.map { IssueCursor($0) },
          total: total
        )
      )
    )
  }

  @discardableResult
  mutating func answer(_ result: Result<IssuePage, ServiceFailure>) -> [Effect] {
    guard let request = asked else { return [] }
    asked = nil
    return take(.issuesReported(request, result))
  }

  @discardableResult
  mutating func mouse(_ action: MouseEvent.Action, column: Int, row: Int) -> [Effect] {
    take(.terminal(.mouse(MouseEvent(column: column, row: row, action: action))))
  }

  /// Measures as a drawing would: rows of issues from the screen's second row on.
  mutating func draw() {
    let list = state.list
    let rows = state.size.rows - 3
    state.extents.issues = PaneRows(area: Rect(column: 0, row: 0, columns: 40, rows: rows + 1))
    state.extents.issuesExtent = .init(rows: list.present.rowCount, visibleRows: rows)
    for line in 0..<rows where list.shown.indices.contains(list.present.scroll + line) {
      state.extents.issues.rows[1 + line] = list.shown[list.present.scroll + line].key
    }
  }

  var shown: [Int] { state.list.shown.map { Self.number($0.key) } }
  var selected: Int? { state.list.selection.map { Self.number($0) } }

  static func key(_ number: Int) -> IssueKey {
    guard let key = IssueKey("PROJ-\(number)") else { preconditionFailure("It is a key.") }
    return key
  }

  static func number(_ key: IssueKey) -> Int { Int(key.text.dropFirst(5)) ?? 0 }

  static func issue(_ number: Int) -> IssueSummary {
    IssueSummary(
      key: key(number),
      summary: number.isMultiple(of: 2) ? "Überweisung \(number)" : "Card declined \(number)",
      type: "Bug",
      status: IssueStatus(name: "In Progress", category: .indeterminate),
      webURL: "https://jira.example.com/browse/PROJ-\(number)"
    )
  }
}

extension [Effect] {
  /// The issues whose reading waits until the selection rests.
  var settling: [Int] {
    compactMap { effect in
      if case .settle(let key) = effect { return ListRun.number(key) }
      return nil
    }
  }
}
