/// Breaks text into lines of a given width.
public enum TextWrap {
  /// The lines of the text, as `ranges(of:columns:)` finds them.
  public static func lines(_ text: String, columns: Int) -> [Substring] {
    ranges(of: text, columns: columns).map { text[$0] }
  }

  /// Where each line of the text lies, in order; at least one, which may be empty.
  ///
  /// Lines end at line breaks, at blanks (which are left out) and beside wide characters. A word
  /// longer than a line is broken; a character never is, so that a wide one sticks out of a line
  /// of one column. A line keeps the blanks it was indented with.
  /// - Complexity: O(*n*) in the length of the text.
  public static func ranges(of text: String, columns: Int) -> [Range<String.Index>] {
    var wrapper = Wrapper(text, columns: max(1, columns))
    return wrapper.run()
  }
}

extension TextWrap {
  /// The walk through one text.
  private struct Wrapper {
    /// A place where a line may end.
    private struct Break {
      /// Where the line ends.
      var end: String.Index
      /// Where the next one begins.
      var next: String.Index
      /// Columns from the line's beginning to `next`.
      var columns: Int
    }

    private let text: String
    private let limit: Int
    private var reader: GlyphReader
    private var ranges: [Range<String.Index>] = []
    private var lineStart: String.Index
    private var columns = 0
    private var lastBreak: Break?
    private var hasWord = false
    private var wasBlank = false
    private var wasWide = false

    init(_ text: String, columns: Int) {
      self.text = text
      limit = columns
      reader = GlyphReader(text)
      lineStart = text.startIndex
    }

    mutating func run() -> [Range<String.Index>] {
      while let drawn = reader.next() {
        switch drawn.scalar {
        case "\n", "\r", "\u{2028}", "\u{2029}": endParagraph(at: drawn.start)
        case "\t": takeBlank(at: drawn.start)
        // A blank that carries a mark is seen, and lost nowhere.
        case " " where drawn.glyph == .blank: takeBlank(at: drawn.start)
        default: take(drawn)
        }
      }
      endLine(at: endWithoutBlanks(text.endIndex), next: text.endIndex)
      return ranges
    }

    private mutating func endParagraph(at end: String.Index) {
      endLine(at: endWithoutBlanks(end), next: reader.index)
      hasWord = false
      columns = 0
    }

    private func endWithoutBlanks(_ end: String.Index) -> String.Index {
      guard wasBlank else { return end }
      return hasWord ? lastBreak?.end ?? end : lineStart
    }

    /// Blanks never start a line by themselves: those that do not fit vanish in the line's end.
    private mutating func takeBlank(at start: String.Index) {
      columns += 1
      if hasWord {
        let end = wasBlank ? lastBreak?.end ?? start : start
        lastBreak = Break(end: end, next: reader.index, columns: columns)
      } else if columns > limit {
        lineStart = reader.index
        columns = 0
      }
      wasBlank = true
      wasWide = false
    }

    private mutating func take(_ drawn: GlyphReader.Drawn) {
      let isWide = drawn.columns == 2
      if hasWord, !wasBlank, isWide || wasWide {
        lastBreak = Break(end: drawn.start, next: drawn.start, columns: columns)
      }
      if columns + drawn.columns > limit { breakLine(before: drawn.start) }
      columns += drawn.columns
      hasWord = true
      wasBlank = false
      wasWide = isWide
    }

    private mutating func breakLine(before start: String.Index) {
      if let place = lastBreak {
        columns -= place.columns
        endLine(at: place.end, next: place.next)
      } else if hasWord {
        columns = 0
        endLine(at: start, next: start)
      } else {
        columns = 0
        lineStart = start
      }
    }

    private mutating func endLine(at end: String.Index, next: String.Index) {
      ranges.append(lineStart..<end)
      lineStart = next
      lastBreak = nil
      wasBlank = false
      wasWide = false
    }
  }
}
