internal import ContactResolution

extension AppState {
  private static let moves: [Action: @Sendable (inout ThreadState, TextExtent) -> Void] = [
    .moveUp: { $0.scroll(by: -1, $1) },
    .moveDown: { $0.scroll(by: 1, $1) },
    .moveToFirst: { thread, _ in thread.position = .start },
    .moveToLast: { thread, _ in thread.position = TextPosition(.end) },
    .scrollPageUp: { $0.scroll(byHalfPages: -2, $1) },
    .scrollPageDown: { $0.scroll(byHalfPages: 2, $1) },
    .scrollHalfPageUp: { $0.scroll(byHalfPages: -1, $1) },
    .scrollHalfPageDown: { $0.scroll(byHalfPages: 1, $1) },
    .nextPart: { $0.goToNextPart($1) },
    .previousPart: { $0.goToPreviousPart($1) },
  ]

  /// Does what a key asked for while a conversation is read; nil when it is not for that.
  mutating func performInThread(_ action: Action) -> [Effect]? {
    guard thread != nil else { return nil }
    if var moved = thread, let move = Self.moves[action] {
      move(&moved, extents.thread)
      thread = moved
      return []
    }
    switch action {
    case .search: return searchThread()
    case .nextMatch, .previousMatch: return goToMatch(by: action == .nextMatch ? 1 : -1)
    case .accept:
      return thread?.keepSearch() == false ? refuse(.notFound) : []
    case .open: return threadLink.map { [.open(url: $0, .conversation)] } ?? refuse(.noLink)
    case .copyLink:
      guard let url = threadLink else { return refuse(.noLink) }
      notice = .copied(.link)
      return [.copy(url)]
    case .copyEmail: return copyEmailInThread()
    case .copyThread: return copyThread()
    case .refresh: return readThread(anew: true)
    case .back:
      guard thread?.search != nil else { return closeThread() }
      leaveSearch()
      return []
    case .quitOrBack, .leaveDetails:
      guard thread?.search?.isTyping == true else { return closeThread() }
      leaveSearch()
      return []
    case .openIssue, .redraw, .suspend, .help, .quit: return nil
    case .enterDetails, .nextPane, .previousPane, .switchSource, .typeAddress, .togglePanel,
      .chooseFields, .moveFieldUp, .moveFieldDown, .removeField, .resetFields, .nextTab,
      .readThread, .switchKeeping, .moveUp, .moveDown, .moveToFirst, .moveToLast, .scrollPageUp,
      .scrollPageDown, .scrollHalfPageUp, .scrollHalfPageDown, .nextPart, .previousPart,
      .copyKey, .showIssues, .nextIssue,
      .previousIssue, .goBack, .goForward, .typeCommand, .chooseView, .view1, .view2, .view3,
      .view4, .view5, .view6, .view7, .view8, .view9, .sortIssues, .reverseIssues, .editQuery,
      .searchInJira, .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft, .scrollRight,
      .orderComments, .widenIssue, .narrowIssue, .resetSplit:
      return []
    }
  }

  /// Whether the action would do something while a conversation is read; nil when it is not for
  /// that.
  func canPerformInThread(_ action: Action) -> Bool? {
    guard let thread else { return nil }
    if Self.moves[action] != nil { return !extents.thread.isAtTop || !extents.thread.isAtEnd }
    switch action {
    case .search: return thread.canBeSearched
    case .nextMatch, .previousMatch: return (thread.search?.matches.count ?? 0) > 1
    case .accept: return thread.search?.matches.isEmpty == false
    case .open, .copyLink: return threadLink != nil
    case .copyThread: return thread.content != nil
    case .copyEmail: return contacts.selectedContact == nil ? threadEmail != nil : nil
    case .refresh, .back, .quitOrBack, .leaveDetails: return true
    case .openIssue, .redraw, .suspend, .help, .quit: return nil
    case .enterDetails, .nextPane, .previousPane, .switchSource, .typeAddress, .togglePanel,
      .chooseFields, .moveFieldUp, .moveFieldDown, .removeField, .resetFields, .nextTab,
      .readThread, .switchKeeping, .moveUp, .moveDown, .moveToFirst, .moveToLast, .scrollPageUp,
      .scrollPageDown, .scrollHalfPageUp, .scrollHalfPageDown, .nextPart, .previousPart,
      .copyKey, .showIssues, .nextIssue,
      .previousIssue, .goBack, .goForward, .typeCommand, .chooseView, .view1, .view2, .view3,
      .view4, .view5, .view6, .view7, .view8, .view9, .sortIssues, .reverseIssues, .editQuery,
      .searchInJira, .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft, .scrollRight,
      .orderComments, .widenIssue, .narrowIssue, .resetSplit:
      return false
    }
  }

  private mutating func searchThread() -> [Effect] {
    guard thread?.canBeSearched == true else { return refuse(.nothingToSearch) }
    thread?.beginSearch(extents.thread)
    return []
  }

  private mutating func goToMatch(by direction: Int) -> [Effect] {
    guard let search = thread?.search else { return refuse(.nothingSearched) }
    guard !search.matches.isEmpty else { return refuse(.notFound) }
    if thread?.goToMatch(by: direction, extents.thread) == true {
      notice = .wentAround(toFirst: direction > 0)
    }
    return []
  }

  /// Gives up what is being typed, or what is kept of a search.
  private mutating func leaveSearch() {
    if thread?.search?.isTyping == true {
      thread?.giveUpSearch()
    } else {
      thread?.search = nil
    }
  }

  /// The address of the selected contact as elsewhere, else that of the first contact who wrote.
  private mutating func copyEmailInThread() -> [Effect]? {
    guard contacts.selectedContact == nil else { return nil }
    guard let email = threadEmail else { return refuse(.noEmail) }
    notice = .copied(.email)
    return [.copy(email)]
  }

  private var threadEmail: String? {
    thread?.content?.parts.lazy.filter { $0.author.role == .contact }.compactMap(\.author.email)
      .first
  }

  /// The page of the conversation in the workspace it was read from.
  var threadLink: String? {
    guard let target = thread?.target else { return nil }
    let workspace = contacts.resolved.value?.workspace(of: target.connection)
    let link = contacts.resolved.value?.conversations.first { linked in
      linked.conversation.id == target.id && linked.connection == target.connection
    }?.link
    return IntercomWebURL.conversation(
      target.id,
      kind: target.kind,
      workspace: workspace?.id ?? link?.workspace,
      region: workspace?.region ?? link?.region ?? .us
    )
  }
}
