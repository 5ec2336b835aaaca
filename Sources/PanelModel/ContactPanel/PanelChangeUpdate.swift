internal import ContactResolution

extension AppState {
  /// Switches to the next way of finding contacts, and asks anew.
  mutating func switchSource() -> [Effect] { [] }

  /// Looks for contacts in issues of this project from now on, or no longer.
  mutating func togglePanel() -> [Effect] { [] }

  /// Asks the person for the reporter's address.
  mutating func askForAddress() -> [Effect] { [] }

  /// Whether the action would do something in the contact panel.
  func canPerformInPanel(_ action: Action) -> Bool { false }

  /// Does what a key asked for while an address is typed; nil when it is not for that.
  mutating func performInAddressPrompt(_ action: Action) -> [Effect]? { nil }

  /// Whether the action would do something while an address is typed; nil when it is not for that.
  func canPerformInAddressPrompt(_ action: Action) -> Bool? { nil }

  /// Edits the address.
  mutating func typeAddress(_ edit: (inout TextInput) -> Bool) -> [Effect] { [] }
}
