extension ThreadState {
  /// Whether there is anything to search.
  var canBeSearched: Bool { blocks.contains(where: \.isPart) }

  /// Makes what the last drawing showed the place to go on from.
  ///
  /// A position that was not drawn yet stays as it is.
  mutating func settle(_ extent: ThreadExtent) {
    guard extent.asked == position else { return }
    position = ThreadPosition(.row(extent.top))
  }

  /// Keeps the text at the top where it is while its rows are about to change.
  mutating func keepText(_ extent: ThreadExtent) {
    guard extent.asked == position else { return }
    switch position.anchor {
    case .text where position.offset == 0: return
    case .row, .text, .match, .end: break
    }
    let isHead = extent.top.row == 0
    position = ThreadPosition(isHead ? .row(extent.top) : .text(extent.shown.lowerBound))
  }

  /// Moves by rows.
  mutating func scroll(by rows: Int, _ extent: ThreadExtent) {
    settle(extent)
    position.offset = min(max(-Self.furthest, position.offset + rows), Self.furthest)
  }

  /// Moves by halves of a page; a whole page keeps one row in view.
  mutating func scroll(byHalfPages halves: Int, _ extent: ThreadExtent) {
    let whole = max(1, extent.visibleRows - 1)
    let half = max(1, extent.visibleRows / 2)
    scroll(by: abs(halves) == 2 ? whole * halves.signum() : half * halves, extent)
  }

  /// Goes to the next part in which something was said; to the end behind the last one.
  mutating func goToNextPart(_ extent: ThreadExtent) {
    settle(extent)
    let top = position.anchor.place(blocks: blocks.count)
    let next = blocks.indices.first { index in
      blocks[index].isPart && (index, 0) > (top.block, top.row)
    }
    position = next.map { ThreadPosition(.row(ThreadPlace(block: $0))) } ?? ThreadPosition(.end)
  }

  /// Goes to the beginning of the part at the top, or to the one before when it stands there.
  mutating func goToPreviousPart(_ extent: ThreadExtent) {
    settle(extent)
    let top = position.anchor.place(blocks: blocks.count)
    let previous = blocks.indices.last { index in
      blocks[index].isPart && (index, 0) < (top.block, top.row)
    }
    position = ThreadPosition(.row(ThreadPlace(block: previous ?? 0)))
  }

  /// More rows than anybody moves at once, yet few enough to be added to.
  private static let furthest = 1 << 40
}

extension ThreadPosition.Anchor {
  /// The row as far as it is known before it is drawn.
  func place(blocks: Int) -> ThreadPlace {
    switch self {
    case .row(let place), .match(_, from: let place): place
    case .text(let place): ThreadPlace(block: place.block)
    case .end: ThreadPlace(block: blocks)
    }
  }
}
