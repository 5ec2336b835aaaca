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
  // One word, so that cells are compared and copied quickly: 26 bits for each colour, above them
  // the attributes. The word of the terminal's own look is 0.
  private var bits: UInt64

  private static let backgroundShift: UInt64 = 26
  private static let attributesShift: UInt64 = 52

  /// The colour of the character.
  public var foreground: Color {
    get { Color(bits: bits) }
    set { bits = bits & ~Color.mask | newValue.bits }
  }
  /// The colour behind it.
  public var background: Color {
    get { Color(bits: bits >> Self.backgroundShift) }
    set {
      bits &= ~(Color.mask << Self.backgroundShift)
      bits |= newValue.bits << Self.backgroundShift
    }
  }
  /// Everything but colour.
  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> Self.attributesShift)) }
    set {
      bits &= ~(0xFF << Self.attributesShift)
      bits |= UInt64(newValue.rawValue) << Self.attributesShift
    }
  }

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
    bits =
      foreground.bits | background.bits << Self.backgroundShift
      | UInt64(attributes.rawValue) << Self.attributesShift
  }

  /// The same look with more attributes.
  public func adding(_ more: Attributes) -> Style {
    Style(foreground: foreground, background: background, attributes: attributes.union(more))
  }
}

extension Color {
  /// Bits that a colour takes: two for its kind, 24 for what it is.
  fileprivate static let mask: UInt64 = (1 << 26) - 1

  fileprivate var bits: UInt64 {
    switch self {
    case .standard: 0
    case .palette(let entry): 1 << 24 | UInt64(entry)
    case .rgb(let red, let green, let blue):
      2 << 24 | UInt64(red) << 16 | UInt64(green) << 8 | UInt64(blue)
    }
  }

  /// Reads the colour from the lowest bits of a word.
  fileprivate init(bits: UInt64) {
    let byte = { (shift: UInt64) in UInt8(truncatingIfNeeded: bits >> shift) }
    switch bits >> 24 & 3 {
    case 0: self = .standard
    case 1: self = .palette(byte(0))
    default: self = .rgb(byte(16), byte(8), byte(0))
    }
  }
}
