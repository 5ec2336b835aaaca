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
  /// Where the next character begins; the end of the text when there is none.
  private(set) var index: String.Index

  /// Makes a reader that stands at the beginning of the text.
  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  /// The next character; nil at the end of the text.
  mutating func next() -> Drawn? {
    let start = index
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      guard var drawn = begin(with: scalar, start: start) else { continue }
      takeMarks(into: &drawn.glyph)
      return drawn
    }
    return nil
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
