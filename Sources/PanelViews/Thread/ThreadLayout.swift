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

  /// The place of the text that stands in the row.
  mutating func text(at place: RowPlace) -> TextPlace {
    switch block(place.block).row(place.row) {
    case .gap: return .end(of: place.block)
    case .head, .events: return TextPlace(block: place.block)
    case .line(let section, let line):
      guard let field = section.field else { return TextPlace(block: place.block) }
      let offset = max(0, section.offset(of: line.lowerBound))
      return TextPlace(block: place.block, field: field, offset: offset)
    }
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

extension ThreadLayout: LazyRows {
  var blockCount: Int { blocks.count }

  mutating func rows(_ index: Int) -> Int {
    block(index).rows + (index + 1 < blocks.count ? 1 : 0)
  }

  mutating func row(of text: TextPlace) -> Int {
    block(text.block).row(field: text.field, offset: text.offset)
  }
}
