public import ContactResolution
public import TextTerminal

/// What a drawing of the page for choosing fields measured.
public struct FieldExtents: Sendable, Equatable {
  /// Where the list stands, and what can be selected on its rows.
  public var list: PaneRows<FieldTarget>
  /// Lines of the list and how many can be seen.
  public var extent: PaneExtents.Extent
  /// The first line that can be seen.
  public var offset: Int
  /// Where the tabs stand.
  public var tabs: [Contact.Role: Rect]

  /// Makes extents; nothing is measured by default.
  public init(
    list: PaneRows<FieldTarget> = PaneRows(),
    extent: PaneExtents.Extent = PaneExtents.Extent(),
    offset: Int = 0,
    tabs: [Contact.Role: Rect] = [:]
  ) {
    self.list = list
    self.extent = extent
    self.offset = offset
    self.tabs = tabs
  }
}
