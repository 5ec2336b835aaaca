import Testing
import TextTerminal

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""),
    ("hello", -3, ""), ("", 0, ""), ("", 5, ""),
    ("漢字", 4, "漢字"), ("漢字", 3, "漢…"), ("漢字", 2, "…"), ("漢", 1, "…"),
    ("a漢字", 4, "a漢…"), ("cafe\u{301}s", 4, "caf…"), ("cafe\u{301}s", 5, "cafe\u{301}s"),
    ("ab\u{200B}", 2, "ab\u{200B}"),
  ])
  func `a text is cut to the columns between characters`(
    _ text: String,
    _ columns: Int,
    _ expected: String
  ) {
    let fitting = TextWidth.fitting(text, columns: columns)

    #expect(fitting == expected)
    #expect(TextWidth.columns(of: fitting) <= max(0, columns))
  }

  @Test(arguments: [("hello", 4, "hell"), ("漢字", 3, "漢"), ("漢字", 1, ""), ("a", 0, "")])
  func `without an ellipsis the columns are used to the end`(
    _ text: String,
    _ columns: Int,
    _ expected: String
  ) {
    #expect(TextWidth.fitting(text, columns: columns, ellipsis: false) == expected)
  }

  @Test(arguments: 0...40)
  func `a cut text never exceeds its columns`(_ columns: Int) {
    let text = "Zoë 漢字 👨\u{200D}👩 e\u{301}\u{301} 🇩🇪 \u{1B}[31m ラーメン"

    #expect(TextWidth.columns(of: TextWidth.fitting(text, columns: columns)) <= columns)
  }
}
