/// A search in a pane, from the first typed character until it is left.
public struct PaneSearch: Sendable, Equatable {
  /// Where is searched.
  public var pane: Pane
  /// What is searched for.
  public var input: TextInput
  /// Whether it is being typed.
  public var isTyping: Bool

  /// Begins a search.
  public init(in pane: Pane) {
    self.pane = pane
    input = TextInput()
    isTyping = true
  }
}
