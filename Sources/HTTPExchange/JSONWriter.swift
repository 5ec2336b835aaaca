extension JSONValue {
  /// How JSON text is laid out.
  public enum Layout: Sendable {
    /// Without any blank.
    case compact
    /// One member or element a line, two blanks a level.
    case indented
  }

  /// The value as JSON text; control and format characters, separators of lines
  /// and noncharacters escaped, all else as it is.
  public func serialized(_ layout: Layout = .compact) -> String {
    var text = ""
    write(into: &text, layout: layout, level: 0)
    return text
  }

  private func write(into text: inout String, layout: Layout, level: Int) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let digits): text += digits
    case .text(let value): Self.writeQuoted(value, into: &text)
    case .array(let elements):
      Self.writeList(elements, "[", "]", into: &text, layout: layout, level: level) {
        $0.write(into: &$1, layout: layout, level: level + 1)
      }
    case .object(let members):
      Self.writeList(members, "{", "}", into: &text, layout: layout, level: level) {
        Self.writeQuoted($0.name, into: &$1)
        $1 += layout == .compact ? ":" : ": "
        $0.value.write(into: &$1, layout: layout, level: level + 1)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element],
    _ opening: String,
    _ closing: String,
    into text: inout String,
    layout: Layout,
    level: Int,
    element: (Element, inout String) -> Void
  ) {
    text += opening
    for (index, item) in elements.enumerated() {
      if index > 0 { text += "," }
      if layout == .indented { text += "\n" + String(repeating: "  ", count: level + 1) }
      element(item, &text)
    }
    if layout == .indented, !elements.isEmpty {
      text += "\n" + String(repeating: "  ", count: level)
    }
    text += closing
  }

  private static func writeQuoted(_ value: String, into text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where isUnseen(scalar):
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// Whether nobody who looks at the text would see the scalar, and a terminal might obey it.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x7F else { return scalar < " " }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.properties.isNoncharacterCodePoint
    }
  }
}
