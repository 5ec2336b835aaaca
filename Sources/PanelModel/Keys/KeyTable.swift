internal import TextTerminal

extension KeyMap {
  static let panes: KeyBinding.Places = [.issue, .contacts, .details]

  /// The keys of the panes, in the order in which help and documentation list them.
  ///
  /// Letters follow tig, lazygit and vim.
  static let paneTable: [KeyBinding] = [
    KeyBinding(
      [Key(.up), .character("k")],
      .moveUp,
      in: [.contacts, .details],
      help: "Select the previous contact, field or conversation"
    ),
    KeyBinding(
      [Key(.down), .character("j")],
      .moveDown,
      in: [.contacts, .details],
      label: "select",
      help: "Select the next contact, field or conversation"
    ),
    KeyBinding(
      [Key(.up), .character("k")],
      .moveUp,
      in: [.issue, .help],
      help: "Scroll up a line"
    ),
    KeyBinding(
      [Key(.down), .character("j")],
      .moveDown,
      in: [.issue, .help],
      label: "scroll",
      help: "Scroll down a line"
    ),
    KeyBinding(
      [Key(.enter)],
      .open,
      in: [.contacts, .details],
      label: "open in Intercom",
      shortLabel: "open",
      help: "Open the selected contact or conversation in Intercom, in the browser"
    ),
    KeyBinding(
      [Key(.right), .character("l")],
      .enterDetails,
      in: [.contacts],
      label: "details",
      help: "Go into the selected contact's fields and conversations"
    ),
    KeyBinding(
      [Key(.left), .character("h")],
      .leaveDetails,
      in: [.details],
      label: "contacts",
      shortLabel: "list",
      help: "Go back to the list of contacts"
    ),
    KeyBinding(
      [Key(.tab)],
      .nextPane,
      in: browsing,
      label: "pane",
      help: "Give the focus to the next pane"
    ),
    KeyBinding(
      [Key(.backTab)],
      .previousPane,
      in: browsing,
      help: "Give the focus to the previous pane"
    ),
    KeyBinding(
      [Key(.pageUp), .control("b")],
      .scrollPageUp,
      in: [.contacts, .details],
      help: "Scroll the issue up a page"
    ),
    KeyBinding(
      [Key(.pageUp), .control("b")],
      .scrollPageUp,
      in: [.issue, .help],
      help: "Scroll up a page"
    ),
    KeyBinding(
      [Key(.pageDown), .control("f"), .character(" ")],
      .scrollPageDown,
      in: [.contacts, .details],
      help: "Scroll the issue down a page"
    ),
    KeyBinding(
      [Key(.pageDown), .control("f"), .character(" ")],
      .scrollPageDown,
      in: [.issue, .help],
      help: "Scroll down a page"
    ),
    KeyBinding(
      [.control("u")],
      .scrollHalfPageUp,
      in: [.contacts, .details],
      help: "Scroll the issue up half a page"
    ),
    KeyBinding(
      [.control("u")],
      .scrollHalfPageUp,
      in: [.issue, .help],
      help: "Scroll up half a page"
    ),
    KeyBinding(
      [.control("d")],
      .scrollHalfPageDown,
      in: [.contacts, .details],
      help: "Scroll the issue down half a page"
    ),
    KeyBinding(
      [.control("d")],
      .scrollHalfPageDown,
      in: [.issue, .help],
      help: "Scroll down half a page"
    ),
    KeyBinding(
      [.character("g"), Key(.home)],
      .moveToFirst,
      in: panes.union([.help]),
      help: "Go to the first row"
    ),
    KeyBinding(
      [.character("G"), Key(.end)],
      .moveToLast,
      in: panes.union([.help]),
      help: "Go to the last row"
    ),
    KeyBinding(
      [.character("o")],
      .openIssue,
      in: [.contacts, .details],
      help: "Open the issue in Jira, in the browser"
    ),
    KeyBinding(
      [.character("o")],
      .openIssue,
      in: [.issue],
      label: "open in Jira",
      shortLabel: "open",
      help: "Open the issue in Jira, in the browser"
    ),
    KeyBinding(
      [.character("y")],
      .copyLink,
      in: [.contacts],
      label: "copy link",
      shortLabel: "copy",
      help: "Copy the link of what is selected"
    ),
    KeyBinding(
      [.character("y")],
      .copyLink,
      in: [.details],
      label: "copy",
      help: "Copy the link of the conversation or the value of the field"
    ),
    KeyBinding(
      [.character("y")],
      .copyLink,
      in: [.issue],
      label: "copy link",
      shortLabel: "copy",
      help: "Copy the link of the issue"
    ),
    KeyBinding(
      [.character("y")],
      .copyLink,
      in: [.link],
      label: "copy link",
      help: "Copy the link again"
    ),
    KeyBinding(
      [.character("Y")],
      .copyEmail,
      in: [.contacts, .details],
      help: "Copy the e-mail address of the selected contact"
    ),
    KeyBinding(
      [.character("r"), .control("r"), Key(.function(5))],
      .refresh,
      in: panes,
      label: "refresh",
      help: "Ask both services anew"
    ),
  ]
}
