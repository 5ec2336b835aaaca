import Testing
import TextTerminal

@Suite struct DisplayTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var about: String
    var text: String
    var shown: [String]
    var columns: [Int]

    init(_ about: String, _ text: String, _ shown: [String], _ columns: [Int]) {
      self.about = about
      self.text = text
      self.shown = shown
      self.columns = columns
    }

    var testDescription: String { about }
  }

  static let cases = [
    Case("plain", "Hi!", ["H", "i", "!"], [1, 1, 1]),
    Case("combining acute", "e\u{301}x", ["e\u{301}", "x"], [1, 1]),
    Case("precomposed", "é", ["é"], [1]),
    Case("ideographs", "漢字", ["漢", "字"], [2, 2]),
    Case("emoji", "😀", ["😀"], [2]),
    Case("flag", "🇩🇪", ["\u{1F1E9}", "\u{1F1EA}"], [1, 1]),
    Case("conjoining jamo", "\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"], [2]),
    Case("ambiguous width", "¡…│", ["¡", "…", "│"], [1, 1, 1]),
    Case("emoji family", "👨\u{200D}👩\u{200D}👧", ["👨", "👩", "👧"], [2, 2, 2]),
    Case("skin tone", "👍🏽", ["👍"], [2]),
    Case("emoji presentation", "❤\u{FE0F}", ["❤"], [1]),
    Case("keycap", "1\u{FE0F}\u{20E3}", ["1"], [1]),
    Case("tag flag", "🏴\u{E0067}\u{E0062}\u{E007F}", ["🏴"], [2]),
    Case("newer than the C library", "\u{1FAE8}", ["\u{FFFD}"], [1]),
    Case("soft hyphen", "a\u{AD}b", ["a", "b"], [1, 1]),
    Case("zero width space", "a\u{200B}b", ["a", "b"], [1, 1]),
    Case("byte order mark", "\u{FEFF}a", ["a"], [1]),
    Case("bidi override", "a\u{202E}b\u{2066}c\u{2069}\u{200F}", ["a", "b", "c"], [1, 1, 1]),
    Case("Hangul filler", "a\u{3164}b", ["a", "b"], [1, 1]),
    Case("tab and line breaks", "\t\n\r\u{2028}", [" ", " ", " ", " "], [1, 1, 1, 1]),
    Case("carriage return and line feed", "a\r\nb", ["a", " ", "b"], [1, 1, 1]),
    Case("escape sequence", "\u{1B}[2J", ["\u{FFFD}", "[", "2", "J"], [1, 1, 1, 1]),
    Case("C1 control", "\u{9B}2J\u{85}", ["\u{FFFD}", "2", "J", "\u{FFFD}"], [1, 1, 1, 1]),
    Case("NUL and DEL", "\0\u{7F}", ["\u{FFFD}", "\u{FFFD}"], [1, 1]),
    Case("noncharacter", "\u{FFFE}", ["\u{FFFD}"], [1]),
    Case("mark without a base", "\u{301}a", ["\u{25CC}\u{301}", "a"], [1, 1]),
    Case("nothing", "", [], []),
    Case("only dropped", "\u{200D}\u{200B}", [], []),
  ]

  @Test(arguments: cases)
  func `text is drawn as every terminal agrees to`(_ example: Case) {
    let clusters = DisplayText.clusters(of: example.text)

    #expect(clusters.map(\.text) == example.shown)
    #expect(clusters.map(\.columns) == example.columns)
    #expect(TextWidth.columns(of: example.text) == example.columns.reduce(0, +))
  }

  @Test func `a character keeps four of ten thousand combining marks`() {
    let text = "a" + String(repeating: "\u{301}", count: 10_000) + "b"

    let clusters = DisplayText.clusters(of: text)

    #expect(clusters.map(\.columns) == [1, 1])
    #expect(clusters.first?.glyph.count == 5)
  }

  @Test func `a flood of joiners draws nothing`() {
    let flood = String(repeating: "\u{200D}\u{FE0F}\u{20E3}", count: 10_000)

    #expect(DisplayText.clusters(of: flood).isEmpty)
    #expect(TextWidth.columns(of: "a" + flood + "b") == 2)
  }

  @Test func `no scalar of Unicode is drawn as a control character`() {
    var controls: [Unicode.Scalar] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for cluster in DisplayText.clusters(of: String(scalar)) {
        let shown = cluster.text.unicodeScalars
        let isUnsafe = shown.contains { ["Cc", "Zl", "Zp"].contains($0.properties.category) }
        if isUnsafe || !(1...2).contains(cluster.columns) { controls.append(scalar) }
      }
    }

    #expect(controls.isEmpty)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var category: String {
    switch generalCategory {
    case .control: "Cc"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    default: ""
    }
  }
}
