internal import TextTerminal

/// Text of several looks, before it is broken into lines.
struct StyledText {
  private var text = ""
  private var parts: [Part] = []

  private struct Part {
    /// Where the part ends, in bytes of the whole text.
    var end: Int
    var style: Style
  }

  /// An empty text.
  init() {}

  /// A text of one look.
  init(_ text: String, _ style: Style) {
    append(text, style)
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { text.isEmpty }

  /// Adds text at the end; parts of the same look become one.
  mutating func append(_ more: String, _ style: Style) {
    guard !more.isEmpty else { return }
    text += more
    let end = text.utf8.count
    if let last = parts.last, last.style == style {
      parts[parts.count - 1].end = end
    } else {
      parts.append(Part(end: end, style: style))
    }
  }

  /// The text broken into lines of at most so many columns; at least one line.
  func lines(columns: Int) -> [TextLine] {
    if parts.count == 1, let style = parts.first?.style {
      return TextWrap.lines(text, columns: columns).map { TextLine(String($0), style) }
    }
    var part = 0
    return TextWrap.ranges(of: text, columns: columns).map { line(in: $0, part: &part) }
  }

  /// The line in the range; `part` is the first part that can lie in it, and moves on.
  private func line(in range: Range<String.Index>, part: inout Int) -> TextLine {
    var line = TextLine.empty
    var start = range.lowerBound
    while start < range.upperBound, part < parts.count {
      let partEnd = text.utf8.index(text.startIndex, offsetBy: parts[part].end)
      let end = min(partEnd, range.upperBound)
      if start < end {
        line.append(String(text[start..<end]), parts[part].style)
        start = end
      }
      if partEnd <= range.upperBound { part += 1 }
    }
    return line
  }
}
