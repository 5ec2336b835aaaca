internal import ContactResolution

extension AppState {
  /// Shows the next or the previous issue of the list.
  mutating func showNeighbour(by rows: Int) -> [Effect] {
    guard list.issues.value != nil else { return readListBeforeMoving() }
    let place = placeInList
    if let next = list.neighbour(of: place, by: rows) { return selectIssue(next) }
    guard rows > 0, list.next != nil || list.isLoadingMore else {
      guard !list.shown.isEmpty else { return refuse(.noIssue(.noneListed)) }
      return refuse(.noIssue(rows > 0 ? .last : .first))
    }
    let last = place.flatMap { list.summary(of: $0) }
    return (last.map { selectIssue($0) } ?? []) + refuse(.noIssue(.onTheirWay))
  }

  /// The list has to be there before one can move in it.
  private mutating func readListBeforeMoving() -> [Effect] {
    notice = .impossible(.noIssue(.onTheirWay))
    switch list.issues {
    case .idle: return readListIfNeeded()
    case .failed: return readList(anew: true)
    case .loading, .loaded: return []
    }
  }

  /// Whether there may be an issue beside the present one; asked at every drawing, so that the
  /// list is not searched for it.
  var mayHaveNeighbours: Bool { list.issues.value?.isEmpty == false }

  /// The issue from which the next and the previous one are counted: the one that is shown when
  /// the list has it, else the one that is selected in the list.
  private var placeInList: IssueKey? {
    let keys = [issue.key, issue.presentKey].compactMap(\.self)
    let shown = list.shown.first { keys.contains($0.key) }
    return shown?.key ?? list.selection
  }

  /// Reads ahead the issue beside the present one in the direction in which the person moves, then
  /// the one on the other side, unless they are at hand.
  ///
  /// Nothing is read ahead as long as a service asks us to wait.
  mutating func readAhead() -> [Effect] {
    guard issue.key != nil, !isWaitedFor, !isAnythingHeldUp, let place = placeInList else {
      return []
    }
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
