internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// Does what a key asked for in the list; nil when it is not for the list.
  mutating func performInList(_ action: Action) -> [Effect]? {
    if list.isTypingFilter { return performInListFilter(action) }
    switch action {
    case .moveUp, .previousMatch: return moveInList(by: -1)
    case .moveDown, .nextMatch: return moveInList(by: 1)
    case .moveToFirst: return moveInList(by: -Int.max / 2)
    case .moveToLast: return moveInList(by: Int.max / 2)
    case .scrollPageUp: return moveInList(by: -listPage)
    case .scrollPageDown: return moveInList(by: listPage)
    case .scrollHalfPageUp: return moveInList(by: -max(1, listPage / 2))
    case .scrollHalfPageDown: return moveInList(by: max(1, listPage / 2))
    case .open: return openFromList()
    case .refresh: return refreshList()
    case .search: return beginListFilter()
    case .sortIssues: return sortList()
    case .reverseIssues: return reverseList()
    case .back: return goBackInList()
    case .enterDetails, .leaveDetails, .copyEmail, .switchSource, .typeAddress, .togglePanel,
      .chooseFields, .moveFieldUp, .moveFieldDown, .removeField, .resetFields, .nextTab,
      .readThread, .nextPart, .previousPart, .accept, .switchKeeping, .copyThread, .searchInJira,
      .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft, .scrollRight, .orderComments,
      .widenIssue, .narrowIssue, .resetSplit:
      return []
    case .nextPane, .previousPane, .showIssues, .nextIssue, .previousIssue, .goBack, .goForward,
      .typeCommand, .chooseView, .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8,
      .view9, .editQuery, .openIssue, .copyLink, .copyKey, .redraw, .suspend, .help, .quitOrBack,
      .quit:
      return nil
    }
  }

  // MARK: - Moving

  /// Rows by which a page of the list moves; one row stays in view.
  private var listPage: Int { max(1, listRows - 1) }

  /// Rows of issues that can be seen at once, as far as that is known.
  var listRows: Int {
    let drawn = extents.issuesExtent.visibleRows
    return drawn > 0 ? drawn : max(1, size.rows - 3)
  }

  /// Selects an issue of the list and shows it once the selection rests.
  mutating func selectIssue(_ summary: IssueSummary) -> [Effect] {
    list.selection = summary.key
    return show(summary.key, summary: summary, settles: true)
  }

  /// Moves the selection by rows; beyond an end means the end, and there asks again for a page
  /// that did not come.
  mutating func moveInList(by rows: Int) -> [Effect] {
    let shown = list.shown
    guard !shown.isEmpty else { return refuse(.nothingSelected) }
    list.present.followsSelection = true
    let row = list.present.selectedRow.map { min(max(0, $0 + rows), shown.count - 1) } ?? 0
    let next = shown[row]
    guard next.key != list.selection else { return rows > 0 ? readMoreAgain() : [] }
    list.present.filter?.origin = next.key
    return selectIssue(next)
  }

  /// What every event leaves behind: the selected row in view, and a page asked for in time.
  mutating func settleList() -> [Effect] {
    let offset = list.present.offset(visibleRows: listRows)
    if offset != list.present.scroll { list.present.scroll = offset }
    return list.present.isNearEnd(page: listRows) ? readMoreIssues() : recallMoreIssues()
  }

  // MARK: - The selected issue

  /// Gives the focus to the selected issue's contacts; the issue is asked for at once.
  mutating func openFromList() -> [Effect] {
    guard let selected = list.selected else { return refuse(.nothingSelected) }
    return isVisited(selected.key)
      ? leaveList() : show(selected.key, summary: selected, settles: false) + leaveList()
  }

  /// Clears what is on top of the whole list, stops waiting, or goes back to the issue.
  private mutating func goBackInList() -> [Effect] {
    if list.present.filter != nil { return endListFilter() }
    if isListAwaited { return stopReadingList() }
    if list.present.question.words != nil {
      return ask(IssueQuestion(list.present.question.source, order: list.present.question.order))
    }
    return returnFromList()
  }

  /// Whether the person waits for the list: nothing of it is there yet, it takes long, or there is
  /// nothing else to go to.
  public var isListAwaited: Bool {
    let present = list.present
    return present.isReading && (present.isSlow || present.moment == nil || issue.key == nil)
  }
}
