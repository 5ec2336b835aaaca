internal import TextTerminal

extension KeyMap {
  /// The keys of the contact panel: source, typed addresses, on and off.
  static let panelTable: [KeyBinding] = [
    KeyBinding(
      [.character("c")],
      .switchSource,
      in: panes,
      label: "source",
      help: "Find contacts by linked conversations, by the reporter's e-mail, or by both"
    ),
    KeyBinding(
      [.character("e")],
      .typeAddress,
      in: panes,
      label: "type address",
      shortLabel: "address",
      help: "Type the reporter's e-mail address where Jira hides it, or change it"
    ),
    KeyBinding(
      [.character("p")],
      .togglePanel,
      in: panes,
      help: "Switch the contacts off for this project, or on again"
    ),
    KeyBinding(
      [Key(.enter)],
      .accept,
      in: [.address],
      label: "look it up",
      shortLabel: "look up",
      help: "Look for contacts with the address"
    ),
    KeyBinding(
      [Key(.tab)],
      .switchKeeping,
      in: [.address],
      label: "remember",
      help: "Remember the address for this reporter, or only until the end"
    ),
  ]
}
