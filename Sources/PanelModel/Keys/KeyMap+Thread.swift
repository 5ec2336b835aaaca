internal import TextTerminal

extension KeyMap {
  /// The keys of reading a conversation.
  static let threadTable: [KeyBinding] = []
}
