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
    case .enterDetails: !contacts.detailItems(fields: fields).isEmpty
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

  private var canMove: Bool {
    if overlay != nil || focus == .issue { return canScroll }
    let details = contacts.detailItems(fields: fields).count
    return focus == .details ? details > 0 : contacts.items.count > 1 || details > 0
  }

  private var canScroll: Bool {
    switch overlay {
    case .help: extents.help.lastOffset > 0
    case .link, .address: false
    case nil: extents.issue.lastOffset > 0
    }
  }
}
