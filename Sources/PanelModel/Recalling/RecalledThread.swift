public import ContactResolution

/// What earlier runs kept on this machine of a conversation.
public struct RecalledThread: Sendable, Equatable {
  /// The conversation as it was, with all that was said in it by then.
  public var thread: ConversationThread
  /// When it came.
  public var moment: Timestamp

  /// Makes what was kept of a conversation.
  public init(thread: ConversationThread, moment: Timestamp) {
    self.thread = thread
    self.moment = moment
  }
}
