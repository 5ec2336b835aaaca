/// Single lines of text from people and programs.
enum TextLine {
  /// The text without blanks and line ends around it.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true {
      rest = rest.dropFirst()
    }
    while rest.last?.isWhitespace == true {
      rest = rest.dropLast()
    }
    return String(rest)
  }

  /// Everything on one line, without control characters, cut to `limit` characters.
  static func joined(_ text: String, limit: Int) -> String {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    let plain = String(
      String.UnicodeScalarView(
        words.unicodeScalars.filter { scalar in
          let category = scalar.properties.generalCategory
          return category != .control && category != .format
        }
      )
    )
    return plain.count <= limit ? plain : plain.prefix(limit - 1) + "…"
  }
}
