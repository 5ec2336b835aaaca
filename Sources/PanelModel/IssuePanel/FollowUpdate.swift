extension AppState {
  /// Does what a key asked for while a link is shown; nil when it is not for that.
  mutating func performInFollow(_ action: Action) -> [Effect]? { nil }

  /// Whether a link that is shown would do it; nil when it is not for that.
  func canPerformInFollow(_ action: Action) -> Bool? { nil }
}
