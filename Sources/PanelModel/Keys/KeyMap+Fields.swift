internal import TextTerminal

extension KeyMap {
  /// The keys of the page for choosing fields.
  ///
  /// Characters are typed into its search. Alt with an arrow arrives from every terminal that
  /// follows xterm, through tmux and screen as well; Ctrl-K and Ctrl-J, with which lazygit moves a
  /// commit, arrive from all others, too. Ctrl-P and Ctrl-N select, as in fzf.
  static let fieldsTable: [KeyBinding] = [
    KeyBinding(
      [.character("f")],
      .chooseFields,
      in: panes,
      label: "fields",
      help: "Choose what is shown of Users and of Leads"
    ),
    KeyBinding(
      [Key(.up), .control("p")],
      .moveUp,
      in: [.fields],
      help: "Select the previous field"
    ),
    KeyBinding(
      [Key(.down), .control("n")],
      .moveDown,
      in: [.fields],
      label: "select",
      help: "Select the next field"
    ),
    KeyBinding(
      [Key(.enter)],
      .accept,
      in: [.fields],
      label: "show/hide",
      help: "Show the selected field of contacts, or hide it; add the name that was typed"
    ),
    KeyBinding(
      [.control("r")],
      .resetFields,
      in: [.fields],
      label: "defaults",
      shortLabel: "reset",
      help: "Show the default fields of this tab, in their order"
    ),
    KeyBinding(
      [Key(.tab), Key(.backTab)],
      .nextTab,
      in: [.fields],
      label: "User/Lead",
      shortLabel: "role",
      help: "Go to the other tab: what is shown of Users, or of Leads"
    ),
    KeyBinding(
      [Key(.up, modifiers: .alt), .control("k")],
      .moveFieldUp,
      in: [.fields],
      help: "Move the selected field up among the shown ones"
    ),
    KeyBinding(
      [Key(.down, modifiers: .alt), .control("j")],
      .moveFieldDown,
      in: [.fields],
      help: "Move the selected field down among the shown ones"
    ),
    KeyBinding(
      [Key(.delete)],
      .removeField,
      in: [.fields],
      help: "Hide the selected field; in the midst of a search, delete a character"
    ),
    KeyBinding(
      [Key(.pageUp)],
      .scrollPageUp,
      in: [.fields],
      help: "Select a field a page up"
    ),
    KeyBinding(
      [Key(.pageDown)],
      .scrollPageDown,
      in: [.fields],
      help: "Select a field a page down"
    ),
    KeyBinding([Key(.home)], .moveToFirst, in: [.fields], help: "Select the first field"),
    KeyBinding([Key(.end)], .moveToLast, in: [.fields], help: "Select the last field"),
    KeyBinding(
      [Key(.function(5))],
      .refresh,
      in: [.fields],
      help: "Ask Intercom anew for the workspace's attributes"
    ),
  ]
}
