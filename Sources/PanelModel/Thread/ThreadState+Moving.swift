extension ThreadState {
  /// Whether there is anything to search.
  var canBeSearched: Bool { blocks.contains(where: \.isPart) }

  /// Makes what the last drawing showed the place to go on from.
  mutating func settle(_ extent: TextExtent) {
    position.settle(extent)
  }

  /// Keeps the text at the top where it is while its rows are about to change.
  mutating func keepText(_ extent: TextExtent) {
    position.keepText(extent)
  }

  /// Moves by rows.
  mutating func scroll(by rows: Int, _ extent: TextExtent) {
    position.scroll(by: rows, extent)
  }

  /// Moves by halves of a page; a whole page keeps one row in view.
  mutating func scroll(byHalfPages halves: Int, _ extent: TextExtent) {
    position.scroll(byHalfPages: halves, extent)
  }

  /// Goes to the next part in which something was said; to the end behind the last one.
  mutating func goToNextPart(_ extent: TextExtent) {
    settle(extent)
    let top = position.anchor.place(blocks: blocks.count)
    let next = blocks.indices.first { index in
      blocks[index].isPart && (index, 0) > (top.block, top.row)
    }
    position = next.map { TextPosition(.row(RowPlace(block: $0))) } ?? TextPosition(.end)
  }

  /// Goes to the beginning of the part at the top, or to the one before when it stands there.
  mutating func goToPreviousPart(_ extent: TextExtent) {
    settle(extent)
    let top = position.anchor.place(blocks: blocks.count)
    let previous = blocks.indices.last { index in
      blocks[index].isPart && (index, 0) < (top.block, top.row)
    }
    position = TextPosition(.row(RowPlace(block: previous ?? 0)))
  }
}
