internal import ContactResolution

extension AppState {
  /// Whether the list would do it; nil when it is not for the list.
  func canPerformInList(_ action: Action) -> Bool? {
    if list.isTypingFilter { return canPerformInListFilter(action) }
    let present = list.present
    switch action {
    case .moveUp, .moveDown, .moveToFirst, .moveToLast, .scrollPageUp, .scrollPageDown,
      .scrollHalfPageUp, .scrollHalfPageDown:
      return present.shownCount > (present.selection == nil ? 0 : 1)
    case .nextMatch, .previousMatch:
      return present.filter?.isActive == true && present.shownCount > 1
    case .open: return present.selection != nil
    case .refresh: return !list.jql.isEmpty
    case .search: return present.rows.count > 0
    case .sortIssues:
      return !list.jql.isEmpty && (present.rows.count > 0 || present.question.order != nil)
    case .reverseIssues: return present.question.order != nil
    case .back: return canGoBackInList
    case .enterDetails, .leaveDetails, .copyEmail, .switchSource, .typeAddress, .togglePanel,
      .chooseFields, .moveFieldUp, .moveFieldDown, .removeField, .resetFields, .nextTab,
      .readThread, .nextPart, .previousPart, .accept, .switchKeeping, .copyThread, .searchInJira,
      .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft, .scrollRight, .orderComments,
      .widenIssue, .narrowIssue, .resetSplit:
      return false
    case .nextPane, .previousPane, .showIssues, .nextIssue, .previousIssue, .goBack, .goForward,
      .typeCommand, .chooseView, .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8,
      .view9, .editQuery, .openIssue, .copyLink, .copyKey, .redraw, .suspend, .help, .quitOrBack,
      .quit:
      return nil
    }
  }

  private var canGoBackInList: Bool {
    let present = list.present
    return present.filter != nil || isListAwaited || present.question.words != nil
      || issue.key != nil
  }
}
