public import ContactResolution

/// A conversation that is being read inside the terminal.
public struct ThreadState: Sendable, Equatable {
  /// Which one.
  public var target: ThreadTarget
  /// What was said in it.
  public var thread: Loadable<ConversationThread>

  /// Opens a conversation; nothing of it was asked yet.
  public init(target: ThreadTarget) {
    self.target = target
    thread = .idle
  }
}
