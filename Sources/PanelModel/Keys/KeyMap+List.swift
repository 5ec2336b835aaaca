internal import TextTerminal

extension KeyMap {
  /// The keys of the list of issues, of its filter and of its views.
  static let listTable: [KeyBinding] =
    listMoving + listFiltering + viewChoosing(in: [.list]) + viewPicking + listShaping
    + listAiming

  private static let listMoving: [KeyBinding] = [
    KeyBinding(
      [Key(.up), .character("k")],
      .moveUp,
      in: [.list, .views],
      help: "Select the previous row"
    ),
    KeyBinding(
      [Key(.down), .character("j")],
      .moveDown,
      in: [.list, .views],
      label: "select",
      help: "Select the next row"
    ),
    KeyBinding(
      [Key(.enter), Key(.right), .character("l")],
      .open,
      in: [.list],
      label: "show",
      help: "Go to the selected issue and its contacts"
    ),
    KeyBinding(
      [Key(.pageUp), .control("b")],
      .scrollPageUp,
      in: [.list],
      help: "Select an issue a page up"
    ),
    KeyBinding(
      [Key(.pageDown), .control("f"), .character(" ")],
      .scrollPageDown,
      in: [.list],
      help: "Select an issue a page down"
    ),
    KeyBinding(
      [.control("u")],
      .scrollHalfPageUp,
      in: [.list],
      help: "Select an issue half a page up"
    ),
    KeyBinding(
      [.control("d")],
      .scrollHalfPageDown,
      in: [.list],
      help: "Select an issue half a page down"
    ),
    KeyBinding(
      [.character("g"), Key(.home)],
      .moveToFirst,
      in: [.list, .views],
      help: "Select the first row"
    ),
    KeyBinding(
      [.character("G"), Key(.end)],
      .moveToLast,
      in: [.list, .views],
      help: "Select the last row that is loaded"
    ),
  ]

  private static let listShaping: [KeyBinding] = [
    KeyBinding(
      [.character("s")],
      .sortIssues,
      in: [.list],
      label: "sort",
      help: "Sort by the next column"
    ),
    KeyBinding(
      [.character("S")],
      .reverseIssues,
      in: [.list],
      help: "Sort the other way round"
    ),
    KeyBinding(
      [.character("E")],
      .editQuery,
      in: [.list, .views],
      label: "query",
      help: "Change the question that the list answers, in Jira's query language"
    ),
    KeyBinding(
      [.character("r"), .control("r"), Key(.function(5))],
      .refresh,
      in: [.list],
      label: "refresh",
      help: "Ask Jira anew for the list"
    ),
  ]

  private static let listAiming: [KeyBinding] = [
    KeyBinding(
      [.character("o")],
      .openIssue,
      in: [.list],
      help: "Open the selected issue in Jira, in the browser"
    ),
    KeyBinding(
      [.character("y")],
      .copyLink,
      in: [.list],
      label: "copy link",
      shortLabel: "copy",
      help: "Copy the link of the selected issue"
    ),
  ]

  private static let listFiltering: [KeyBinding] = [
    KeyBinding(
      [.character("/")],
      .search,
      in: [.list],
      label: "filter",
      help: "Filter the loaded issues as you type"
    ),
    KeyBinding(
      [Key(.enter)],
      .accept,
      in: [.listFilter],
      label: "keep",
      help: "Keep the filter and go to the list"
    ),
    KeyBinding(
      [Key(.tab)],
      .searchInJira,
      in: [.listFilter],
      label: "all of Jira",
      shortLabel: "Jira",
      help: "Ask Jira for all issues of the view with these words"
    ),
    KeyBinding(
      [Key(.up), .control("p")],
      .moveUp,
      in: [.listFilter],
      help: "Select the previous issue"
    ),
    KeyBinding(
      [Key(.down), .control("n")],
      .moveDown,
      in: [.listFilter],
      label: "select",
      help: "Select the next issue"
    ),
  ]

  /// The keys that choose one of the views while an issue is read.
  static let viewTable: [KeyBinding] = viewChoosing(in: panes)

  private static let viewPicking: [KeyBinding] =
    [
      KeyBinding([.character("v")], .chooseView, in: [.views], help: "Close the choice"),
      KeyBinding([Key(.enter)], .accept, in: [.views], label: "show", help: "Show the view"),
    ] + viewNumbers(in: [.views])

  private static func viewChoosing(in places: KeyBinding.Places) -> [KeyBinding] {
    [
      KeyBinding(
        [.character("v")],
        .chooseView,
        in: places,
        label: "views",
        help: "Choose a view: a named list of issues"
      )
    ] + viewNumbers(in: places)
  }

  private static func viewNumbers(in places: KeyBinding.Places) -> [KeyBinding] {
    let actions = [
      Action.view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9,
    ]
    return zip(1...9, actions).map { number, action in
      KeyBinding(
        [.character(Character(String(number)))],
        action,
        in: places,
        help: "Show view \(number)"
      )
    }
  }
}
