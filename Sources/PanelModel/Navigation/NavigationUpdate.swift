internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// Shows an issue: what is known of it at once, the rest when it arrives.
  ///
  /// While a selection moves nothing is asked; `settles` waits until it rests.
  mutating func show(_ key: IssueKey, summary: IssueSummary?, settles: Bool) -> [Effect] {
    guard key != issue.key else { return settles ? [] : visit() }
    shelf.put(IssueShelf.Entry(issue: issue, contacts: contacts))
    let known = shelf.entry(of: key)
    issue = known?.issue ?? IssuePanelState(key: key, summary: summary)
    contacts = known?.contacts ?? ContactPanelState()
    if focus == .details { focus = .contacts }
    let stops = Effect.Identity.ofOneIssue.map { Effect.cancel($0) }
    return stops + (settles ? [.settle(key)] : visit())
  }

  /// Reads the issue on which the selection rests.
  mutating func takeSettled(_ key: IssueKey) -> [Effect] {
    key == issue.key ? visit() : []
  }

  private mutating func visit() -> [Effect] {
    guard let key = issue.key else { return [] }
    history.visit(key)
    return [.cancel(.settling)] + read(anew: false)
  }

  /// Shows the next or the previous issue of the list.
  mutating func showNeighbour(by rows: Int) -> [Effect] {
    guard let next = list.neighbour(of: issue.key, by: rows) else { return [] }
    list.selection = next.key
    return show(next.key, summary: next, settles: true)
  }

  /// Shows the issue that was looked at before.
  mutating func goBackInHistory() -> [Effect] {
    guard let key = history.goBack() else { return [] }
    return show(key, summary: list.summary(of: key), settles: false)
  }

  /// Shows the issue from which the person went back.
  mutating func goForwardInHistory() -> [Effect] {
    guard let key = history.goForward() else { return [] }
    return show(key, summary: list.summary(of: key), settles: false)
  }

  /// Asks what the program was started for.
  mutating func start() -> [Effect] {
    let reading = issue.key == nil ? [] : visit()
    return reading + (isListShown ? readListIfNeeded() : [])
  }

  /// Gives the focus to the next pane on the screen, or to the previous one.
  mutating func focusPane(by direction: Int) -> [Effect] {
    let panes: [Pane] = isListBeside ? [.list, .issue, .contacts] : [.issue, .contacts]
    let here = panes.firstIndex(of: focus == .details ? .contacts : focus) ?? 0
    focus = panes[(here + direction + panes.count) % panes.count]
    return []
  }

  /// Whether the list stands beside the issue, as there is room for it.
  public var isListBeside: Bool { size.columns >= Self.listColumns }

  /// Whether the list is on the screen.
  public var isListShown: Bool { isListBeside || focus == .list }

  /// From this width on, the list stands beside the issue.
  public static let listColumns = 150

  /// Gives the focus to the list.
  mutating func showList() -> [Effect] {
    focus = .list
    return readListIfNeeded()
  }

  /// Gives the focus from the list to the issue's contacts.
  mutating func leaveList() -> [Effect] {
    guard issue.key != nil else { return [] }
    focus = .contacts
    return []
  }
}

extension Effect.Identity {
  /// What runs for the issue on the screen alone.
  fileprivate static let ofOneIssue: [Self] = [
    .issue, .details, .conversations, .companies, .thread, .threadReminder, .reminder, .retry,
    .settling,
  ]
}
