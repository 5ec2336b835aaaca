/// A run of text of one look and meaning.
public struct TextSpan: Sendable, Equatable {
  /// The text a reader sees; newlines only in `.lineBreak`.
  public var text: String
  /// How it is set off.
  public var marks: Marks
  /// What it stands for.
  public var kind: Kind

  /// What a run of text stands for.
  public enum Kind: Sendable, Equatable {
    case plain
    /// Text that leads somewhere; the address as written.
    case link(url: String)
    case mention
    case date
    case emoji
    /// A status lozenge; the text is its label.
    case status
    /// A picture or file inside a line; the text is its name.
    case media
    /// A line ends here; the text is empty.
    case lineBreak
  }

  /// How text is set off from its surroundings.
  public struct Marks: OptionSet, Sendable {
    /// One bit a mark.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Bold.
    public static let strong = Self(rawValue: 1)
    /// Italic.
    public static let emphasis = Self(rawValue: 2)
    /// Monospaced.
    public static let code = Self(rawValue: 4)
    /// Struck through.
    public static let strike = Self(rawValue: 8)
    /// Underlined.
    public static let underline = Self(rawValue: 16)
  }

  /// Makes a run of text.
  public init(_ text: String, marks: Marks = [], kind: Kind = .plain) {
    self.text = text
    self.marks = marks
    self.kind = kind
  }
}
