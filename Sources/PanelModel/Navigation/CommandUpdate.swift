internal import ContactResolution

extension AppState {
  /// Opens the line for a key, an address or a command.
  mutating func openCommandPrompt(_ text: String = "") -> [Effect] {
    overlay = .command(CommandPrompt(text))
    return []
  }

  /// Does what a key asked for on the command line.
  mutating func performInCommandPrompt(_ action: Action) -> [Effect]? {
    guard case .command(let prompt) = overlay else { return nil }
    switch action {
    case .accept:
      guard let key = IssueKey(prompt.input.text) else { return [] }
      overlay = nil
      return show(key, summary: nil, settles: false)
    default: return nil
    }
  }

  /// Whether the command line would do it; nil when it is not for it.
  func canPerformInCommandPrompt(_ action: Action) -> Bool? { action == .accept ? true : nil }

  /// Edits what stands on the command line.
  mutating func typeCommand(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    guard case .command(var prompt) = overlay else { return [] }
    if edit(&prompt.input) { overlay = .command(prompt) }
    return []
  }
}
