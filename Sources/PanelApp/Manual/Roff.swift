/// Text for roff(7) with the macros of man(7).
struct Roff {
  /// What was written so far; each line ends with a newline.
  private(set) var text = ""

  /// Writes the heading of the page.
  mutating func title(_ name: String, section: Int, version: String) {
    line(".TH \(Self.quoted(name.uppercased())) \(section) \"\" \(Self.quoted(version))")
    // No hyphens and no ragged spaces in what people copy.
    line(".nh")
    line(".ad l")
  }

  /// Begins a section.
  mutating func section(_ title: String) {
    line(".SH \(Self.quoted(title.uppercased()))")
  }

  /// Begins a part of a section.
  mutating func part(_ title: String) {
    line(".SS \(Self.quoted(title))")
  }

  /// Writes a paragraph of plain words.
  mutating func paragraph(_ words: String) {
    line(".PP")
    line(Self.escaped(words))
  }

  /// Writes an entry: what is explained, in roff's own notation, and the words that explain it.
  mutating func entry(_ tag: String, _ words: String) {
    line(".TP")
    line(tag)
    line(Self.escaped(words))
  }

  /// Writes lines as they are, in a block of their own.
  mutating func example(_ lines: [String]) {
    line(".PP")
    line(".nf")
    line(".RS 4")
    for words in lines { line(Self.literal(words)) }
    line(".RE")
    line(".fi")
  }

  /// Writes a line in roff's own notation.
  mutating func line(_ line: String) {
    text += line + "\n"
  }

  /// Words in bold, as they are typed.
  static func bold(_ words: String) -> String {
    "\\fB\(literal(words))\\fR"
  }

  /// Words in italics, which stand for something.
  static func italic(_ words: String) -> String {
    "\\fI\(literal(words))\\fR"
  }

  /// Words that roff shows as they are; no line of it is taken for a macro.
  static func escaped(_ words: String) -> String {
    var escaped = ""
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "\n": escaped += " "
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(hexadecimal(scalar))]"
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// Words to be typed or copied: a hyphen stays the character of the keyboard, and so do others
  /// that roff makes more beautiful.
  static func literal(_ words: String) -> String {
    var literal = ""
    for character in escaped(words) {
      switch character {
      case "-": literal += "\\-"
      case "'": literal += "\\(aq"
      case "`": literal += "\\(ga"
      case "^": literal += "\\(ha"
      case "~": literal += "\\(ti"
      default: literal.append(character)
      }
    }
    return literal
  }

  private static func quoted(_ words: String) -> String {
    "\"\(escaped(words.filter { $0 != "\"" }))\""
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
