internal import PanelModel
internal import TextTerminal

/// Where the parts of the screen stand.
struct ScreenLayout: Equatable {
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
  init?(size: Size, focus: Pane) {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      return nil
    }
    let (panes, footer) = Rect(size).splitTop(size.rows - 1)
    let nothing = Rect(column: 0, row: 0, columns: 0, rows: 0)
    self.panes = panes
    self.footer = footer
    separator = nothing
    guard size.columns >= Self.splitColumns else {
      issue = focus == .issue ? panes : nothing
      contacts = focus == .issue ? nothing : panes
      return
    }
    let split = panes.splitLeft(size.columns - Self.contactColumns(of: size.columns) - 1)
    let right = split.rest.splitLeft(1)
    issue = split.left
    separator = right.left
    contacts = right.rest
  }

  /// About two fifths; a wide screen gives the contacts what the issue's text cannot use.
  private static func contactColumns(of columns: Int) -> Int {
    let share = columns * 42 / 100
    return columns < wideColumns ? min(max(34, share), 60) : min(max(60, share), 88)
  }
}
