internal import ContactResolution

extension AppState {
  /// Does what a key asked for.
  mutating func perform(_ action: Action) -> [Effect] {
    performOnTop(action) ?? performInPanes(action)
  }

  /// Does it where something lies over the panes; nil when it is not for what lies there.
  private mutating func performOnTop(_ action: Action) -> [Effect]? {
    switch overlay {
    case .address: performInAddressPrompt(action)
    case .command: performInCommandPrompt(action)
    case .views: performInViewPicker(action)
    case .follow: performInFollow(action)
    case .help, .link: nil
    case nil: performOnPage(action)
    }
  }

  private mutating func performOnPage(_ action: Action) -> [Effect]? {
    if thread != nil { return performInThread(action) }
    if fieldChooser != nil { return performInFieldChooser(action) }
    if let effects = performInSearch(action) { return effects }
    switch focus {
    case .list: return performInList(action)
    case .issue: return performInIssue(action)
    case .contacts, .details: return nil
    }
  }

  private mutating func performInPanes(_ action: Action) -> [Effect] {
    if let move = Self.moves[action] { return move(&self) }
    if let question = Self.questions[action] { return question(&self) }
    switch action {
    case .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9:
      return showView(action.viewIndex ?? 0)
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .help:
      if case .help = overlay { overlay = nil } else { overlay = .help(scroll: 0) }
      return []
    case .back: return goBack()
    case .quitOrBack: return quitOrGoBack()
    case .quit: return [.end(status: 0)]
    case .moveUp, .moveDown, .moveToFirst, .moveToLast, .enterDetails, .leaveDetails, .nextPane,
      .previousPane, .scrollPageUp, .scrollPageDown, .scrollHalfPageUp, .scrollHalfPageDown,
      .showIssues, .nextIssue, .previousIssue, .goBack, .goForward, .widenIssue, .narrowIssue,
      .resetSplit, .open, .openIssue, .copyLink, .copyEmail, .copyKey, .refresh, .switchSource,
      .typeAddress, .togglePanel, .chooseFields, .readThread, .typeCommand, .chooseView,
      .editQuery, .moveFieldUp, .moveFieldDown, .removeField, .resetFields, .nextTab, .nextPart,
      .previousPart, .search, .nextMatch, .previousMatch, .accept, .switchKeeping, .copyThread,
      .sortIssues, .reverseIssues, .searchInJira, .nextLink, .previousLink, .followLink, .foldAll,
      .scrollLeft, .scrollRight, .orderComments:
      return []
    }
  }

  /// What moves the selection, the text or the focus, or goes to another issue.
  private static let moves: [Action: @Sendable (inout AppState) -> [Effect]] = [
    .moveUp: { $0.move(by: -1) },
    .moveDown: { $0.move(by: 1) },
    .moveToFirst: { $0.move(by: -Int.max / 2) },
    .moveToLast: { $0.move(by: Int.max / 2) },
    .enterDetails: { $0.enterDetails() },
    .leaveDetails: { $0.leaveDetails() },
    .nextPane: { $0.focusPane(by: 1) },
    .previousPane: { $0.focusPane(by: -1) },
    .scrollPageUp: { $0.scrollPages(by: -2) },
    .scrollPageDown: { $0.scrollPages(by: 2) },
    .scrollHalfPageUp: { $0.scrollPages(by: -1) },
    .scrollHalfPageDown: { $0.scrollPages(by: 1) },
    .showIssues: { $0.showList() },
    .nextIssue: { $0.showNeighbour(by: 1) },
    .previousIssue: { $0.showNeighbour(by: -1) },
    .goBack: { $0.goBackInHistory() },
    .goForward: { $0.goForwardInHistory() },
    .widenIssue: { $0.moveSplit(by: 1) },
    .narrowIssue: { $0.moveSplit(by: -1) },
    .resetSplit: { $0.resetSplit() },
  ]

