/// A row of a text that is read in blocks, one below the other.
public struct RowPlace: Sendable, Hashable {
  /// The block, by its place among the blocks.
  public var block: Int
  /// The row within the block; less than 0 above it, at most its last row once it is drawn.
  public var row: Int

  /// Names a row; the block's first by default.
  public init(block: Int, row: Int = 0) {
    self.block = block
    self.row = row
  }
}

/// A place in what can be searched: it stays the same however the text is broken into rows.
public struct TextPlace: Sendable, Hashable, Comparable {
  /// The block, by its place among the blocks.
  public var block: Int
  /// Which of the block's texts, from 0; in a conversation 0 is what was said, and attachments'
  /// names follow.
  public var field: Int
  /// Bytes of the text before the place.
  public var offset: Int

  /// Names a place; the block's beginning by default.
  public init(block: Int, field: Int = 0, offset: Int = 0) {
    self.block = block
    self.field = field
    self.offset = offset
  }

  /// The place behind all texts of a block.
  public static func end(of block: Int) -> TextPlace {
    TextPlace(block: block, field: Int.max)
  }

  /// Places of earlier blocks come first, then those of earlier texts.
  public static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.block, left.field, left.offset) < (right.block, right.field, right.offset)
  }
}

/// What is to stand at the top of a page.
///
/// How many rows a block takes is known only when it is drawn. So a position may lie anywhere; the
/// drawing brings it to a row that there is, and says which.
public struct TextPosition: Sendable, Hashable {
  /// From where the offset counts.
  public var anchor: Anchor
  /// Rows below the anchor; less than 0 above it.
  public var offset: Int

  /// From where a position counts.
  public enum Anchor: Sendable, Hashable {
    /// A row.
    case row(RowPlace)
    /// The row that holds a place of the text.
    case text(TextPlace)
    /// The row from which the match can be seen: the given one when it can be seen from there.
    case match(TextPlace, from: RowPlace)
    /// The row from which the end can be seen.
    case end
  }

  /// Makes a position.
  public init(_ anchor: Anchor, offset: Int = 0) {
    self.anchor = anchor
    self.offset = offset
  }

  /// The beginning.
  public static let start = TextPosition(.row(RowPlace(block: 0)))
}
