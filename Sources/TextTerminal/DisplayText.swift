/// Text from outside, made safe and steady for a terminal.
public enum DisplayText {
  /// A character as it is drawn.
  public struct Cluster: Sendable, Equatable {
    /// The character as a cell holds it.
    public var glyph: Glyph
    /// Columns it occupies: 1 or 2.
    public var columns: Int

    /// A base character with at most four combining marks.
    public var text: String { glyph.text }
  }

  /// What a combining mark without a character before it is drawn on: a dotted circle.
  static let markBase: Unicode.Scalar = "\u{25CC}"

  /// The characters of the text as they are drawn.
  ///
  /// Tabs and line breaks become one blank each; other control characters, and what the C library
  /// cannot print, U+FFFD. Bidi controls, joiners, variation selectors, tags, keycaps and skin
  /// tones, about which terminals disagree, are dropped; an emoji family is its single emojis.
  public static func clusters(of text: String) -> [Cluster] {
    var reader = GlyphReader(text)
    var clusters: [Cluster] = []
    while let drawn = reader.next() {
      clusters.append(Cluster(glyph: drawn.glyph, columns: drawn.columns))
    }
    return clusters
  }

  /// Bytes at the beginning of the text that join a character before it, were there one.
  public static func leadingMarks(of text: String) -> Int {
    var bytes = 0
    var joining = 0
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0xAD else { return joining }
      bytes += UTF8.width(scalar)
      switch ScalarRole(of: scalar) {
      case .mark: joining = bytes
      case .dropped: break
      case .base, .blank, .replaced: return joining
      }
    }
    return joining
  }

  /// The text as it is drawn, for where there are no cells: pipes and files that end up on a
  /// terminal all the same.
  public static func safe(_ text: String) -> String {
    clusters(of: text).map(\.text).joined()
  }

  /// The same for a text of several lines: line feeds stay.
  public static func safeLines(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { safe(String($0)) }.joined(separator: "\n")
  }
}
