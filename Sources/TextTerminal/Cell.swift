/// One cell of a surface.
public struct Cell: Sendable, Hashable {
  /// The character with its combining marks; empty in the right half of a wide character.
  public var text: String
  /// Columns the character occupies: 1, 2, or 0 for the right half of a wide one.
  public var columns: UInt8
  /// Its look.
  public var style: Style

  /// A blank in the terminal's own look.
  public static let blank = Cell(text: " ", columns: 1, style: .plain)

  /// Makes a cell.
  public init(text: String, columns: UInt8, style: Style) {
    self.text = text
    self.columns = columns
    self.style = style
  }
}
