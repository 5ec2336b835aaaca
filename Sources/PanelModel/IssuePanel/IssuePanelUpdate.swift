internal import TextTerminal

extension AppState {
  /// Does what a key asked for in the issue; nil when it is not for the issue.
  mutating func performInIssue(_ action: Action) -> [Effect]? { nil }

  /// Whether the issue would do it; nil when it is not for the issue.
  func canPerformInIssue(_ action: Action) -> Bool? { nil }

  /// Does what the mouse asked for in the issue; nil when it is not for it.
  mutating func takeInIssue(_ event: MouseEvent) -> [Effect]? { nil }
}
