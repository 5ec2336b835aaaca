extension TextPosition {
  /// Makes what the last drawing showed the place to go on from.
  ///
  /// A position that was not drawn yet stays as it is.
  mutating func settle(_ extent: TextExtent) {
    guard extent.asked == self else { return }
    self = TextPosition(.row(extent.top))
  }

  /// Keeps the text at the top where it is while its rows are about to change.
  mutating func keepText(_ extent: TextExtent) {
    guard extent.asked == self else { return }
    switch anchor {
    case .text where offset == 0: return
    case .row, .text, .match, .end: break
    }
    let isHead = extent.top.row == 0
    self = TextPosition(isHead ? .row(extent.top) : .text(extent.shown.lowerBound))
  }

  /// Moves by rows.
  mutating func scroll(by rows: Int, _ extent: TextExtent) {
    settle(extent)
    offset = min(max(-Self.furthest, offset + rows), Self.furthest)
  }

  /// Moves by halves of a page; a whole page keeps one row in view.
  mutating func scroll(byHalfPages halves: Int, _ extent: TextExtent) {
    let whole = max(1, extent.visibleRows - 1)
    let half = max(1, extent.visibleRows / 2)
    scroll(by: abs(halves) == 2 ? whole * halves.signum() : half * halves, extent)
  }

  /// More rows than anybody moves at once, yet few enough to be added to.
  private static let furthest = 1 << 40
}

extension TextPosition.Anchor {
  /// The row as far as it is known before it is drawn.
  func place(blocks: Int) -> RowPlace {
    switch self {
    case .row(let place), .match(_, from: let place): place
    case .text(let place): RowPlace(block: place.block)
    case .end: RowPlace(block: blocks)
    }
  }

  /// The same place where blocks stand elsewhere.
  func moved(_ block: (Int) -> Int) -> Self {
    switch self {
    case .row(var place):
      place.block = block(place.block)
      return .row(place)
    case .text(var place):
      place.block = block(place.block)
      return .text(place)
    case .match(var match, var place):
      match.block = block(match.block)
      place.block = block(place.block)
      return .match(match, from: place)
    case .end: return .end
    }
  }
}
