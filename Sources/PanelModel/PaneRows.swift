public import TextTerminal

/// A part of the screen, and what can be selected on its rows.
public struct PaneRows<Row: Sendable & Equatable>: Sendable, Equatable {
  /// The part; empty when it is not on the screen.
  public var area: Rect
  /// What stands on a row, by the screen's row; rows without anything to select are left out.
  public var rows: [Int: Row]

  /// Makes a part; one that is not on the screen by default.
  public init(area: Rect = .nowhere, rows: [Int: Row] = [:]) {
    self.area = area
    self.rows = rows
  }
}

extension Rect {
  /// No cell at all.
  public static let nowhere = Rect(column: 0, row: 0, columns: 0, rows: 0)
}
