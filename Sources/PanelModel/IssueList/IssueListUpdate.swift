internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// Asks for the first page of the list unless that was done.
  mutating func readListIfNeeded() -> [Effect] {
    guard list.issues == .idle else { return [] }
    return readList(anew: false)
  }

  /// Asks for the first page of the list; what is known stays meanwhile.
  mutating func readList(anew: Bool) -> [Effect] {
    let request = IssueListRequest(jql: list.jql)
    list.issues = .loading(last: list.issues.value)
    list.moreFailure = nil
    return [.readIssues(request, anew: anew), .countIssues(jql: request.jql)]
  }

  /// Takes a page that was asked for; one of another list is dropped.
  mutating func take(
    _ result: Result<IssuePage, ServiceFailure>,
    for request: IssueListRequest
  ) -> [Effect] {
    guard request.jql == list.jql else { return [] }
    switch result {
    case .failure(let failure):
      if request.cursor == nil {
        list.issues = .failed(failure, last: list.issues.value)
      } else {
        list.isLoadingMore = false
        list.moreFailure = failure
      }
      return []
    case .success(let page):
      if request.cursor == nil {
        list.issues = .loaded(page.issues, at: now)
      } else {
        list.isLoadingMore = false
        let known = Set(list.shown.map(\.key))
        let fresh = page.issues.filter { !known.contains($0.key) }
        list.issues = .loaded((list.issues.value ?? []) + fresh, at: now)
      }
      list.next = page.next
      if let total = page.total { list.total = total }
      return selectFirstIssueIfNone()
    }
  }

  private mutating func selectFirstIssueIfNone() -> [Effect] {
    guard list.selection == nil, let first = list.shown.first else { return [] }
    if issue.key == nil { return selectIssue(first) }
    list.selection = list.shown.first { $0.key == issue.key }?.key ?? first.key
    return []
  }

  /// Selects an issue of the list and shows it once the selection rests.
  mutating func selectIssue(_ summary: IssueSummary) -> [Effect] {
    list.selection = summary.key
    return show(summary.key, summary: summary, settles: true)
  }

  /// Does what a key asked for in the list; nil when it is not for the list.
  mutating func performInList(_ action: Action) -> [Effect]? {
    switch action {
    case .moveUp: return moveInList(by: -1)
    case .moveDown: return moveInList(by: 1)
    case .open: return leaveList()
    default: return nil
    }
  }

  private mutating func moveInList(by rows: Int) -> [Effect] {
    guard let next = list.neighbour(of: list.selection, by: rows) else { return [] }
    return selectIssue(next)
  }

  /// Whether the list would do it; nil when it is not for the list.
  func canPerformInList(_ action: Action) -> Bool? {
    switch action {
    case .moveUp, .moveDown, .open: !list.shown.isEmpty
    default: nil
    }
  }

  /// Edits what the list is filtered by.
  mutating func typeListFilter(_ edit: (inout TextInput) -> Bool) -> [Effect] { [] }

  /// Does what the mouse asked for in the list; nil when it is not for the list.
  mutating func takeInList(_ event: MouseEvent) -> [Effect]? { nil }
}
