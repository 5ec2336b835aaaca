/// A row of a conversation's page.
public struct ThreadPlace: Sendable, Hashable {
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

/// A place in what was said: it stays the same however the text is broken into rows.
public struct ThreadTextPlace: Sendable, Hashable, Comparable {
  /// The block, by its place among the blocks.
  public var block: Int
  /// Which of the part's texts: 0 for what was said, 1 and up for its attachments' names.
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
  public static func end(of block: Int) -> ThreadTextPlace {
    ThreadTextPlace(block: block, field: Int.max)
  }

  /// Places of earlier blocks come first, then those of earlier texts.
  public static func < (left: ThreadTextPlace, right: ThreadTextPlace) -> Bool {
    (left.block, left.field, left.offset) < (right.block, right.field, right.offset)
  }
}

/// What is to stand at the top of a conversation's page.
///
/// How many rows a part takes is known only when it is drawn. So a position may lie anywhere; the
/// drawing brings it to a row that there is, and says which.
public struct ThreadPosition: Sendable, Hashable {
  /// From where the offset counts.
  public var anchor: Anchor
  /// Rows below the anchor; less than 0 above it.
  public var offset: Int

  /// From where a position counts.
  public enum Anchor: Sendable, Hashable {
    /// A row.
    case row(ThreadPlace)
    /// The row that holds a place of the text.
    case text(ThreadTextPlace)
    /// The row from which the match can be seen: the given one when it can be seen from there.
    case match(ThreadTextPlace, from: ThreadPlace)
    /// The row from which the end can be seen.
    case end
  }

  /// Makes a position.
  public init(_ anchor: Anchor, offset: Int = 0) {
    self.anchor = anchor
    self.offset = offset
  }

  /// The beginning of a conversation.
  public static let start = ThreadPosition(.row(ThreadPlace(block: 0)))
}
