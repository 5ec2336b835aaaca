internal import TextTerminal

extension KeyMap {
  /// The keys of reading an issue, and of searching the panes.
  static let readingTable: [KeyBinding] = issueReading + following + paneSearching

  private static let issueReading: [KeyBinding] = [
    KeyBinding(
      [Key(.right), .character("l")],
      .nextLink,
      in: [.issue],
      label: "link",
      help: "Select the next link, related issue or folded part"
    ),
    KeyBinding(
      [Key(.left), .character("h")],
      .previousLink,
      in: [.issue],
      help: "Select the previous one"
    ),
    KeyBinding(
      [Key(.enter)],
      .followLink,
      in: [.issue],
      label: "follow",
      help:
        "Follow what is selected, fold or unfold it; without a selection, open the issue in Jira"
    ),
    KeyBinding(
      [.character("z")],
      .foldAll,
      in: [.issue],
      help: "Unfold all folded parts, or fold them again"
    ),
    KeyBinding(
      [.character("(")],
      .scrollLeft,
      in: [.issue],
      help: "Scroll wide tables and code to the left"
    ),
    KeyBinding(
      [.character(")")],
      .scrollRight,
      in: [.issue],
      help: "Scroll wide tables and code to the right"
    ),
    KeyBinding(
      [.character("s")],
      .orderComments,
      in: [.issue],
      help: "Read comments from the newest or from the oldest on"
    ),
    KeyBinding(
      [.character("Y")],
      .copyKey,
      in: [.issue, .list],
      help: "Copy the issue's key"
    ),
    KeyBinding(
      [.character("C")],
      .copyThread,
      in: [.thread],
      help: "Copy the whole conversation as text"
    ),
  ]

  private static let following: [KeyBinding] = [
    KeyBinding(
      [Key(.enter)],
      .accept,
      in: [.follow],
      label: "open",
      help: "Open the address in the browser"
    ),
    KeyBinding(
      [.character("y")],
      .copyLink,
      in: [.follow],
      label: "copy",
      help: "Copy the address"
    ),
  ]

  private static let paneSearching: [KeyBinding] = [
    KeyBinding(
      [.character("/")],
      .search,
      in: panes,
      label: "search",
      help: "Search here; a capital letter makes it search for exactly that"
    ),
    KeyBinding(
      [.character("n")],
      .nextMatch,
      in: browsing,
      help: "Go to the next match"
    ),
    KeyBinding(
      [.character("N")],
      .previousMatch,
      in: browsing,
      help: "Go to the previous match"
    ),
    KeyBinding(
      [Key(.enter)],
      .accept,
      in: [.search],
      label: "keep",
      help: "Stay here and keep the matches marked"
    ),
    KeyBinding(
      [Key(.down), .control("n")],
      .nextMatch,
      in: [.search],
      label: "next",
      help: "Go to the next match"
    ),
    KeyBinding(
      [Key(.up), .control("p")],
      .previousMatch,
      in: [.search],
      help: "Go to the previous match"
    ),
  ]
}