  /// What opens, copies, asks or lets the person choose.
  private static let questions: [Action: @Sendable (inout AppState) -> [Effect]] = [
    .open: { $0.openSelected() },
    .openIssue: { $0.openIssue() },
    .copyLink: { $0.copyLink() },
    .copyEmail: { $0.copyEmail() },
    .copyKey: { $0.copyKey() },
    .refresh: { $0.read(anew: true) },
    .switchSource: { $0.switchSource() },
    .typeAddress: { $0.askForAddress() },
    .togglePanel: { $0.togglePanel() },
    .chooseFields: { $0.openFieldChooser() },
    .readThread: { $0.openThread() },
    .typeCommand: { $0.openCommandPrompt() },
    .chooseView: { $0.openViewPicker() },
    .editQuery: { $0.editQuery() },
  ]

  private mutating func enterDetails() -> [Effect] {
    guard canEnterDetails else {
      notice = .impossible(contacts.selection == nil ? .nothingSelected : .noDetails)
      return []
    }
    focus = .details
    guard let first = contacts.detailItems(fields: fields).first else { return [] }
    return selectDetail(contacts.detailSelection ?? first)
  }

  mutating func leaveDetails() -> [Effect] {
    focus = .contacts
    contacts.detailSelection = nil
    contacts.detailScroll = 0
    return []
  }

  /// Moves the selection, or scrolls where there is none, by rows; beyond the end means the end.
  private mutating func move(by rows: Int) -> [Effect] {
    if case .help(let scroll) = overlay {
      overlay = .help(scroll: extents.help.offset(scroll, movedBy: rows))
      return []
    }
    switch focus {
    case .list: return []
    case .issue:
      issue.position.scroll(by: rows, extents.issue.text)
      return []
    case .contacts: return moveSelection(by: rows)
    case .details: return moveDetailSelection(by: rows)
    }
  }

  private mutating func moveSelection(by rows: Int) -> [Effect] {
    let items = contacts.items
    guard let selection = contacts.selection, let index = contacts.place(of: selection) else {
      notice = .impossible(.nothingSelected)
      return []
    }
    if items.count == 1, rows > 0, contacts.selectedContact != nil || canEnterDetails {
      return enterDetails()
    }
    contacts.select(items[min(max(0, index + rows), items.count - 1)])
    return readDetails()
  }

  private mutating func moveDetailSelection(by rows: Int) -> [Effect] {
    let items = contacts.detailItems(fields: fields)
    guard !items.isEmpty else { return scrollDetails(by: rows) }
    let index = contacts.detailSelection.flatMap { items.firstIndex(of: $0) } ?? 0
    if index == 0, rows < 0, contacts.items.count == 1 { return leaveDetails() }
    return selectDetail(items[min(max(0, index + rows), items.count - 1)])
  }

  /// Scrolls details in which nothing can be selected.
  mutating func scrollDetails(by rows: Int) -> [Effect] {
    contacts.detailScroll = extents.details.offset(contacts.detailScroll, movedBy: rows)
    return []
  }

  /// Selects a row of the details; the one that asks for more conversations asks at once.
  mutating func selectDetail(_ item: DetailItem) -> [Effect] {
    contacts.detailSelection = item
    return item == .moreConversations ? readMoreConversations() : []
  }

  /// Scrolls the issue, or the help when it is shown, by halves of a page.
  private mutating func scrollPages(by halves: Int) -> [Effect] {
    if case .help(let scroll) = overlay {
      overlay = .help(scroll: extents.help.offset(scroll, movedByHalfPages: halves))
    } else {
      issue.position.scroll(byHalfPages: halves, extents.issue.text)
    }
    return []
  }
}

extension PaneExtents.Extent {
  /// The offset moved by rows, kept between the first row and the last page.
  func offset(_ offset: Int, movedBy rows: Int) -> Int {
    min(max(0, min(offset, lastOffset) + rows), lastOffset)
  }

  /// The offset moved by halves of a page; a whole page keeps one row in view.
  func offset(_ offset: Int, movedByHalfPages halves: Int) -> Int {
    let whole = max(1, visibleRows - 1)
    let half = max(1, visibleRows / 2)
    return self.offset(offset, movedBy: abs(halves) == 2 ? whole * halves.signum() : half * halves)
  }
}
