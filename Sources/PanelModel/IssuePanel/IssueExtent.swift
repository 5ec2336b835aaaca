public import TextTerminal

/// What a drawing measured of the issue.
public struct IssueExtent: Sendable, Equatable {
  /// What can be seen of its text.
  public var text: TextExtent
  /// How far what is in view can be moved sideways, in columns; 0 when it need not be.
  public var lastShift: Int
  /// Where what can be selected stands, top to bottom.
  public var spots: [Spot]

  /// A stretch of a row that can be selected.
  public struct Spot: Sendable, Equatable {
    /// The cells.
    public var area: Rect
    /// What selecting them selects.
    public var selection: IssueSelection

    /// Makes a stretch.
    public init(area: Rect, selection: IssueSelection) {
      self.area = area
      self.selection = selection
    }
  }

  /// Makes an extent; nothing by default.
  public init(text: TextExtent = TextExtent(), lastShift: Int = 0, spots: [Spot] = []) {
    self.text = text
    self.lastShift = lastShift
    self.spots = spots
  }

  /// Whether there is more than can be seen at once.
  public var canScroll: Bool { !text.isAtTop || !text.isAtEnd }
}
