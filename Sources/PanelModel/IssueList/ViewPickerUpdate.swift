internal import TextTerminal

extension AppState {
  /// Lets the person choose a view; the one that is shown is selected.
  mutating func openViewPicker() -> [Effect] {
    guard !list.views.isEmpty else { return refuse(.noView) }
    overlay = .views(selection: 0)
    if case .view(let index) = list.present.question.source { overlay = .views(selection: index) }
    return []
  }

  /// Does what a key asked for while a view is chosen; nil when it is not for that.
  mutating func performInViewPicker(_ action: Action) -> [Effect]? {
    guard case .views(let selection) = overlay else { return nil }
    if let index = action.viewIndex { return choose(index) }
    switch action {
    case .moveUp: overlay = .views(selection: max(0, selection - 1))
    case .moveDown: overlay = .views(selection: min(selection + 1, list.views.count - 1))
    case .moveToFirst: overlay = .views(selection: 0)
    case .moveToLast: overlay = .views(selection: max(0, list.views.count - 1))
    case .accept: return choose(selection)
    case .chooseView: overlay = nil
    case .editQuery:
      overlay = nil
      return editQuery()
    case .redraw, .suspend, .help, .back, .quitOrBack, .quit: return nil
    case .enterDetails, .leaveDetails, .nextPane, .previousPane, .scrollPageUp, .scrollPageDown,
      .scrollHalfPageUp, .scrollHalfPageDown, .open, .openIssue, .copyLink, .copyEmail, .copyKey,
      .copyThread, .showIssues, .nextIssue, .previousIssue, .goBack, .goForward, .typeCommand,
      .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9, .sortIssues,
      .reverseIssues, .searchInJira, .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft,
      .scrollRight, .orderComments, .widenIssue, .narrowIssue, .resetSplit, .switchSource,
      .typeAddress, .togglePanel, .chooseFields, .moveFieldUp, .moveFieldDown, .removeField,
      .resetFields, .nextTab, .readThread, .nextPart, .previousPart, .search, .nextMatch,
      .previousMatch, .switchKeeping, .refresh:
      break
    }
    return []
  }

  /// Whether the picker of views would do it; nil when it is not for that.
  func canPerformInViewPicker(_ action: Action) -> Bool? {
    if let index = action.viewIndex { return list.views.indices.contains(index) }
    switch action {
    case .moveUp, .moveDown, .moveToFirst, .moveToLast: return list.views.count > 1
    case .accept, .chooseView, .editQuery: return true
    case .redraw, .suspend, .help, .back, .quitOrBack, .quit: return nil
    case .enterDetails, .leaveDetails, .nextPane, .previousPane, .scrollPageUp, .scrollPageDown,
      .scrollHalfPageUp, .scrollHalfPageDown, .open, .openIssue, .copyLink, .copyEmail, .copyKey,
      .copyThread, .showIssues, .nextIssue, .previousIssue, .goBack, .goForward, .typeCommand,
      .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9, .sortIssues,
      .reverseIssues, .searchInJira, .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft,
      .scrollRight, .orderComments, .widenIssue, .narrowIssue, .resetSplit, .switchSource,
      .typeAddress, .togglePanel, .chooseFields, .moveFieldUp, .moveFieldDown, .removeField,
      .resetFields, .nextTab, .readThread, .nextPart, .previousPart, .search, .nextMatch,
      .previousMatch, .switchKeeping, .refresh:
      return false
    }
  }

  /// A click shows the view it hits, one beside all views closes the picker; nil when no view is
  /// chosen.
  mutating func takeInViewPicker(_ event: MouseEvent) -> [Effect]? {
    guard case .views(let selection) = overlay else { return nil }
    switch event.action {
    case .wheelUp: overlay = .views(selection: max(0, selection - 1))
    case .wheelDown: overlay = .views(selection: min(selection + 1, list.views.count - 1))
    case .press(.left), .press(.middle):
      let views = extents.views
      guard views.area.contains(column: event.column, row: event.row) else {
        overlay = nil
        return []
      }
      return views.rows[event.row].map { choose($0) } ?? []
    case .doubleClick, .press(.right), .release, .drag: break
    }
    return []
  }

  private mutating func choose(_ index: Int) -> [Effect] {
    overlay = nil
    return showView(index)
  }
}
