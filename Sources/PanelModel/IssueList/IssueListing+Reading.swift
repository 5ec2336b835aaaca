internal import ContactResolution

extension IssueListing {
  /// So many pages in a row that bring nothing new end a list.
  private static let mostFruitless = 3

  /// Begins to ask for the first page; what is known stays meanwhile.
  mutating func beginReading() -> IssueListRequest {
    let request = IssueListRequest(jql: jql)
    asking = .loading
    further = .ready
    pending = request
    isSlow = false
    return request
  }

  /// Begins to ask for the page after the last one; nil when there is none or one is on its way.
  mutating func beginReadingMore() -> IssueListRequest? {
    guard pending == nil, let next else { return nil }
    let request = IssueListRequest(jql: jql, cursor: next)
    further = .loading
    pending = request
    isSlow = false
    return request
  }

  /// Whether the end of what is loaded is within a page and a half of what is looked at.
  func isNearEnd(page: Int) -> Bool {
    guard further == .ready, pending == nil, next != nil, filter?.isActive != true else {
      return false
    }
    let last = max(selectedRow ?? 0, scroll + page)
    return last + page + page / 2 >= confirmed
  }

  /// Gives up asking at the person's wish, or because another list is shown.
  mutating func stopReading() {
    guard let request = pending else { return }
    pending = nil
    isSlow = false
    if request.cursor != nil {
      further = .stopped
    } else {
      asking = moment == nil ? .stopped : .loaded
    }
  }

  /// Takes it that the page did not come.
  mutating func fail(_ failure: ServiceFailure) {
    if pending?.cursor == nil { asking = .failed(failure) } else { further = .failed(failure) }
    pending = nil
    isSlow = false
    isRereading = false
  }

  /// Takes the page that was asked for; what the person looks at stays where it is drawn.
  mutating func take(_ page: IssuePage, at now: Timestamp, visibleRows: Int) {
    guard let request = pending else { return }
    pending = nil
    isSlow = false
    let isFirst = request.cursor == nil
    let anchor = anchor(visibleRows: visibleRows)
    let selected = selectedRow
    let staysAtTop = isRecalled && scroll == 0 && (selected ?? 0) == 0
    let start = isFirst ? 0 : confirmed
    let change = rows.put(page.issues, at: start, keepsRest: page.next != nil)
    confirmed = change.end
    fruitless = isFirst || confirmed > start ? 0 : fruitless + 1
    let isOver = page.issues.isEmpty || fruitless >= Self.mostFruitless
    next = isOver || page.next == request.cursor ? nil : page.next
    if next == nil, !change.isAddition, rows.count > confirmed {
      _ = rows.put([], at: confirmed, keepsRest: false)
    }
    filter?.update(after: change, in: rows)
    further = .ready
    if isFirst {
      asking = .loaded
      moment = now
      endRecall()
    } else {
      isRereading = false
    }
    count(page)
    keepSelection(at: selected)
    // Who has only just opened the list sees what is new above what was kept of it.
    if !staysAtTop { keepPlace(of: anchor) }
  }

  /// Takes what Jira says of how many issues there are.
  mutating func take(count: Int) {
    if next != nil { total = .roughly(max(count, confirmed)) }
  }

  private mutating func count(_ page: IssuePage) {
    if next == nil {
      total = .exactly(rows.count)
    } else if let number = page.total {
      total = .exactly(max(number, rows.count))
    }
  }

  /// When the selected issue is gone, what stands in its place is selected.
  private mutating func keepSelection(at row: Int?) {
    guard let row, selectedRow == nil else { return }
    let shown = shown
    selection = shown.isEmpty ? nil : shown[min(row, shown.count - 1)].key
  }

  /// A row that is looked at, and where it stood.
  private func anchor(visibleRows: Int) -> (key: IssueKey, row: Int)? {
    let shown = shown
    if let selection, let row = selectedRow, (scroll..<scroll + visibleRows).contains(row) {
      return (selection, row)
    }
    return shown.indices.contains(scroll) ? (shown[scroll].key, scroll) : nil
  }

  /// Scrolls as far as a row that was looked at moved; the first rows stay in view at the top.
  private mutating func keepPlace(of anchor: (key: IssueKey, row: Int)?) {
    guard let anchor, let row = shown.row(of: anchor.key) else { return }
    scroll = max(0, scroll + row - anchor.row)
  }
}
