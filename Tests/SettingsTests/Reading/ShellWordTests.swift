import Testing

@testable import Settings

struct ShellWordTests {
  @Test(
    arguments: [
      ("plain-1.2/x", "plain-1.2/x"), ("", "''"), ("two words", "'two words'"),
      ("it's", #"'it'\''s'"#), ("'\u{301};x", "''\\''\u{301};x'"),
    ]
  )
  func `a text is one word of a shell`(text: String, word: String) {
    // By bytes: a text with a mark in another place may be equal otherwise.
    #expect(Array("\(ShellWord(text))".utf8) == Array(word.utf8))
  }
}
