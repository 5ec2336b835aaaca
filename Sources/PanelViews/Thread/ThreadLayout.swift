internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// A conversation broken into rows, kept from one drawing to the next.
///
/// Only what is in view is laid out, and once: neither a long conversation nor a jump to its end
/// costs more than what is seen of it.
struct ThreadLayout {
  private(set) var parts: [ConversationPart] = []
  private(set) var blocks: [ThreadBlock] = []
  private var rest = ""
  private var columns = 0
  private var laidOut: [ThreadBlockLayout?] = []

  /// Takes what is to be shown; what is laid out stays as long as it is the same.
  mutating func show(
    parts: [ConversationPart],
    blocks: [ThreadBlock],
    rest: String,
    columns: Int
  ) {
    let isSame = columns == self.columns && blocks == self.blocks && rest == self.rest
    if !isSame || parts != self.parts {
      laidOut = Array(repeating: nil, count: blocks.count)
    }
    self.parts = parts
    self.blocks = blocks
    self.rest = rest
    self.columns = columns
  }

  /// A block's rows.
  mutating func block(_ index: Int) -> ThreadBlockLayout {
    if let known = laidOut[index] { return known }
    let layout = ThreadBlockLayout(
      blocks[index],
      parts: parts,
      remark: remark(of: blocks[index]),
      columns: columns
    )
    laidOut[index] = layout
    return layout
  }

  /// The row that is to stand at the top, so that as much as possible of the rows is filled.
  mutating func top(for position: ThreadPosition, visibleRows: Int) -> ThreadPlace {
    guard !blocks.isEmpty else { return ThreadPlace(block: 0) }
    var place =
      switch position.anchor {
      case .row(let place): place
      case .text(let text): self.place(of: text)
      case .match(let match, let from): self.place(showing: match, from, visibleRows: visibleRows)
      case .end: filled(ThreadPlace(block: blocks.count), visibleRows: visibleRows)
      }
    place.row += position.offset
    return filled(place, visibleRows: visibleRows)
  }

  /// The row below; nil at the end.
  mutating func place(below place: ThreadPlace) -> ThreadPlace? {
    if place.row + 1 < rows(place.block) {
      return ThreadPlace(block: place.block, row: place.row + 1)
    }
    return place.block + 1 < blocks.count ? ThreadPlace(block: place.block + 1) : nil
  }

  /// The place of the text that stands in the row.
  mutating func text(at place: ThreadPlace) -> ThreadTextPlace {
    switch block(place.block).row(place.row) {
    case .gap: return .end(of: place.block)
    case .head, .events: return ThreadTextPlace(block: place.block)
    case .line(let section, let line):
      guard let field = section.field else { return ThreadTextPlace(block: place.block) }
      let offset = max(0, section.offset(of: line.lowerBound))
      return ThreadTextPlace(block: place.block, field: field, offset: offset)
    }
  }

  // MARK: - Places

  /// Rows of a block, with the blank one that parts it from the next.
  private mutating func rows(_ index: Int) -> Int {
    block(index).rows + (index + 1 < blocks.count ? 1 : 0)
  }

  private mutating func place(of text: ThreadTextPlace) -> ThreadPlace {
    guard blocks.indices.contains(text.block) else { return ThreadPlace(block: text.block) }
    if text.field == Int.max { return ThreadPlace(block: text.block, row: rows(text.block) - 1) }
    let row = block(text.block).row(field: text.field, offset: text.offset)
    return ThreadPlace(block: text.block, row: row)
  }

  private mutating func place(
    showing match: ThreadTextPlace,
    _ from: ThreadPlace,
    visibleRows: Int
  ) -> ThreadPlace {
    let top = filled(from, visibleRows: visibleRows)
    let place = place(of: match)
    var distance = -top.row
    var block = top.block
    while block < min(place.block, blocks.count), distance < visibleRows {
      distance += rows(block)
      block += 1
    }
    let isInView = block == place.block && (0..<visibleRows).contains(distance + place.row)
    return isInView ? top : ThreadPlace(block: place.block, row: place.row - visibleRows / 3)
  }

  /// The row itself, or the last one from which the end can be seen when it lies below that.
  private mutating func filled(_ place: ThreadPlace, visibleRows: Int) -> ThreadPlace {
    var place = existing(place)
    var below = rows(place.block) - place.row
    var next = place.block + 1
    while below < visibleRows, next < blocks.count {
      below += rows(next)
      next += 1
    }
    place.row -= max(0, visibleRows - below)
    return existing(place)
  }

  /// The same row counted from the block it lies in; beyond the end it counts from the last one.
  private mutating func existing(_ place: ThreadPlace) -> ThreadPlace {
    var place = place
    if place.block >= blocks.count {
      place.block = blocks.count - 1
      place.row += rows(place.block)
    }
    while place.row < 0, place.block > 0 {
      place.block -= 1
      place.row += rows(place.block)
    }
    place.row = max(0, place.row)
    while place.block + 1 < blocks.count, place.row >= rows(place.block) {
      place.row -= rows(place.block)
      place.block += 1
    }
    return place
  }

  private func remark(of block: ThreadBlock) -> String {
    switch block {
    case .part, .events: ""
    case .omitted(1): "1 older part is not given by Intercom."
    case .omitted(let count):
      "\(GroupedNumber.text(Int64(count))) older parts are not given by Intercom."
    case .rest: rest
    }
  }
}

extension ThreadLayout {
  /// The row so many rows below; nil beyond the end.
  mutating func place(_ place: ThreadPlace, movedDown count: Int) -> ThreadPlace? {
    var place: ThreadPlace? = place
    for _ in 0..<max(0, count) {
      guard let current = place else { return nil }
      place = self.place(below: current)
    }
    return place
  }
}
