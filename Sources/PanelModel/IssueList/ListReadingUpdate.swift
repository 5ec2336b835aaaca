internal import ContactResolution

extension AppState {
  /// Asks for the first page of the list unless that was done.
  mutating func readListIfNeeded() -> [Effect] {
    list.present.asking == .idle ? readList(anew: false) : []
  }

  /// Asks for the first page of the list; what is known stays meanwhile.
  mutating func readList(anew: Bool) -> [Effect] {
    guard !list.jql.isEmpty else { return [] }
    let recall = list.present.firstRecall.map { [Effect.recall(.page($0))] } ?? []
    let request = list.present.beginReading()
    return [.cancel(.listRetry)] + recall
      + [.readIssues(request, anew: anew), .remindOfList(request)]
  }

  /// Asks for the page after the last one.
  mutating func readMoreIssues() -> [Effect] {
    guard let request = list.present.beginReadingMore() else { return [] }
    return [.cancel(.listRetry), .readIssues(request, anew: false), .remindOfList(request)]
  }

  /// Looks up the kept page behind the last one when the end comes near.
  mutating func recallMoreIssues() -> [Effect] {
    list.present.beginRecallingMore(page: listRows).map { [.recall(.page($0))] } ?? []
  }

  /// Takes a page that was looked up; one that is not awaited any more is dropped.
  mutating func take(_ recalled: RecalledPage?, for request: IssueListRequest) -> [Effect] {
    let before = list.selection
    guard list.present.take(recalled, for: request) else { return [] }
    return settleSelection(before: before)
  }

  /// Asks again for a further page that did not come; nothing when none is missing.
  mutating func readMoreAgain() -> [Effect] {
    switch list.present.further {
    case .failed, .stopped: readMoreIssues()
    case .ready, .loading: []
    }
  }

  /// Asks for the further page that is missing, else for the list anew.
  mutating func refreshList() -> [Effect] {
    let again = readMoreAgain()
    return again.isEmpty ? readList(anew: true) : again
  }

  /// Asks again for what a service would not answer before now.
  mutating func readListHeldUp() -> [Effect] {
    if case .failed = list.present.asking { return readList(anew: true) }
    return readMoreAgain()
  }

  /// Stops asking for the list at the person's wish; what arrived stays.
  mutating func stopReadingList() -> [Effect] {
    list.present.stopReading()
    notice = .cancelled
    return [.cancel(.list), .cancel(.listReminder), .cancel(.listRetry)]
  }

  /// Takes a page that was asked for; one that is not awaited any more is dropped.
  mutating func take(
    _ result: Result<IssuePage, ServiceFailure>,
    for request: IssueListRequest
  ) -> [Effect] {
    guard list.present.pending == request else { return [] }
    switch result {
    case .success(let page): return [.cancel(.listReminder)] + take(page, for: request)
    case .failure(let failure): return [.cancel(.listReminder)] + fail(failure, for: request)
    }
  }

  private mutating func take(_ page: IssuePage, for request: IssueListRequest) -> [Effect] {
    let before = list.selection
    noteOutage(nil)
    list.present.take(page, at: now, visibleRows: listRows)
    let needsCount = request.cursor == nil && page.total == nil && list.present.next != nil
    return (needsCount ? [.countIssues(jql: request.jql)] : []) + settleSelection(before: before)
  }

  /// Jira takes a query that it took before: when it refuses a further page, the place where the
  /// page begins is out of date, and the list is read anew.
  private mutating func fail(_ failure: ServiceFailure, for request: IssueListRequest) -> [Effect] {
    if case .rejected = failure, request.cursor != nil, !list.present.isRereading {
      list.present.isRereading = true
      return readList(anew: true)
    }
    noteOutage(failure)
    list.present.fail(failure)
    guard case .rateLimited(_, let until?) = failure else { return [] }
    return [.waitForList(until: until)]
  }

  /// Selects what is to be selected after issues arrived, and shows it where that is wanted.
  ///
  /// An issue that the person looks at is not taken away by a list that does not have it, nor by
  /// one that arrives when they have turned from the list to the issue by then.
  private mutating func settleSelection(before: IssueKey?) -> [Effect] {
    if let selected = list.selected {
      guard selected.key != before, focus == .list else { return [] }
      return show(selected.key, summary: selected, settles: true)
    }
    if before != nil { list.present.selectsFirst = focus == .list }
    if let key = issue.key, list.shown.row(of: key) != nil {
      list.present.selectsFirst = false
      list.selection = key
      return []
    }
    guard let first = list.shown.first else { return [] }
    let isWanted = issue.key == nil || list.present.selectsFirst && focus == .list
    list.present.selectsFirst = false
    return isWanted ? selectIssue(first) : []
  }

  /// Takes it that a page takes longer than a person waits without wondering.
  mutating func takeListWaitedLong(for request: IssueListRequest) {
    if list.present.pending == request { list.present.isSlow = true }
  }
}
