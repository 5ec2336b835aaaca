extension AppState {
  /// Does what a key asked for in a search; nil when it is not for one.
  mutating func performInSearch(_ action: Action) -> [Effect]? { nil }

  /// Whether a search would do it; nil when it is not for one.
  func canPerformInSearch(_ action: Action) -> Bool? { nil }

  /// Edits what is searched for.
  mutating func typeSearch(_ edit: (inout TextInput) -> Bool) -> [Effect] { [] }
}
