internal import ContactResolution

/// Text without markup, in which addresses are links all the same.
enum PlainText {
  /// One paragraph; empty for blank text.
  static func richText(_ text: String) -> RichText {
    guard text.contains(where: { !$0.isWhitespace }) else { return RichText() }
    return RichText(blocks: [.paragraph(spans(text))], searchedTexts: [text])
  }

  /// The lines of the text, with line breaks between them.
  static func spans(_ text: String) -> [TextSpan] {
    var spans = SpanList()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if index > 0 { spans.breakLine() }
      append(line, to: &spans)
    }
    return spans.trimmed
  }

  private static func append(_ line: Substring, to spans: inout SpanList) {
    let bytes = Array(line.utf8)
    var start = 0
    for address in BareAddress.ranges(in: bytes) {
      spans.append(String(decoding: bytes[start..<address.lowerBound], as: UTF8.self))
      let url = String(decoding: bytes[address], as: UTF8.self)
      spans.append(url, kind: .link(url: url))
      start = address.upperBound
    }
    spans.append(String(decoding: bytes[start...], as: UTF8.self))
  }
}
