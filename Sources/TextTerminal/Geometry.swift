/// The extent of a terminal or a part of it, in character cells.
public struct Size: Sendable, Hashable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// Makes a size; negative extents become 0, those above 2^30 are cut to it.
  public init(columns: Int, rows: Int) {
    self.columns = columns.asExtent
    self.rows = rows.asExtent
  }
}

/// A rectangle of character cells; rows count downwards from 0, columns rightwards from 0.
public struct Rect: Sendable, Hashable {
  /// The leftmost column.
  public var column: Int
  /// The topmost row.
  public var row: Int
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// Makes a rectangle; negative extents become 0, numbers beyond ±2^30 are cut to that.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column.asPlace
    self.row = row.asPlace
    self.columns = columns.asExtent
    self.rows = rows.asExtent
  }

  /// Makes the rectangle that covers a surface of the size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// Whether there is no cell inside.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell lies inside.
  public func contains(column: Int, row: Int) -> Bool {
    (self.column..<self.column + columns).contains(column)
      && (self.row..<self.row + rows).contains(row)
  }

  /// The part that lies in both; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left,
      row: top,
      columns: min(column + columns, other.column + other.columns) - left,
      rows: min(row + rows, other.row + other.rows) - top
    )
  }

  /// The given number of topmost rows (at most all), and the rest below.
  public func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// The given number of leftmost columns (at most all), and the rest to the right.
  public func splitLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }
}

extension Int {
  /// Far beyond any screen, yet the sum of two never overflows.
  private static let farthest = 1 << 30

  fileprivate var asPlace: Int { Swift.min(Swift.max(-Self.farthest, self), Self.farthest) }
  fileprivate var asExtent: Int { Swift.min(Swift.max(0, self), Self.farthest) }
}
