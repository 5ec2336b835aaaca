/// Reads a text character by character, as `DisplayText` describes them.
struct GlyphReader {
  /// A drawn character and where it comes from.
  struct Drawn {
    /// The character itself.
    var glyph: Glyph
    /// Columns it occupies: 1 or 2.
    var columns: Int
    /// Its first scalar that is not dropped.
    var scalar: Unicode.Scalar
    /// Where it begins in the text, with the dropped scalars before it.
    var start: String.Index
  }

  private let scalars: String.UnicodeScalarView
  private let bytes: String.UTF8View
  /// Where the next character begins; the end of the text when there is none.
  private(set) var index: String.Index

  /// Makes a reader that stands at the beginning of the text.
  init(_ text: String) {
    scalars = text.unicodeScalars
    bytes = text.utf8
    index = scalars.startIndex
  }

  /// The next character; nil at the end of the text.
  mutating func next() -> Drawn? {
    let start = index
    if let plain = nextPlain(from: start) { return plain }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      guard var drawn = begin(with: scalar, start: start) else { continue }
      // A mark does not join the end of a line, or it would vanish with it.
      if drawn.glyph != .blank || scalar == " " { takeMarks(into: &drawn.glyph) }
      return drawn
    }
    return nil
  }

  /// A printable ASCII character before another one or the end, where no mark can follow; nil for
  /// any other.
  private mutating func nextPlain(from start: String.Index) -> Drawn? {
    guard start < bytes.endIndex else { return nil }
    let byte = bytes[start]
    let next = bytes.index(after: start)
    guard byte &- 0x20 < 0x5F, next == bytes.endIndex || bytes[next] < 0x80 else { return nil }
    index = next
    let scalar = Unicode.Scalar(byte)
    return Drawn(glyph: Glyph(scalar), columns: 1, scalar: scalar, start: start)
  }

  private func begin(with scalar: Unicode.Scalar, start: String.Index) -> Drawn? {
    switch ScalarRole(of: scalar) {
    case .base(let columns):
      return Drawn(glyph: Glyph(scalar), columns: columns, scalar: scalar, start: start)
    case .blank:
      let startsNewline = scalar == "\r" && index < scalars.endIndex && scalars[index] == "\n"
      guard !startsNewline else { return nil }
      return Drawn(glyph: .blank, columns: 1, scalar: scalar, start: start)
    case .replaced:
      return Drawn(
        glyph: Glyph("\u{FFFD}" as Unicode.Scalar),
        columns: 1,
        scalar: scalar,
        start: start
      )
    case .mark:
      var glyph = Glyph(DisplayText.markBase)
      glyph.append(scalar)
      return Drawn(glyph: glyph, columns: 1, scalar: scalar, start: start)
    case .dropped:
      return nil
    }
  }

  private mutating func takeMarks(into glyph: inout Glyph) {
    while index < scalars.endIndex {
      let scalar = scalars[index]
      guard scalar.value >= 0xAD else { return }
      switch ScalarRole(of: scalar) {
      case .mark: glyph.append(scalar)
      case .dropped: break
      case .base, .blank, .replaced: return
      }
      scalars.formIndex(after: &index)
    }
  }
}
