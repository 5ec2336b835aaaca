/// What a drawing measured of a text that is read.
public struct TextExtent: Sendable, Equatable {
  /// The position that was asked for.
  public var asked: TextPosition
  /// The row that stands at the top.
  public var top: RowPlace
  /// The texts that can be seen: from the one in the top row to the one below the last row.
  public var shown: Range<TextPlace>
  /// Rows that can be seen at once.
  public var visibleRows: Int
  /// Whether the first row can be seen.
  public var isAtTop: Bool
  /// Whether the last row can be seen.
  public var isAtEnd: Bool

  /// Makes an extent; that of an empty page by default.
  public init(
    asked: TextPosition = .start,
    top: RowPlace = RowPlace(block: 0),
    shown: Range<TextPlace> = TextPlace(block: 0)..<TextPlace(block: 0),
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
