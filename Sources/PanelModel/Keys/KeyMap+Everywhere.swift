internal import TextTerminal

extension KeyMap {
  private static let everywhere = KeyBinding.Places(KeyBinding.Place.allCases)
  private static let textPlaces =
    KeyBinding.Places(KeyBinding.Place.allCases.filter(\.takesText))
  private static let plainPlaces = everywhere.subtracting(textPlaces)

  /// The keys that work wherever one is.
  static let everywhereTable: [KeyBinding] = [
    KeyBinding(
      [.character("?"), Key(.function(1))],
      .help,
      in: plainPlaces,
      label: "help",
      help: "Show the keys that work here, or hide them"
    ),
    KeyBinding(
      [Key(.function(1))],
      .help,
      in: textPlaces.subtracting([.address, .command]),
      label: "help",
      help: "Show the keys that work here"
    ),
    KeyBinding(
      [Key(.escape)],
      .back,
      in: plainPlaces,
      help: "Stop waiting, close what lies on top, or go back"
    ),
    KeyBinding(
      [Key(.escape)],
      .back,
      in: textPlaces,
      label: "close",
      help: "Clear the search, or close"
    ),
    KeyBinding(
      [Key(.enter)],
      .back,
      in: [.link],
      help: "Close the link; any key of what lies below closes it, too, and does its work"
    ),
    KeyBinding(
      [.character("q"), .control("c")],
      .quitOrBack,
      in: plainPlaces.subtracting([.thread]),
      label: "quit",
      help: "Go back, or quit"
    ),
    KeyBinding([.control("c")], .quitOrBack, in: textPlaces, help: "Go back, or quit"),
    KeyBinding([.character("Q")], .quit, in: plainPlaces, help: "Quit at once"),
    KeyBinding(
      [.control("l")],
      .redraw,
      in: everywhere,
      help: "Draw the screen anew"
    ),
    KeyBinding(
      [.control("z")],
      .suspend,
      in: everywhere,
      help: "Suspend the program; fg brings it back"
    ),
  ]
}
