public import ContactResolution
public import TextTerminal

/// What a drawing measured: how much there is in each part, how much of it can be seen, and where.
public struct PaneExtents: Sendable, Equatable {
  /// Where the list of issues stands.
  public var issues: PaneRows<IssueKey>
  /// The list of issues: all rows that it has, and those of issues that can be seen at once.
  public var issuesExtent: Extent
  /// The row that says how asking for more issues stands; nil when it is not on the screen.
  public var issuesEndRow: Int?
  /// Where the picker of views stands, by the views' indices.
  public var views: PaneRows<Int>
  /// The issue's text.
  public var issue: Extent
  /// The selected contact's details.
  public var details: Extent
  /// The help.
  public var help: Extent
  /// The conversation that is being read.
  public var thread: ThreadExtent
  /// Whether both panes are on the screen; on a narrow terminal only the one with the focus is.
  public var isSplit: Bool
  /// Where the issue stands, its title included; empty when it is not on the screen.
  public var issueArea: Rect
  /// Where list and details stand, their title included; empty when they are not on the screen.
  public var contactsArea: Rect
  /// Where the list stands; the header of an only contact counts as one.
  public var list: PaneRows<PanelItem>
  /// Where the details stand, their header included unless it counts as the list.
  public var detailRows: PaneRows<DetailItem>
  /// The page for choosing fields.
  public var fields: FieldExtents

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
    issues: PaneRows<IssueKey> = PaneRows(),
    issue: Extent = Extent(),
    details: Extent = Extent(),
    help: Extent = Extent(),
    thread: ThreadExtent = ThreadExtent(),
    isSplit: Bool = true,
    issueArea: Rect = .nowhere,
    contactsArea: Rect = .nowhere,
    list: PaneRows<PanelItem> = PaneRows(),
    detailRows: PaneRows<DetailItem> = PaneRows(),
    fields: FieldExtents = FieldExtents()
  ) {
    self.issues = issues
    issuesExtent = Extent()
    issuesEndRow = nil
    views = PaneRows()
    self.issue = issue
    self.details = details
    self.help = help
    self.thread = thread
    self.isSplit = isSplit
    self.issueArea = issueArea
    self.contactsArea = contactsArea
    self.list = list
    self.detailRows = detailRows
    self.fields = fields
  }
}
