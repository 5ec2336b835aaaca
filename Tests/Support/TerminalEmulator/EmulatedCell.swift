internal import CVTerm

/// A cell as a terminal would show it.
public struct EmulatedCell: Sendable, Hashable {
  /// The character with its combining marks; empty when nothing was written there.
  public var text: String
  /// Columns the character occupies.
  public var columns: Int
  /// Whether it is bold.
  public var isBold: Bool
  /// Whether it is in italics.
  public var isItalic: Bool
  /// Whether it is underlined.
  public var isUnderlined: Bool
  /// Whether foreground and background are exchanged.
  public var isReversed: Bool
  /// The colour of the character.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color

  /// A colour of a cell.
  public enum Color: Sendable, Hashable {
    /// The terminal's own.
    case standard
    /// An entry of the palette.
    case palette(UInt8)
    /// Red, green and blue.
    case rgb(UInt8, UInt8, UInt8)
  }

  init(_ cell: VTermScreenCell) {
    let places = [
      cell.chars.0, cell.chars.1, cell.chars.2, cell.chars.3, cell.chars.4, cell.chars.5,
    ]
    // The right half of a wide character holds an impossible scalar.
    let scalars = places.prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    text = String(String.UnicodeScalarView(scalars))
    columns = Int(cell.width)
    isBold = cell.attrs.bold != 0
    isItalic = cell.attrs.italic != 0
    isUnderlined = cell.attrs.underline != 0
    isReversed = cell.attrs.reverse != 0
    foreground = Color(cell.fg, standard: VTERM_COLOR_DEFAULT_FG)
    background = Color(cell.bg, standard: VTERM_COLOR_DEFAULT_BG)
  }
}

extension EmulatedCell.Color {
  // The macros that tell colours apart do not import; the bits they test do.
  fileprivate init(_ color: VTermColor, standard: VTermColorType) {
    // Every member of the union begins with the type, which says which member holds.
    let type = unsafe color.type
    if type & UInt8(standard.rawValue) != 0 {
      self = .standard
    } else if type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == UInt8(VTERM_COLOR_INDEXED.rawValue) {
      self = unsafe .palette(color.indexed.idx)
    } else {
      self = unsafe .rgb(color.rgb.red, color.rgb.green, color.rgb.blue)
    }
  }
}
