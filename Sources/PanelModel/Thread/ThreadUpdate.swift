internal import ContactResolution
internal import TextTerminal

extension AppState {
  /// Takes a conversation that was read, unless another one is being read by now.
  mutating func take(
    _ result: Result<ConversationThread, ServiceFailure>,
    of target: ThreadTarget
  ) {
    guard var shown = thread, shown.target == target else { return }
    switch result {
    case .success(let content): shown.thread = .loaded(content, at: now)
    case .failure(let failure): shown.thread = .failed(failure, last: shown.thread.value)
    }
    thread = shown
  }

  /// Whether there is a selected conversation that can be read.
  var canReadThread: Bool { false }

  /// Opens the selected conversation for reading.
  mutating func openThread() -> [Effect] { [] }

  /// Does what a key asked for while a conversation is read; nil when it is not for that.
  mutating func performInThread(_ action: Action) -> [Effect]? { nil }

  /// Whether the action would do something while a conversation is read; nil when it is not for
  /// that.
  func canPerformInThread(_ action: Action) -> Bool? { nil }

  /// Edits what the conversation is searched for.
  mutating func typeThreadSearch(_ edit: (inout TextInput) -> Bool) -> [Effect] { [] }

  /// Does what the mouse asked for while a conversation is read; nil when none is.
  mutating func takeInThread(_ event: MouseEvent) -> [Effect]? { nil }
}
