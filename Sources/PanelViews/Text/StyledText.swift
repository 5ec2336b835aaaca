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
  ///
  /// Marks at its beginning take the look of the character that they join.
  mutating func append(_ more: String, _ style: Style) {
    guard !more.isEmpty else { return }
    let marks = parts.isEmpty ? 0 : DisplayText.leadingMarks(of: more)
    if marks > 0 { parts[parts.count - 1].end += marks }
    text += more
    guard marks < more.utf8.count else { return }
    let end = text.utf8.count
    if let last = parts.last, last.style == style {
      parts[parts.count - 1].end = end
    } else {
      parts.append(Part(end: end, style: style))
    }
  }

  /// The text broken into lines of at most so many columns; at least one line.
  ///
  /// With a leaf's number, each piece knows where it stands in that text.
  func lines(columns: Int, leaf: Int? = nil) -> [TextLine] {
    var part = 0
    return TextWrap.ranges(of: text, columns: columns).map { line(in: $0, part: &part, leaf) }
  }

  /// The text as lines that end at line breaks alone.
  func unwrappedLines(leaf: Int?) -> [TextLine] {
    var part = 0
    var start = text.startIndex
    var lines: [TextLine] = []
    while true {
      let end = text[start...].firstIndex(where: \.isNewline) ?? text.endIndex
      lines.append(line(in: start..<end, part: &part, leaf))
      guard end < text.endIndex else { return lines }
      start = text.index(after: end)
    }
  }

  /// The line in the range; `part` is the first part that can lie in it, and moves on.
  private func line(in range: Range<String.Index>, part: inout Int, _ leaf: Int?) -> TextLine {
    var line = TextLine.empty
    var start = range.lowerBound
    while start < range.upperBound, part < parts.count {
      let partEnd = text.utf8.index(text.startIndex, offsetBy: parts[part].end)
      let end = min(partEnd, range.upperBound)
      if start < end {
        line.append(run(start..<end, parts[part].style, leaf))
        start = end
      }
      if partEnd <= range.upperBound { part += 1 }
    }
    return line
  }

  private func run(_ range: Range<String.Index>, _ style: Style, _ leaf: Int?) -> TextRun {
    let origin = leaf.map { leaf in
      TextOrigin(
        leaf: leaf,
        offset: text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      )
    }
    return TextRun(String(text[range]), style, origin: origin)
  }
}
