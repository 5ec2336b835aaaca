internal import TextTerminal

/// A piece of a line that has one look.
struct TextRun: Equatable {
  /// The text, as it came from outside.
  var text: String
  /// Columns it occupies once drawn.
  var columns: Int
  /// Its look.
  var style: Style
  /// Where the text comes from; nil for signs and words of our own.
  var origin: TextOrigin?

  /// Measures the text.
  init(_ text: String, _ style: Style, origin: TextOrigin? = nil) {
    self.text = text
    self.columns = TextWidth.columns(of: text)
    self.style = style
    self.origin = origin
  }

  /// So many blanks.
  static func blanks(_ count: Int) -> TextRun {
    let count = max(0, count)
    return count < madeBlanks.count
      ? madeBlanks[count] : TextRun(String(repeating: " ", count: count), .plain)
  }

  /// Blanks are a part of nearly every row; most are few.
  private static let madeBlanks = (0..<64).map {
    TextRun(String(repeating: " ", count: $0), .plain)
  }

  /// The bytes of the text it comes from; nil when it comes from none.
  var bytes: Range<Int>? {
    origin.map { $0.offset..<$0.offset + text.utf8.count }
  }

  /// The piece without what its first columns show; half a wide character becomes a blank.
  func dropping(_ columns: Int) -> TextRun {
    guard columns > 0 else { return self }
    let hidden = TextWidth.fitting(text, columns: columns, ellipsis: false)
    let missing = columns - TextWidth.columns(of: hidden)
    guard missing > 0, hidden.utf8.count < text.utf8.count else {
      return rest(after: hidden.utf8.count)
    }
    let wide = TextWidth.fitting(text, columns: columns + 1, ellipsis: false)
    var run = rest(after: wide.utf8.count)
    run.text = " " + run.text
    run.columns += 1
    run.origin?.offset -= 1
    return run
  }

  private func rest(after count: Int) -> TextRun {
    let start = text.utf8.index(text.startIndex, offsetBy: min(count, text.utf8.count))
    var moved = origin
    moved?.offset += min(count, text.utf8.count)
    return TextRun(String(text[start...]), style, origin: moved)
  }
}
