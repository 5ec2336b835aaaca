internal import TextTerminal

/// The key table as a page of documentation.
public enum KeyReference {
  private static let places: [KeyBinding.Place] = [
    .list, .listFilter, .views, .contacts, .details, .issue, .search, .follow, .command, .fields,
    .address, .thread, .threadSearch, .help, .link,
  ]

  private static let mouse = """

    ## Mouse

    | mouse | does |
    |---|---|
    | click | Select the issue, link, contact, field or conversation, and give its pane \
    the focus; fold or unfold |
    | double click, middle button | Open it like Enter: an issue here, a link or a contact in the \
    browser |
    | wheel | Scroll the issues, the issue or the help; move the selection among contacts and \
    details |
    | pull the line between issue and contacts | Give one of them more room |
    | double click on that line | Give issue and contacts their usual room |

    Where fields are chosen, a click selects a field, a double click shows or hides it, a shown
    field that is pulled onto another one takes its place, and the wheel scrolls.

    Where a view is chosen, a click shows it. `mouse = false` under `[look]` leaves the mouse to the
    terminal.

    """

  /// The bindings of each place under a title, in the order of the documentation.
  public static func chapters(
    of keyMap: KeyMap
  ) -> [(title: String, bindings: [KeyBinding])] {
    places.map { place in
      (place.words.prefix(1).uppercased() + place.words.dropFirst(), keyMap.bindings(in: place))
    }
  }

  /// The page `docs/keys.md`, in Markdown.
  public static func markdown(of keyMap: KeyMap) -> String {
    let head = """
      # Keys

      This page is made from the table in `Sources/PanelModel/Keys/KeyTable.swift`; the footer and
      the help (`?`) are made from the same table. `[keys]` in the configuration gives an action
      other keys.

      """
    return head + mouse + chapters(of: keyMap).map { chapter($0.title, $0.bindings) }.joined()
  }

  private static func chapter(_ title: String, _ bindings: [KeyBinding]) -> String {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { "`\($0.displayName)`" }.joined(separator: " ")
      return "| \(keys) | \(binding.help) | `\(binding.action.rawValue)` |\n"
    }
    return "\n## \(title)\n\n| key | does | action |\n|---|---|---|\n" + rows.joined()
  }
}

extension KeyBinding.Place {
  /// Where that is, as the rest of a sentence.
  public var words: String {
    switch self {
    case .list: "in the list of issues"
    case .listFilter: "while the list is filtered"
    case .views: "where a view is chosen"
    case .contacts: "in the list of contacts"
    case .details: "in a contact's details"
    case .issue: "in the issue"
    case .search: "while a pane is searched"
    case .follow: "where a link of the issue is shown"
    case .command: "on the command line"
    case .fields: "where fields are chosen"
    case .address: "where a reporter's address is typed"
    case .thread: "in a conversation"
    case .threadSearch: "while a conversation is searched"
    case .help: "in the help"
    case .link: "where a link is shown"
    }
  }
}
