import Testing
import TextTerminal

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("one", 10, ["one"]),
    ("one two three", 7, ["one two", "three"]),
    ("one two three", 8, ["one two", "three"]),
    ("one two three", 3, ["one", "two", "thr", "ee"]),
    ("one   two", 5, ["one", "two"]),
    ("one two   ", 10, ["one two"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a abcdefgh", 3, ["a", "abc", "def", "gh"]),
    ("one\ntwo\n\nthree", 10, ["one", "two", "", "three"]),
    ("one\r\ntwo", 10, ["one", "two"]),
    ("one\n", 10, ["one", ""]),
    ("one  \n  two", 10, ["one", "  two"]),
    ("   ", 10, [""]),
    ("      x", 3, ["  x"]),
    ("漢字漢字", 5, ["漢字", "漢字"]),
    ("ab漢字cd", 4, ["ab漢", "字cd"]),
    ("漢字", 1, ["漢", "字"]),
    ("word", 0, ["w", "o", "r", "d"]),
  ])
  func `a text is broken at blanks`(_ text: String, _ columns: Int, _ expected: [String]) {
    #expect(TextWrap.lines(text, columns: columns).map(String.init) == expected)
  }

  @Test func `a character stays with its marks`() {
    let lines = TextWrap.lines("e\u{301}e\u{301}e\u{301}", columns: 2)

    #expect(lines.map(\.unicodeScalars.count) == [4, 2])
  }

  @Test(arguments: [
    ("one \u{301}", ["one", " \u{301}"]), ("one\n\u{301}", ["one", "\u{301}"]),
    ("one\t\u{301}", ["one", "\u{301}"]),
  ])
  func `a mark without a letter is lost at no line's end`(_ text: String, _ expected: [String]) {
    let lines = TextWrap.lines(text, columns: 3)

    #expect(lines.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
  }

  @Test(arguments: 2...30)
  func `every line fits and no word is lost`(_ columns: Int) {
    let text = """
      A customer wrote: ラーメン屋 cannot pay — https://example.com/a/very/long/path?with=query
        indented, e\u{301}\u{302} and 👨\u{200D}👩\u{200D}👧 families\tand tabs
      """

    let ranges = TextWrap.ranges(of: text, columns: columns)

    #expect(ranges.allSatisfy { TextWidth.columns(of: String(text[$0])) <= columns })
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    let kept = ranges.map { text[$0] }.joined().filter { !$0.isWhitespace }
    #expect(kept == text.filter { !$0.isWhitespace })
  }

  @Test func `a million blanks and letters wrap in linear time`() {
    let text =
      String(repeating: "word \u{301} ", count: 100_000) + String(repeating: "x", count: 500_000)

    let ranges = TextWrap.ranges(of: text, columns: 80)

    #expect(ranges.count > 10_000)
  }
}
