extension Style {
  /// Why a look cannot be read.
  public enum Mistake: Error, Sendable, Hashable {
    /// A word that is neither a colour nor an attribute.
    case unknownWord(String)
    /// More than one colour for the text, or for what is behind it.
    case secondColor(String)
    /// `on` without a colour behind it.
    case missingBackground
  }

  /// Names of the first sixteen entries of the palette, in order, and of the terminal's own colour.
  public static let colorNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// Names of attributes; `plain` stands for none.
  public static let attributeNames = ["bold", "dim", "italic", "underline", "reverse", "plain"]

  /// Reads a look as people write it: attributes, a colour, and `on` with the colour behind it.
  ///
  /// A colour is a name, `bright-` and a name, `default`, a number from 0 to 255, `#rrggbb` or
  /// `#rgb`. Such as `bold #ff8800 on 236`, `cyan underline` or `245`.
  public init(written text: String) throws(Mistake) {
    self.init()
    var words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }[...]
    var hasForeground = false
    var hasBackground = false
    while let word = words.popFirst() {
      if word == "on" {
        guard let next = words.popFirst() else { throw .missingBackground }
        guard let color = Color(named: next) else { throw .unknownWord(next) }
        guard !hasBackground else { throw .secondColor(next) }
        (background, hasBackground) = (color, true)
      } else if let attribute = Attributes(named: word) {
        attributes.insert(attribute)
      } else {
        guard let color = Color(named: word) else { throw .unknownWord(word) }
        guard !hasForeground else { throw .secondColor(word) }
        (foreground, hasForeground) = (color, true)
      }
    }
  }
}

extension Style.Attributes {
  fileprivate init?(named name: String) {
    switch name {
    case "bold": self = .bold
    case "dim": self = .dim
    case "italic": self = .italic
    case "underline": self = .underline
    case "reverse": self = .reverse
    case "plain": self = []
    default: return nil
    }
  }
}

extension Color {
  fileprivate init?(named name: String) {
    if name == "default" {
      self = .standard
    } else if let entry = Style.colorNames.firstIndex(of: name) {
      self = .palette(UInt8(entry))
    } else if name.hasPrefix("bright-"),
      let entry = Style.colorNames.firstIndex(of: String(name.dropFirst(7)))
    {
      self = .palette(UInt8(entry + 8))
    } else if name.hasPrefix("#") {
      self.init(hexadecimal: name.dropFirst())
    } else if name.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let entry = UInt8(name) {
      self = .palette(entry)
    } else {
      return nil
    }
  }

  private init?(hexadecimal digits: Substring) {
    guard digits.allSatisfy(\.isHexDigit), digits.utf8.count == digits.count,
      let number = UInt32(digits, radix: 16)
    else { return nil }
    let byte = { (shift: UInt32) in UInt8(truncatingIfNeeded: number >> shift) }
    let nibble = { (shift: UInt32) in UInt8(number >> shift & 15) * 17 }
    switch digits.count {
    case 6: self = .rgb(byte(16), byte(8), byte(0))
    case 3: self = .rgb(nibble(8), nibble(4), nibble(0))
    default: return nil
    }
  }
}
