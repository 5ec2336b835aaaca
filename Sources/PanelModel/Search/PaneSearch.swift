/// A search in a pane, from the first typed character until it is left.
public struct PaneSearch: Sendable, Equatable {
  /// Where is searched.
  public let pane: Pane
  /// What for, and where it is found.
  public internal(set) var text: TextSearch
  /// Parts of the issue that are unfolded as long as they hold the match.
  public internal(set) var revealed: Set<IssueFold> = []
  /// What was selected when the search began, to go back to.
  let origin: Origin

  /// What is searched for.
  public var input: TextInput { text.input }
  /// Whether it is being typed.
  public var isTyping: Bool { text.isTyping }
  /// What is searched for, as it is compared.
  public var pattern: SearchPattern { SearchPattern(text.input.text) }

  /// What was selected in the panes.
  struct Origin: Sendable, Equatable {
    var item: PanelItem?
    var isItemChosen: Bool
    var detail: DetailItem?
  }
}
