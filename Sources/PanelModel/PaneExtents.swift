/// What a drawing measured: how much there is in each part and how much of it can be seen.
public struct PaneExtents: Sendable, Equatable {
  /// The issue's text.
  public var issue: Extent
  /// The selected contact's details.
  public var details: Extent
  /// The help.
  public var help: Extent
  /// Whether both panes are on the screen; on a narrow terminal only the one with the focus is.
  public var isSplit: Bool

  /// Rows of one scrolling part.
  public struct Extent: Sendable, Equatable {
    /// Rows there are.
    public var rows: Int
    /// Rows that can be seen at once.
    public var visibleRows: Int

    /// Makes an extent; nothing by default.
    public init(rows: Int = 0, visibleRows: Int = 0) {
      self.rows = rows
      self.visibleRows = visibleRows
    }

    /// The furthest one can scroll down.
    public var lastOffset: Int { max(0, rows - visibleRows) }
  }

  /// Makes extents; nothing is measured by default.
  public init(
    issue: Extent = Extent(),
    details: Extent = Extent(),
    help: Extent = Extent(),
    isSplit: Bool = true
  ) {
    self.issue = issue
    self.details = details
    self.help = help
    self.isSplit = isSplit
  }
}
