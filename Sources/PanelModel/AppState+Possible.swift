extension AppState {
  /// Whether the action would do something at present, where keys go; the footer names no other.
  public func canPerform(_ action: Action) -> Bool {
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
    case .link: false
    case nil: extents.issue.lastOffset > 0
    }
  }
}
