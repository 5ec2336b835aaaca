/// What a drawing measured of a conversation's page.
public struct ThreadExtent: Sendable, Equatable {
  /// The position that was asked for.
  public var asked: ThreadPosition
  /// The row that stands at the top.
  public var top: ThreadPlace
  /// The texts that can be seen: from the one in the top row to the one below the last row.
  public var shown: Range<ThreadTextPlace>
  /// Rows that can be seen at once.
  public var visibleRows: Int
  /// Whether the first row can be seen.
  public var isAtTop: Bool
  /// Whether the last row can be seen.
  public var isAtEnd: Bool

  /// Makes an extent; that of an empty page by default.
  public init(
    asked: ThreadPosition = .start,
    top: ThreadPlace = ThreadPlace(block: 0),
    shown: Range<ThreadTextPlace> = ThreadTextPlace(block: 0)..<ThreadTextPlace(block: 0),
    visibleRows: Int = 0,
    isAtTop: Bool = true,
    isAtEnd: Bool = true
  ) {
    self.asked = asked
    self.top = top
    self.shown = shown
    self.visibleRows = visibleRows
    self.isAtTop = isAtTop
    self.isAtEnd = isAtEnd
  }
}
