internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// Takes what the workspace says of its attributes.
  mutating func take(_ result: Result<[ContactAttribute], ServiceFailure>) {
    switch result {
    case .success(let all): attributes = .loaded(all, at: now)
    case .failure(let failure): attributes = .failed(failure, last: attributes.value)
    }
  }

  /// Opens the page for choosing fields.
  mutating func openFieldChooser() -> [Effect] { [] }

  /// Does what a key asked for while fields are chosen; nil when it is not for that.
  mutating func performInFieldChooser(_ action: Action) -> [Effect]? { nil }

  /// Whether the action would do something while fields are chosen; nil when it is not for that.
  func canPerformInFieldChooser(_ action: Action) -> Bool? { nil }

  /// Edits what the attributes are searched for.
  mutating func typeFieldSearch(_ edit: (inout TextInput) -> Bool) -> [Effect] { [] }

  /// Does what the mouse asked for while fields are chosen; nil when they are not.
  mutating func takeInFieldChooser(_ event: MouseEvent) -> [Effect]? { nil }
}
