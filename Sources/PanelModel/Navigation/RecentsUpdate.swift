internal import ContactResolution

extension AppState {
  private static let mostRecents = 50

  /// Puts the present issue at the front of those that were looked at.
  ///
  /// Only as soon as more than its key is known: a key that leads nowhere is not remembered. A
  /// visit is kept once.
  mutating func noteVisit() -> [Effect] {
    guard let key = issue.presentKey,
      let summary = issue.issue.value?.summary ?? issue.summary?.summary
    else { return [] }
    let recent = RecentIssue(key: key, summary: summary)
    let asked = issue.key
    recents.removeAll { $0.key == key || $0.key == asked }
    recents.insert(recent, at: 0)
    if recents.count > Self.mostRecents { recents.removeLast() }
    guard navigation.noted != key else { return [] }
    navigation.noted = key
    return [.keep(.visited(recent))]
  }
}
