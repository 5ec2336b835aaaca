internal import TextTerminal

extension AppState {
  /// Whether the action would do something at present, where keys go; the footer names no other.
  public func canPerform(_ action: Action) -> Bool {
    canPerformOnTop(action) ?? canPerformInPanes(action)
  }

  private func canPerformOnTop(_ action: Action) -> Bool? {
    switch overlay {
    case .address: canPerformInAddressPrompt(action)
    case .command: canPerformInCommandPrompt(action)
    case .views: canPerformInViewPicker(action)
    case .follow: canPerformInFollow(action)
    case .help, .link: nil
    case nil: canPerformOnPage(action)
    }
  }

  private func canPerformOnPage(_ action: Action) -> Bool? {
    if thread != nil { return canPerformInThread(action) }
    if fieldChooser != nil { return canPerformInFieldChooser(action) }
    if let isPossible = canPerformInSearch(action) { return isPossible }
    switch focus {
    case .list: return canPerformInList(action)
    case .issue: return canPerformInIssue(action)
    case .contacts, .details: return nil
    }
  }

  private func canPerformInPanes(_ action: Action) -> Bool {
    switch action {
    case .moveUp, .moveDown, .moveToFirst, .moveToLast: canMove
    case .enterDetails: canEnterDetails
    case .leaveDetails: focus == .details
    case .scrollPageUp, .scrollPageDown, .scrollHalfPageUp, .scrollHalfPageDown: canScroll
    case .open: canOpenSelected
    case .openIssue: canOpenIssue
    case .copyLink: canCopyLink
    case .copyEmail: canCopyEmail
    case .back: canGoBack
    case .switchSource, .typeAddress, .togglePanel: canPerformInPanel(action)
    case .chooseFields: true
    case .readThread: canReadThread
    case .copyKey: copiedKey != nil
    case .nextIssue, .previousIssue: list.present.shownCount > 0
    case .goBack: canGoBackInHistory
    case .goForward: history.following != nil
    case .chooseView: !list.views.isEmpty
    case .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9:
      list.views.indices.contains(action.viewIndex ?? 0)
    case .widenIssue: canMoveSplit(by: 1)
    case .narrowIssue: canMoveSplit(by: -1)
    case .resetSplit: extents.isSplit && issueShare != nil
    case .showIssues: focus != .list || issue.key != nil
    case .typeCommand, .editQuery: true
    case .moveFieldUp, .moveFieldDown, .removeField, .resetFields, .nextTab, .nextPart,
      .previousPart, .search, .nextMatch, .previousMatch, .accept, .switchKeeping, .copyThread,
      .sortIssues, .reverseIssues, .searchInJira, .nextLink, .previousLink, .followLink, .foldAll,
      .scrollLeft, .scrollRight, .orderComments:
      false
    case .nextPane, .previousPane, .refresh, .redraw, .suspend, .help, .quitOrBack, .quit: true
    }
  }

  /// Whether there is something in the details to select, or more of them than can be seen.
  var canEnterDetails: Bool {
    guard contacts.hasNoDetailItems(fields: fields) else { return true }
    let isListAlone = !extents.list.area.isEmpty && extents.detailRows.area.isEmpty
    return contacts.selection != nil && (isListAlone || extents.details.lastOffset > 0)
  }

  private var canMove: Bool {
    if overlay != nil || focus == .issue { return canScroll }
    guard focus == .details else { return contacts.items.count > 1 || canEnterDetails }
    return !contacts.hasNoDetailItems(fields: fields) || extents.details.lastOffset > 0
  }

  private var canScroll: Bool {
    switch overlay {
    case .help: extents.help.lastOffset > 0
    case .link, .address, .command, .views, .follow: false
    case nil: extents.issue.canScroll
    }
  }
}
