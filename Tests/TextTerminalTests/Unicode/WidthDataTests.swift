import Testing
import TextTerminal

/// Widths against Unicode's own tables.
@Suite(
  .enabled(if: UnicodeFile.isInstalled, "Debian's package unicode-data is not installed.")
)
struct WidthDataTests {
  /// What is drawn of a scalar that stands alone.
  private enum Drawn: Equatable {
    case nothing
    case blank
    case replaced
    case onCircle
    case itself(columns: Int)

    init(_ scalar: Unicode.Scalar) {
      let clusters = DisplayText.clusters(of: String(scalar))
      let scalars = clusters.first.map { Array($0.text.unicodeScalars) } ?? []
      switch scalars {
      case [] where clusters.isEmpty: self = .nothing
      case [" "] where scalar != " ": self = .blank
      case ["\u{FFFD}"] where scalar != "\u{FFFD}": self = .replaced
      case ["\u{25CC}", scalar]: self = .onCircle
      default: self = .itself(columns: clusters.reduce(0) { $0 + $1.columns })
      }
    }
  }

  /// Scalars whose width is not that of the table, and why.
  private static let exceptions: [(scalars: ClosedRange<UInt32>, columns: Int, why: String)] = [
    (0x3248...0x324F, 2, "circled numbers of ideographs: ambiguous, and wide in the C library"),
    (0x4DC0...0x4DFF, 2, "hexagrams: narrow before Unicode 16, and wide in the C library"),
  ]

  /// Scalars that are not drawn though they are letters or signs, and why.
  private static let dropped: [(scalars: ClosedRange<UInt32>, why: String)] = [
    (0x115F...0x1160, "fillers of Hangul: there is nothing to see"),
    (0x3164...0x3164, "filler of Hangul"), (0xFFA0...0xFFA0, "filler of Hangul"),
    (0x20E3...0x20E3, "keycap: some terminals make a wide picture of it"),
    (0x1F3FB...0x1F3FF, "skin tones: some terminals give them columns"),
    (0x34F...0x34F, "joiner of graphemes: nothing to see"),
    (0x180B...0x180F, "variants of Mongolian"), (0xFE00...0xFE0F, "variants"),
    (0xE0100...0xE01EF, "variants"), (0x17B4...0x17B5, "vowels of Khmer that are never seen"),
  ]

  private static let categories = UnicodeFile("extracted/DerivedGeneralCategory.txt").values
  private static let widths = UnicodeFile("EastAsianWidth.txt").values
  private static let syllables = UnicodeFile("auxiliary/GraphemeBreakProperty.txt").values
  private static let ages = UnicodeFile("DerivedAge.txt").values

  @Test func `every assigned character has the columns of Unicode's tables`() {
    var wrong: [String] = []
    let newest = newestKnown
    var checked = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let category = Self.categories[value],
        !["Cn", "Cs"].contains(category)
      else { continue }
      checked += 1
      let drawn = Drawn(scalar)
      let expected = expected(of: value, category, isKnown: age(value) <= newest)
      if !expected.contains(drawn) {
        wrong.append("\(String(value, radix: 16)) \(category): \(drawn), not \(expected)")
      }
    }

    #expect(checked > 280_000)
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(40))")
  }

  @Test func `what is not assigned is replaced or not drawn`() {
    // What is far from every letter is looked at here and there.
    let near = Array(0...0x1FFFF) + Array(0xE0000...0xE0FFF)
    let far = stride(from: 0x20000, through: 0x10FFFF, by: 97)
    let drawn = (near + far).map { UInt32($0) }.filter { value in
      guard let scalar = Unicode.Scalar(value), Self.categories[value] == "Cn" else { return false }
      return ![.replaced, .nothing].contains(Drawn(scalar))
    }

    #expect(drawn.isEmpty, "\(drawn.prefix(40))")
  }

  /// The newest version of Unicode of which the C library knows a letter.
  private var newestKnown: Double {
    Self.categories.lazy.filter { ["Lo", "So", "Ll"].contains($0.value) }
      .compactMap { value, _ in Unicode.Scalar(value) }
      .filter { $0 != "\u{FFFD}" && Drawn($0) != .replaced }
      .map { age($0.value) }.max() ?? 0
  }

  private func age(_ value: UInt32) -> Double { Self.ages[value].flatMap(Double.init) ?? 0 }

  private func expected(of value: UInt32, _ category: String, isKnown: Bool) -> [Drawn] {
    if Self.dropped.contains(where: { $0.scalars.contains(value) }) { return [.nothing] }
    switch category {
    case "Cc": return [[0x09, 0x0A, 0x0D].contains(value) ? .blank : .replaced]
    case "Zl", "Zp": return [.blank]
    // Invisible ones are dropped; signs around numbers can be seen on some terminals.
    case "Cf": return [.nothing, .replaced]
    default: break
    }
    guard isKnown else { return [.replaced] }
    if ["Mn", "Me"].contains(category) || ["V", "T"].contains(Self.syllables[value]) {
      return [.onCircle]
    }
    if let exception = Self.exceptions.first(where: { $0.scalars.contains(value) }) {
      return [.itself(columns: exception.columns)]
    }
    return [.itself(columns: ["W", "F"].contains(Self.widths[value]) ? 2 : 1)]
  }
}
