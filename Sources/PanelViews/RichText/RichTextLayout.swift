internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Breaks a document into lines of a given width.
struct RichTextLayout {
  let theme: Theme
  /// The look of plain text.
  private(set) var base: Style
  /// How many lists the text lies in; each level has its own bullet.
  private(set) var listDepth = 0
  /// Whether the text stands in a table's cell.
  private(set) var isInTable = false

  /// What a person changed about how it is read; nil for text that is not read on a screen: then
  /// nothing is folded and nothing moves sideways.
  private(set) var reading: Reading?
  /// The number of the first text that is laid out.
  private(set) var leaf = 0

  /// What a person changed about how a text is read.
  struct Reading: Equatable {
    /// The titles of the parts that are unfolded, by their numbers.
    var open: Set<Int>
    /// Columns that wide tables and code are moved to the left.
    var shift: Int
    /// What is looked at: a wide block is moved so that it can be seen; nil for nothing.
    var place: TextOrigin?
  }

  /// Narrower than this, text is not indented any further.
  static let narrowest = 10

  /// Lays out in the theme's looks.
  init(theme: Theme, reading: Reading? = nil) {
    self.theme = theme
    self.reading = reading
    self.base = theme.text
  }

  /// The document's lines, none for an empty one; blocks are a blank line apart.
  func lines(_ text: RichText, columns: Int) -> [TextLine] {
    lines(text.blocks, columns: columns, isTight: false)
  }

  /// The lines of blocks that belong together; tight ones have no blank lines between them.
  func lines(_ blocks: [TextBlock], columns: Int, isTight: Bool) -> [TextLine] {
    var lines: [TextLine] = []
    var follows = false
    var next = leaf
    for block in blocks {
      let more = at(next).lines(block, columns: max(1, columns))
      next += block.leafCount
      guard !more.isEmpty else { continue }
      if follows, !isTight { lines.append(.empty) }
      lines += more
      follows = !block.isHeading
    }
    return lines
  }

  /// The lines of a paragraph.
  func lines(_ spans: [TextSpan], columns: Int) -> [TextLine] {
    let text = SpanText(theme: theme, base: base).text(of: spans)
    return text.isEmpty ? [] : text.lines(columns: columns, leaf: leaf)
  }

  /// The lines of blocks that stand behind a mark, such as a list's item.
  func hanging(_ mark: TextRun, columns: Int, _ content: (Int) -> [TextLine]) -> [TextLine] {
    let room = columns - mark.columns
    guard room >= Self.narrowest else {
      return [TextLine([mark])] + content(columns)
    }
    let lines = content(room)
    return lines.isEmpty ? [TextLine([mark])] : lines.hanging(mark)
  }

  /// Lines that are not broken, as far as they can be seen; they are moved sideways together.
  func window(on lines: [TextLine], columns: Int, shift: Int) -> [TextLine] {
    let hidden = max(0, (lines.map(\.columns).max() ?? 0) - columns)
    guard hidden > 0 else { return lines }
    let start = windowStart(in: lines, columns: columns, shift: min(max(0, shift), hidden))
    return lines.map { line in
      let shown = line.window(from: min(start, hidden), columns: columns, sign: theme.bullet)
      return TextLine(shown.runs, hidden: hidden)
    }
  }

  /// Where the window begins: as far to the left as it was moved, unless what is looked at could
  /// not be seen then.
  private func windowStart(in lines: [TextLine], columns: Int, shift: Int) -> Int {
    guard let place = reading?.place,
      let column = lines.lazy.compactMap({ $0.column(of: place) }).first,
      !(shift..<shift + max(1, columns - 2)).contains(column - 1)
    else { return shift }
    return max(0, column - columns / 3)
  }

  /// The lines of blocks beside a bar.
  func barred(_ bar: TextRun, columns: Int, _ content: (Int) -> [TextLine]) -> [TextLine] {
    let room = columns - bar.columns
    guard room >= Self.narrowest else { return content(columns) }
    return content(room).prefixed(by: bar)
  }

  /// The same layout for texts from the number on.
  func at(_ leaf: Int) -> RichTextLayout {
    var layout = self
    layout.leaf = leaf
    return layout
  }

  /// The same layout one list further in.
  func deeper() -> RichTextLayout {
    var layout = self
    layout.listDepth += 1
    return layout
  }

  /// The same layout inside a table's cell.
  func inTable() -> RichTextLayout {
    var layout = self
    layout.isInTable = true
    return layout
  }

  /// The same layout with another look of plain text.
  func based(on style: Style) -> RichTextLayout {
    var layout = self
    layout.base = style
    return layout
  }
}

extension TextBlock {
  /// Whether what follows belongs to it, without a blank line between them.
  var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
