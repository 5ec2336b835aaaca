internal import Glibc

/// The extent of an emulated terminal, in character cells.
public struct GridSize: Sendable, Hashable {
  /// Cells across.
  public var columns: Int
  /// Cells down.
  public var rows: Int

  /// The extent that terminals open with.
  public static let usual = GridSize(columns: 80, rows: 24)

  /// Makes an extent.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The extent as the kernel takes it.
  var windowSize: winsize {
    winsize(
      ws_row: UInt16(clamping: rows),
      ws_col: UInt16(clamping: columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
  }
}
