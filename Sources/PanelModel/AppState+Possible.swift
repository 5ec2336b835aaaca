internal import TextTerminal

extension AppState {
  /// Whether the action would do something at present, where keys go; the footer names no other.
  public func canPerform(_ action: Action) -> Bool {
    canPerformOnTop(action) ?? canPerformInPanes(action)
  }

  private func canPerformOnTop(_ action: Action) -> Bool? {
    switch overlay {
    case .address: canPerformInAddressPrompt(action)
    case .help, .link: nil
    case nil: thread == nil ? canPerformInFieldChooser(action) : canPerformInThread(action)
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
    case .back: overlay != nil || focus == .details || isReading
    case .switchSource, .typeAddress, .togglePanel: canPerformInPanel(action)
    case .chooseFields: true
    case .readThread: canReadThread
    case .moveFieldUp, .moveFieldDown, .removeField, .resetFields, .nextTab, .nextPart,
      .previousPart, .search, .nextMatch, .previousMatch, .accept, .switchKeeping:
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
    case .link, .address: false
    case nil: extents.issue.lastOffset > 0
    }
  }
}
