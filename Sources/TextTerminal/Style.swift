/// A colour a terminal can show.
public enum Color: Sendable, Hashable {
  /// The terminal's own foreground or background.
  case standard
  /// An entry of the terminal's palette: 0–15 everywhere with colours, 16–255 with 256 colours.
  case palette(UInt8)
  /// Red, green and blue.
  case rgb(UInt8, UInt8, UInt8)
}

/// How many colours a terminal shows.
public enum ColorDepth: Sendable, Hashable, Comparable {
  case none
  case sixteen
  case twoHundredFiftySix
  /// Any red, green and blue.
  case trueColor
}

/// The look of a cell.
public struct Style: Sendable, Hashable {
  /// The colour of the character.
  public var foreground: Color
  /// The colour behind it.
  public var background: Color
  /// Everything but colour.
  public var attributes: Attributes

  /// Looks that need no colour.
  public struct Attributes: OptionSet, Sendable, Hashable {
    /// One bit an attribute.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Bold.
    public static let bold = Self(rawValue: 1)
    /// Faint.
    public static let dim = Self(rawValue: 2)
    /// Italic.
    public static let italic = Self(rawValue: 4)
    /// Underlined.
    public static let underline = Self(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Self(rawValue: 16)
  }

  /// The terminal's own look.
  public static let plain = Style()

  /// Makes a look; the terminal's own by default.
  public init(
    foreground: Color = .standard,
    background: Color = .standard,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The same look with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(foreground: foreground, background: background, attributes: attributes.union(more))
  }
}
