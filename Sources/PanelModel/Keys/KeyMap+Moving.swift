internal import TextTerminal

extension KeyMap {
  /// The list and the panes.
  static let browsing = panes.union([.list])

  /// The keys for moving from issue to issue, and between list and issue.
  static let movingTable: [KeyBinding] = neighbours + commandLine + split

  private static let neighbours: [KeyBinding] = [
    KeyBinding(
      [.character("i")],
      .showIssues,
      in: browsing,
      label: "issues",
      help: "Go to the list of issues, or back to the issue"
    ),
    KeyBinding(
      [.character("J"), .character("]")],
      .nextIssue,
      in: browsing,
      label: "next issue",
      shortLabel: "next",
      help: "Show the next issue of the list"
    ),
    KeyBinding(
      [.character("K"), .character("[")],
      .previousIssue,
      in: browsing,
      help: "Show the previous issue of the list"
    ),
    KeyBinding(
      [.character("<"), Key(.left, modifiers: .alt), .control("o")],
      .goBack,
      in: browsing,
      help: "Go back to the issue that was looked at before"
    ),
    KeyBinding(
      [.character(">"), Key(.right, modifiers: .alt)],
      .goForward,
      in: browsing,
      help: "Go forward again"
    ),
  ]

  private static let commandLine: [KeyBinding] = [
    KeyBinding(
      [.character(":")],
      .typeCommand,
      in: browsing,
      label: "go to",
      help: "Type an issue's key, an address or a command"
    ),
    KeyBinding(
      [Key(.enter)],
      .accept,
      in: [.command],
      label: "go",
      help: "Do what was typed, or what is selected"
    ),
    KeyBinding(
      [Key(.tab), Key(.down), .control("n")],
      .nextMatch,
      in: [.command],
      label: "complete",
      help: "Take the next completion"
    ),
    KeyBinding(
      [Key(.backTab), Key(.up), .control("p")],
      .previousMatch,
      in: [.command],
      help: "Take the previous completion"
    ),
  ]

  private static let split: [KeyBinding] = [
    KeyBinding([.character("+")], .widenIssue, in: panes, help: "Give the issue more room"),
    KeyBinding([.character("-")], .narrowIssue, in: panes, help: "Give the contacts more room"),
    KeyBinding(
      [.character("=")],
      .resetSplit,
      in: panes,
      help: "Give issue and contacts their usual room"
    ),
  ]
}
