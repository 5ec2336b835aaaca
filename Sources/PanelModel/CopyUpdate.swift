internal import ContactResolution

extension AppState {
  /// Copies the key of the issue that is shown.
  mutating func copyKey() -> [Effect] {
    guard let key = issue.key else { return refuse(.nothingSelected) }
    notice = .copied(.value)
    return [.copy(key.text)]
  }

  /// Copies the conversation that is read, as text.
  mutating func copyThread() -> [Effect] { [] }
}
