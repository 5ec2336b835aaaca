import Testing

@testable import TextTerminal

/// Characters against Unicode's own test data for grapheme clusters (UAX 29).
@Suite(
  .enabled(if: UnicodeFile.isInstalled, "Debian's package unicode-data is not installed.")
)
struct GraphemeDataTests {
  /// A line of the test data: scalars, and before which of them a cluster begins.
  private struct Example {
    var scalars: [Unicode.Scalar] = []
    var starts: Set<Int> = []

    init(_ line: Substring) {
      for word in line.split(whereSeparator: { " \t".contains($0) }) {
        if word == "÷" { starts.insert(scalars.count) }
        if let scalar = UInt32(word, radix: 16).flatMap(Unicode.Scalar.init) {
          scalars.append(scalar)
        }
      }
      starts.remove(scalars.count)
    }
  }

  private static let classes = UnicodeFile("auxiliary/GraphemeBreakProperty.txt").values
  private static let examples = UnicodeFile("auxiliary/GraphemeBreakTest.txt").lines
    .map(Example.init)

  @Test func `cells begin where clusters do, save where it is told why`() {
    var unexplained: [String] = []
    for example in Self.examples {
      let cells = Self.starts(of: example.scalars)
      for place in example.scalars.indices where place > 0 {
        let isExplained =
          switch (cells.contains(place), example.starts.contains(place)) {
          case (true, true), (false, false): true
          case (true, false): isSplit(example.scalars, at: place)
          case (false, true): isJoined(example.scalars, at: place)
          }
        if !isExplained { unexplained.append(Self.name(example.scalars, place)) }
      }
    }

    #expect(Self.examples.count > 600)
    #expect(unexplained.isEmpty, "\(unexplained.count): \(unexplained.prefix(40))")
  }

  @Test func `no cell begins with a mark, and the columns are the cells' together`() {
    for example in Self.examples {
      let text = String(String.UnicodeScalarView(example.scalars))
      let clusters = DisplayText.clusters(of: text)

      #expect(TextWidth.columns(of: text) == clusters.reduce(0) { $0 + $1.columns })
      for cluster in clusters {
        #expect((1...2).contains(cluster.columns))
        #expect(DisplayText.leadingMarks(of: cluster.text) == 0)
      }
    }
  }

  @Test func `every picture of the emoji tables is seen`() {
    let sequences = UnicodeFile("emoji/emoji-test.txt").lines.compactMap { line in
      line.split(separator: ";").first.map(Example.init)
    }
    for sequence in sequences where !sequence.scalars.isEmpty {
      let text = String(String.UnicodeScalarView(sequence.scalars))
      let isTone = sequence.scalars.allSatisfy { (0x1F3FB...0x1F3FF).contains($0.value) }

      #expect(DisplayText.clusters(of: text).isEmpty == isTone, "\(Self.name(sequence.scalars, 0))")
    }
    #expect(sequences.count > 4_000)
  }

  /// Before which scalars a cell begins, as far as they are drawn.
  private static func starts(of scalars: [Unicode.Scalar]) -> Set<Int> {
    let text = String(String.UnicodeScalarView(scalars))
    var reader = GlyphReader(text)
    var starts: Set<Int> = []
    while let drawn = reader.next() {
      var place = text.unicodeScalars.distance(from: text.startIndex, to: drawn.start)
      while ScalarRole(of: scalars[place]) == .dropped { place += 1 }
      starts.insert(place)
    }
    return starts
  }

  /// Whether a cell may begin there, though no cluster does.
  private func isSplit(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    let before = scalars[place - 1]
    // What follows something that is not drawn is seen as if that were not there.
    if ScalarRole(of: before) == .dropped, before != "\u{200D}" { return true }
    switch (Self.classes[before.value], Self.classes[scalars[place].value]) {
    // A mark that has columns of its own.
    case (_, "SpacingMark"): return true
    // A sign that belongs to the next letter is replaced or a letter.
    case ("Prepend", _): return true
    // Families are drawn as single pictures.
    case ("ZWJ", _): return true
    // The second letter of a flag.
    case (_, "Regional_Indicator"): return true
    // A further leading or whole syllable of Hangul, which has columns of its own.
    case ("L", "L"), ("L", "LV"), ("L", "LVT"): return true
    default: return false
    }
  }

  /// Whether what begins a cluster there has no cell of its own: it is not drawn, or it is a mark
  /// that joins whatever stands before it.
  private func isJoined(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    switch ScalarRole(of: scalars[place]) {
    case .dropped, .mark: true
    case .base, .blank, .replaced: false
    }
  }

  private static func name(_ scalars: [Unicode.Scalar], _ place: Int) -> String {
    scalars.map { String($0.value, radix: 16) }.joined(separator: " ") + " at \(place)"
  }
}
