internal import ContactResolution

extension AppState {
  /// Shows the next or the previous issue of the list.
  mutating func showNeighbour(by rows: Int) -> [Effect] {
    guard !list.jql.isEmpty else { return refuse(.noIssue(.noneListed)) }
    guard list.present.moment != nil else { return readListBeforeMoving() }
    if let next = list.neighbour(of: placeInList, by: rows) { return selectIssue(next) }
    guard list.present.shownCount > 0 else { return refuse(.noIssue(.noneListed)) }
    guard rows > 0 else { return refuse(.noIssue(.first)) }
    if list.present.isRestForgotten { return refuse(.noIssue(.lastKept)) }
    // A list that is filtered asks for no further pages.
    guard list.present.next != nil, list.present.filter?.isActive != true else {
      return refuse(.noIssue(.last))
    }
    return readMoreAgain() + refuse(.noIssue(.onTheirWay))
  }

  /// The list has to be there before one can move in it.
  private mutating func readListBeforeMoving() -> [Effect] {
    notice = .impossible(.noIssue(.onTheirWay))
    switch list.present.asking {
    case .idle: return readListIfNeeded()
    case .failed, .stopped: return readList(anew: true)
    case .loading, .loaded: return []
    }
  }

  /// The issue from which the next and the previous one are counted: the one that is shown, by
  /// the key by which the list has it.
  private var placeInList: IssueKey? {
    let keys = [issue.key, issue.presentKey].compactMap(\.self)
    return keys.first { list.shown.row(of: $0) != nil } ?? issue.key
  }

  /// Reads ahead the issue beside the present one in the direction in which the person moves, then
  /// the one on the other side, unless they are at hand.
  ///
  /// Nothing is read ahead as long as a service asks us to wait.
  mutating func readAhead() -> [Effect] {
    guard let place = placeInList, !isWaitedFor, !isAnythingHeldUp else { return [] }
    let steps = movesUp(to: place) ? [-1, 1] : [1, -1]
    let near = steps.compactMap { list.neighbour(of: place, by: $0)?.key }
    guard let first = near.first(where: { !isAtHand($0) }) else { return [] }
    let isEnabled = isPanelEnabled(for: first)
    let keys = near.filter { !isAtHand($0) && isPanelEnabled(for: $0) == isEnabled }
    navigation.ahead = keys
    return [.readAhead(keys, isEnabled ? source : nil, addresses)]
  }

  /// Reads ahead when the list has come after the issue.
  mutating func readAheadInNewList() -> [Effect] {
    guard navigation.ahead.isEmpty, !isReading, issue.issue.value != nil else { return [] }
    return readAhead()
  }

  /// Notes until when a service is not to be asked; nothing is read ahead meanwhile.
  mutating func take(_ service: Service, waitsUntil moment: Timestamp) -> [Effect] {
    waits[service] = moment
    guard isWaitedFor, !navigation.ahead.isEmpty else { return [] }
    navigation.ahead = []
    return [.cancel(.ahead)]
  }

  private var isWaitedFor: Bool { waits.values.contains { $0 > now } }

  /// Whether the present issue was come to from one below it.
  private func movesUp(to place: IssueKey) -> Bool {
    guard let before = navigation.before else { return false }
    return list.neighbour(of: place, by: 1)?.key == before
  }

  private func isAtHand(_ key: IssueKey) -> Bool {
    guard let entry = shelf.entry(of: key) else { return false }
    guard case .loaded(_, let moment) = entry.issue.issue else { return false }
    return isRecent(moment)
  }

  /// Whether contacts are looked for in the issue of the key.
  private func isPanelEnabled(for key: IssueKey) -> Bool {
    panelProjects[key.project] ?? isPanelEnabledByDefault
  }
}
