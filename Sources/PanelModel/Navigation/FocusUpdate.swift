internal import TextTerminal

extension AppState {
  /// From this width on, the list stands beside the issue.
  public static let listColumns = 150

  /// Whether the list stands beside the issue, as there is room for it.
  public var isListBeside: Bool { size.columns >= Self.listColumns }

  /// Whether the list is on the screen.
  public var isListShown: Bool { isListBeside || focus == .list }

  /// Gives the focus to the next pane on the screen, or to the previous one.
  ///
  /// From a list that fills the screen it goes to the issue.
  mutating func focusPane(by direction: Int) -> [Effect] {
    if focus == .list, !isListBeside { return returnFromList() }
    let panes: [Pane] = isListBeside ? [.list, .issue, .contacts] : [.issue, .contacts]
    let here = panes.firstIndex(of: focus == .details ? .contacts : focus) ?? 0
    let next = panes[(here + direction + panes.count) % panes.count]
    if next == .list { focusList() } else { focus = next }
    return []
  }

  /// Gives the focus to the list, or from the list back to where it came from.
  mutating func showList() -> [Effect] {
    guard focus != .list else { return returnFromList() }
    focusList()
    return readListIfNeeded()
  }

  /// Gives the focus to the list, which will be left to the pane that has it by now.
  mutating func focusList() {
    if focus != .list { navigation.paneBeforeList = focus }
    focus = .list
  }

  /// Gives the focus from the list to the issue's contacts.
  mutating func leaveList() -> [Effect] {
    guard issue.key != nil else { return refuse(.noIssue(.noneShown)) }
    if !isListBeside { navigation.cameFromList = true }
    focus = .contacts
    return []
  }

  /// Gives the focus from the list to the pane that had it before.
  mutating func returnFromList() -> [Effect] {
    guard issue.key != nil else { return refuse(.noIssue(.noneShown)) }
    focus = navigation.paneBeforeList
    return []
  }

  /// Closes what lies on top, stops waiting, or goes back to where one came from.
  mutating func goBack() -> [Effect] {
    if overlay != nil {
      overlay = nil
      return []
    }
    if focus == .details { return leaveDetails() }
    if isReading, focus != .list || isListBeside { return stopReading() }
    return showList()
  }

  /// Whether there is something to close, to stop or to go back to.
  var canGoBack: Bool { overlay != nil || focus != .list || issue.key != nil }

  /// Closes what lies on top, goes back to the list one came from, or ends the program.
  mutating func quitOrGoBack() -> [Effect] {
    if overlay != nil || focus == .details { return goBack() }
    guard focus != .list, navigation.cameFromList, !isListBeside else {
      return [.end(status: 0)]
    }
    return showList()
  }
}
