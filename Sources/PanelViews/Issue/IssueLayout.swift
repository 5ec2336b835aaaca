internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// An issue broken into rows, kept from one drawing to the next.
///
/// Only what is in view is laid out, and once: neither a long issue, nor a jump to its end, nor a
/// new comment costs more than what is seen of it.
struct IssueLayout {
  private(set) var blocks: IssueBlocks?
  private var look: Look?
  private var laidOut: [Int: Stretch] = [:]
  /// Counts the looks, so that each stretch is compared with a new one once.
  private var lookNumber = 0

  /// A stretch that is laid out, and how it is read.
  private struct Stretch {
    let layout: IssueBlockLayout
    var reading: RichTextLayout.Reading
    /// The look it was last compared with.
    var lookNumber: Int

    /// Whether it would be laid out the same for another reading.
    func isSame(for other: RichTextLayout.Reading) -> Bool {
      reading.open == other.open && (!layout.isWide || reading == other)
    }
  }

  /// All that a layout depends on beside the text.
  struct Look: Equatable {
    var theme: Theme
    var columns: Int
    var shift: Int
    /// Which parts are unfolded.
    var folding: IssueFolding
    /// What the search has unfolded beside those.
    var revealed: Set<IssueFold>
    /// What is looked at: the match, else what is selected; nil for nothing.
    var place: TextPlace?
  }

  /// Takes what is to be shown; what is laid out stays as long as it is the same.
  mutating func show(_ blocks: IssueBlocks, look: Look) {
    if look != self.look { lookNumber += 1 }
    if look.theme != self.look?.theme || look.columns != self.look?.columns {
      laidOut = [:]
    } else if let old = self.blocks, old != blocks {
      laidOut = Self.kept(laidOut, old: old, new: blocks)
    }
    self.blocks = blocks
    self.look = look
  }

  /// The layouts of comments that stand where they stood and say what they said.
  private static func kept(
    _ layouts: [Int: Stretch],
    old: IssueBlocks,
    new: IssueBlocks
  ) -> [Int: Stretch] {
    layouts.filter { block, _ in
      guard let comment = new.comment(block) else { return false }
      return old.comment(block) == comment
    }
  }

  /// A stretch, laid out.
  mutating func block(_ index: Int) -> IssueBlockLayout? {
    guard let blocks, let look, (0..<blocks.count).contains(index) else { return nil }
    if let known = laidOut[index], known.lookNumber == lookNumber { return known.layout }
    let choices = laidOut[index]?.layout.choices ?? blocks.text(index).choices
    let reading = reading(index, choices, blocks, look)
    if let known = laidOut[index], known.isSame(for: reading) {
      laidOut[index]?.reading = reading
      laidOut[index]?.lookNumber = lookNumber
      return known.layout
    }
    let layout = IssueBlockLayout(
      index,
      of: blocks,
      layout: RichTextLayout(theme: look.theme, reading: reading),
      columns: look.columns
    )
    forget(farFrom: index)
    laidOut[index] = Stretch(layout: layout, reading: reading, lookNumber: lookNumber)
    return layout
  }

  /// Forgets what is not near the stretch when much is laid out: who reads on comes to no end.
  private mutating func forget(farFrom index: Int) {
    guard laidOut.count >= Self.most else { return }
    laidOut = laidOut.filter { block, _ in block == 0 || abs(block - index) < Self.most / 4 }
  }

  private static let most = 400

  /// What is unfolded in a stretch, and what is looked at.
  private func reading(
    _ index: Int,
    _ choices: [IssueChoice],
    _ blocks: IssueBlocks,
    _ look: Look
  ) -> RichTextLayout.Reading {
    let comment = blocks.comment(index)?.id
    let folds = choices.filter { $0.target == .fold }.map(\.start.leaf)
    let open = folds.filter { leaf in
      let fold = IssueFold(comment: comment, leaf: leaf)
      return look.folding.isOpen(fold) || look.revealed.contains(fold)
    }
    let place = look.place.flatMap { place in
      place.block == index ? TextOrigin(leaf: place.field, offset: place.offset) : nil
    }
    return RichTextLayout.Reading(open: Set(open), shift: look.shift, place: place)
  }

  /// The share of the text above a row, of all that is above the last page, in percent.
  ///
  /// Rows of comments that are not laid out are taken to be as many as those in view have, and
  /// parts of the head to be as long as its first one.
  mutating func percent(at top: RowPlace, visibleRows: Int) -> Int {
    let parts = blocks?.headCount ?? 1
    let part = rows(0)
    let last = max(parts, blockCount - 1)
    let sample = max(parts, min(top.block, last))...min(last, max(parts, top.block) + 2)
    let rowsEach = sample.reduce(0) { $0 + ($1 < blockCount ? rows($1) : 0) } / sample.count
    let each = max(1, rowsEach)
    let above = min(top.block, parts) * part + max(0, top.block - parts) * each + top.row
    let all = parts * part + (blockCount - parts) * each - visibleRows
    return min(99, max(1, above * 100 / max(1, all)))
  }
}

extension IssueLayout: LazyRows {
  var blockCount: Int { blocks?.count ?? 0 }

  mutating func rows(_ block: Int) -> Int { self.block(block)?.rows ?? 1 }

  mutating func row(of text: TextPlace) -> Int {
    block(text.block)?.row(leaf: text.field, offset: text.offset) ?? 0
  }
}
