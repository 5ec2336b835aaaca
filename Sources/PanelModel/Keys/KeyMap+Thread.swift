internal import TextTerminal

extension KeyMap {
  /// The keys of reading a conversation.
  ///
  /// Letters follow less, tig and vim.
  static let threadTable: [KeyBinding] =
    opening + moving + searching + jumping + linking
    + typing

  private static let opening: [KeyBinding] = [
    KeyBinding(
      [.character("t")],
      .readThread,
      in: [.contacts, .details],
      label: "read",
      help: "Read the selected conversation, or the contact's first one, here"
    )
  ]

  private static let moving: [KeyBinding] = [
    KeyBinding([Key(.up), .character("k")], .moveUp, in: [.thread], help: "Scroll up a line"),
    KeyBinding(
      [Key(.down), .character("j")],
      .moveDown,
      in: [.thread],
      label: "scroll",
      help: "Scroll down a line"
    ),
    KeyBinding(
      [Key(.pageUp), .control("b")],
      .scrollPageUp,
      in: [.thread],
      help: "Scroll up a page"
    ),
    KeyBinding(
      [Key(.pageDown), .control("f"), .character(" ")],
      .scrollPageDown,
      in: [.thread],
      help: "Scroll down a page"
    ),
    KeyBinding([.control("u")], .scrollHalfPageUp, in: [.thread], help: "Scroll up half a page"),
    KeyBinding(
      [.control("d")],
      .scrollHalfPageDown,
      in: [.thread],
      help: "Scroll down half a page"
    ),
    KeyBinding(
      [.character("g"), Key(.home)],
      .moveToFirst,
      in: [.thread],
      help: "Go to the first message"
    ),
    KeyBinding(
      [.character("G"), Key(.end)],
      .moveToLast,
      in: [.thread],
      help: "Go to the end of the last message"
    ),
  ]

  private static let jumping: [KeyBinding] = [
    KeyBinding(
      [.character("]"), .character("J")],
      .nextPart,
      in: [.thread],
      label: "next message",
      shortLabel: "next",
      help: "Go to the next message or note"
    ),
    KeyBinding(
      [.character("["), .character("K")],
      .previousPart,
      in: [.thread],
      help: "Go to the previous message or note"
    ),
  ]

  private static let linking: [KeyBinding] = [
    KeyBinding(
      [Key(.enter)],
      .open,
      in: [.thread],
      label: "open in Intercom",
      shortLabel: "open",
      help: "Open the conversation in Intercom, in the browser"
    ),
    KeyBinding(
      [.character("o")],
      .openIssue,
      in: [.thread],
      help: "Open the issue in Jira, in the browser"
    ),
    KeyBinding(
      [.character("y")],
      .copyLink,
      in: [.thread],
      label: "copy link",
      shortLabel: "copy",
      help: "Copy the link of the conversation"
    ),
    KeyBinding(
      [.character("Y")],
      .copyEmail,
      in: [.thread],
      help: "Copy the e-mail address of the contact"
    ),
    KeyBinding(
      [.character("r"), .control("r"), Key(.function(5))],
      .refresh,
      in: [.thread],
      label: "refresh",
      help: "Read the conversation anew"
    ),
    KeyBinding(
      [Key(.left), .character("h")],
      .leaveDetails,
      in: [.thread],
      help: "Go back to the contact"
    ),
    KeyBinding(
      [.character("q"), .control("c")],
      .quitOrBack,
      in: [.thread],
      label: "back",
      help: "Go back to the contact"
    ),
  ]

  private static let searching: [KeyBinding] = [
    KeyBinding(
      [.character("/")],
      .search,
      in: [.thread],
      label: "search",
      help: "Search what was said; a capital letter makes it search for exactly that"
    ),
    KeyBinding(
      [.character("n")],
      .nextMatch,
      in: [.thread],
      label: "next match",
      shortLabel: "match",
      help: "Go to the next match"
    ),
    KeyBinding(
      [.character("N")],
      .previousMatch,
      in: [.thread],
      help: "Go to the previous match"
    ),
  ]

  private static let typing: [KeyBinding] = [
    KeyBinding(
      [Key(.enter)],
      .accept,
      in: [.threadSearch],
      label: "keep",
      help: "Stay here and keep the matches marked"
    ),
    KeyBinding(
      [Key(.down), .control("n")],
      .nextMatch,
      in: [.threadSearch],
      label: "next",
      help: "Go to the next match"
    ),
    KeyBinding(
      [Key(.up), .control("p")],
      .previousMatch,
      in: [.threadSearch],
      help: "Go to the previous match"
    ),
  ]
}
