internal import TextTerminal

/// The key table as a page of documentation.
public enum KeyReference {
  private static let places: [(title: String, place: KeyBinding.Place)] = [
    ("In the list of issues", .list),
    ("While the list is filtered", .listFilter),
    ("Where a view is chosen", .views),
    ("In the list of contacts", .contacts),
    ("In a contact's details", .details),
    ("In the issue", .issue),
    ("While a pane is searched", .search),
    ("Where a link of the issue is shown", .follow),
    ("On the command line", .command),
    ("Where fields are chosen", .fields),
    ("Where a reporter's address is typed", .address),
    ("In a conversation", .thread),
    ("While a conversation is searched", .threadSearch),
    ("In the help", .help),
    ("Where a link is shown", .link),
  ]

  private static let mouse = """

    ## Mouse

    | mouse | does |
    |---|---|
    | click | Select the contact, field or conversation, and give its pane the focus |
    | double click, middle button | Open it in Intercom, in the browser, like Enter |
    | wheel | Scroll the issue or the help; move the selection in the list or the details |

    Where fields are chosen, a click selects a field, a double click shows or hides it, a shown
    field that is pulled onto another one takes its place, and the wheel scrolls.

    """

  /// The bindings of each place under a title, in the order of the documentation.
  public static func chapters(
    of keyMap: KeyMap
  ) -> [(title: String, bindings: [KeyBinding])] {
    places.map { ($0.title, keyMap.bindings(in: $0.place)) }
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
