internal import ContactResolution

/// Consecutive list lines, put together to lists within lists.
struct WikiList {
  private var lines: [Line] = []

  /// Lists inside each other beyond this are drawn as the deepest.
  private static let deepest = 12

  /// A line of a list.
  struct Line {
    /// The marker: one `*`, `-` or `#` a level.
    let marker: [UInt8]
    /// The rest of the line, perhaps with further lines.
    var spans: SpanList
  }

  /// The line as a list's; nil when it is none.
  static func item(_ line: ArraySlice<UInt8>) -> Line? {
    let marker = line.prefix { "*#-".utf8.contains($0) }
    let rest = line.dropFirst(marker.count)
    guard !marker.isEmpty, let blank = rest.first, WikiByte.isBlank(blank) else { return nil }
    var spans = SpanList()
    spans.append(contentsOf: WikiSpans.spans(rest.dropFirst()))
    return Line(marker: Array(marker.prefix(deepest)), spans: spans)
  }

  /// Appends a line.
  mutating func append(_ line: Line) {
    lines.append(line)
  }

  /// Adds a line of text to the last item; false when there is none.
  mutating func continueItem(_ line: ArraySlice<UInt8>) -> Bool {
    guard !lines.isEmpty else { return false }
    lines[lines.count - 1].spans.breakLine()
    lines[lines.count - 1].spans.append(contentsOf: WikiSpans.spans(line))
    return true
  }

  /// The lists; one after the other where the kind of marker changes.
  var blocks: [TextBlock] { Self.blocks(lines[...], level: 0) }

  /// The lists of lines whose markers are longer than the level.
  private static func blocks(_ lines: ArraySlice<Line>, level: Int) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var rest = lines
    while let first = rest.first {
      let isOrdered = isOrdered(first, level)
      let run = rest.prefix { Self.isOrdered($0, level) == isOrdered }
      let items = items(run, level: level)
      blocks.append(isOrdered ? .orderedList(start: 1, items) : .bulletList(items))
      rest = rest.dropFirst(run.count)
    }
    return blocks
  }

  private static func items(_ lines: ArraySlice<Line>, level: Int) -> [[TextBlock]] {
    var items: [[TextBlock]] = []
    var rest = lines
    while let first = rest.first {
      var item: [TextBlock] = []
      if first.marker.count == level + 1 {
        let spans = first.spans.trimmed
        if !spans.isEmpty { item.append(.paragraph(spans)) }
        rest = rest.dropFirst()
      }
      let inner = rest.prefix { $0.marker.count > level + 1 }
      item += blocks(inner, level: level + 1)
      rest = rest.dropFirst(inner.count)
      items.append(item)
    }
    return items
  }

  private static func isOrdered(_ line: Line, _ level: Int) -> Bool {
    line.marker[level] == UInt8(ascii: "#")
  }
}
