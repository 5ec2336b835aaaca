/// One cell of a surface.
public struct Cell: Sendable, Hashable {
  /// The character with its combining marks; nothing in the right half of a wide character.
  public var glyph: Glyph
  /// Columns the character occupies: 1, 2, or 0 for the right half of a wide one.
  public var columns: UInt8
  /// Its look.
  public var style: Style

  /// A blank in the terminal's own look.
  public static let blank = Cell(glyph: .blank, columns: 1, style: .plain)

  /// Makes a cell.
  public init(glyph: Glyph, columns: UInt8, style: Style) {
    self.glyph = glyph
    self.columns = columns
    self.style = style
  }

  /// Makes a cell of the text's first scalars.
  public init(text: String, columns: UInt8, style: Style) {
    self.init(glyph: Glyph(text), columns: columns, style: style)
  }

  /// The character with its combining marks; empty in the right half of a wide character.
  public var text: String {
    get { glyph.text }
    set { glyph = Glyph(newValue) }
  }
}
