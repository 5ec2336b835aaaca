internal import PanelModel
internal import TextTerminal

/// Where the parts of the screen stand.
struct ScreenLayout: Equatable {
  /// The list of issues, its title included; empty when it is not on the screen.
  private(set) var list: Rect
  /// The column between list and issue; empty when not both are shown.
  private(set) var listSeparator: Rect
  /// The issue, its title included; empty when only the contacts are shown.
  private(set) var issue: Rect
  /// The column between the panes; empty when only one is shown.
  private(set) var separator: Rect
  /// The contacts, their title included; empty when only the issue is shown.
  private(set) var contacts: Rect
  /// All but the footer.
  private(set) var panes: Rect
  /// The last row.
  private(set) var footer: Rect

  /// Less than this cannot be used.
  static let smallest = Size(columns: 40, rows: 10)
  /// From this width on, both panes are shown.
  static let splitColumns = 80

  private static let wideColumns = 150

  /// Whether both panes are shown.
  var isSplit: Bool { !separator.isEmpty }

  /// Divides a screen; nil when it is too small.
  ///
  /// `issueShare` is the issue's share of what issue and contacts have, in percent; nil for the
  /// usual one.
  init?(size: Size, focus: Pane, issueShare: Int? = nil) {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      return nil
    }
    let (panes, footer) = Rect(size).splitTop(size.rows - 1)
    let nothing = Rect(column: 0, row: 0, columns: 0, rows: 0)
    self.panes = panes
    self.footer = footer
    list = nothing
    listSeparator = nothing
    issue = nothing
    separator = nothing
    contacts = nothing
    var room = panes
    if size.columns >= AppState.listColumns {
      let (left, rest) = panes.splitLeft(Self.listColumns(of: size.columns))
      list = left
      (listSeparator, room) = rest.splitLeft(1)
    } else if focus == .list {
      list = panes
      return
    }
    guard size.columns >= Self.splitColumns else {
      if focus == .issue { issue = panes } else { contacts = panes }
      return
    }
    let share = issueShare.map { AppState.issueColumns(of: room.columns, share: $0) }
    let usual = room.columns - 1 - Self.contactColumns(of: room.columns)
    let split = room.splitLeft(share ?? usual)
    let right = split.rest.splitLeft(1)
    issue = split.left
    separator = right.left
    contacts = right.rest
  }

  private static func listColumns(of columns: Int) -> Int {
    min(max(40, columns * 28 / 100), 72)
  }

  /// About two fifths; a wide screen gives the contacts what the issue's text cannot use.
  private static func contactColumns(of columns: Int) -> Int {
    let share = columns * 42 / 100
    return columns < wideColumns ? min(max(34, share), 60) : min(max(60, share), 88)
  }
}
