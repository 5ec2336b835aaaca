import Testing
import TextTerminal

@testable import PanelViews

@Suite struct OneLineTests {
  @Test(
    arguments: [
      ("", ""), ("  \n ", ""), ("one", "one"), (" a\n\n b\t\tc ", "a b c"),
      ("line\u{2028}break\u{A0}here", "line break here"),
    ]
  )
  func `blanks of any kind become one`(text: String, line: String) {
    #expect(OneLine.text(text, columns: 80) == line)
  }

  @Test(arguments: [
    "one two three four", "漢字 漢字 漢字", "e\u{301}e\u{301}e\u{301} x", "a\u{200B}b c d",
    "\u{200B}\u{200B} \u{200B}\u{200B}\u{200B} one two",
  ])
  func `what is cut looks as if all had been there`(text: String) {
    for columns in 1...20 {
      let line = OneLine.text(text, columns: columns)
      let cut = TextWidth.fitting(line, columns: columns)
      #expect(cut == TextWidth.fitting(text, columns: columns))
    }
  }

  @Test func `a long text is not read to its end`() {
    let text = String(repeating: "word ", count: 100_000)

    #expect(OneLine.text(text, columns: 40).utf8.count < 50)
  }
}
