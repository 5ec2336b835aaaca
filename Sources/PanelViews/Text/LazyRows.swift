internal import PanelModel

/// A text in stretches that are broken into rows only where they are looked at.
///
/// Neither a long text nor a jump to its end costs more than what is seen of it.
protocol LazyRows {
  /// How many stretches there are.
  var blockCount: Int { get }

  /// Rows of a stretch, with the blank one that may part it from the next.
  mutating func rows(_ block: Int) -> Int

  /// The row of a stretch in which a place of its texts stands.
  mutating func row(of text: TextPlace) -> Int
}

extension LazyRows {
  /// The row that is to stand at the top, so that as much as possible of the rows is filled.
  mutating func top(for position: TextPosition, visibleRows: Int) -> RowPlace {
    guard blockCount > 0 else { return RowPlace(block: 0) }
    var place =
      switch position.anchor {
      case .row(let place): place
      case .text(let text): self.place(of: text)
      case .match(let match, let from): self.place(showing: match, from, visibleRows: visibleRows)
      case .end: filled(RowPlace(block: blockCount), visibleRows: visibleRows)
      }
    place.row += position.offset
    return filled(place, visibleRows: visibleRows)
  }

  /// The row below; nil at the end.
  mutating func place(below place: RowPlace) -> RowPlace? {
    if place.row + 1 < rows(place.block) {
      return RowPlace(block: place.block, row: place.row + 1)
    }
    return place.block + 1 < blockCount ? RowPlace(block: place.block + 1) : nil
  }

  /// The row so many rows below; nil beyond the end.
  mutating func place(_ place: RowPlace, movedDown count: Int) -> RowPlace? {
    var place: RowPlace? = place
    for _ in 0..<max(0, count) {
      guard let current = place else { return nil }
      place = self.place(below: current)
    }
    return place
  }

  private mutating func place(of text: TextPlace) -> RowPlace {
    guard (0..<blockCount).contains(text.block) else { return RowPlace(block: text.block) }
    if text.field == Int.max { return RowPlace(block: text.block, row: rows(text.block) - 1) }
    return RowPlace(block: text.block, row: row(of: text))
  }

  private mutating func place(
    showing match: TextPlace,
    _ from: RowPlace,
    visibleRows: Int
  ) -> RowPlace {
    let top = filled(from, visibleRows: visibleRows)
    let place = place(of: match)
    var distance = -top.row
    var block = top.block
    while block < min(place.block, blockCount), distance < visibleRows {
      distance += rows(block)
      block += 1
    }
    let isInView = block == place.block && (0..<visibleRows).contains(distance + place.row)
    return isInView ? top : RowPlace(block: place.block, row: place.row - visibleRows / 3)
  }

  /// The row itself, or the last one from which the end can be seen when it lies below that.
  private mutating func filled(_ place: RowPlace, visibleRows: Int) -> RowPlace {
    var place = existing(place)
    var below = rows(place.block) - place.row
    var next = place.block + 1
    while below < visibleRows, next < blockCount {
      below += rows(next)
      next += 1
    }
    place.row -= max(0, visibleRows - below)
    return existing(place)
  }

  /// The same row counted from the block it lies in; beyond the end it counts from the last one.
  private mutating func existing(_ place: RowPlace) -> RowPlace {
    var place = place
    if place.block >= blockCount {
      place.block = blockCount - 1
      place.row += rows(place.block)
    }
    while place.row < 0, place.block > 0 {
      place.block -= 1
      place.row += rows(place.block)
    }
    place.row = max(0, place.row)
    while place.block + 1 < blockCount, place.row >= rows(place.block) {
      place.row -= rows(place.block)
      place.block += 1
    }
    return place
  }
}
