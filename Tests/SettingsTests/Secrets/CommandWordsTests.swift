import Testing

@testable import Settings

@Suite
struct CommandWordsTests {
  @Test(
    arguments: [
      ("pass show jira", ["pass", "show", "jira"]), ("  a\t b\n", ["a", "b"]), ("", []),
      (#"sh -c 'echo "a b"'"#, ["sh", "-c", #"echo "a b""#]), (#""a b"c"#, ["a bc"]),
      (#"a\ b \"c\'"#, ["a b", "\"c'"]), ("'' x", ["", "x"]), (#""\"\\ \n""#, [#""\ \n"#]),
      ("$HOME `id` ~ | ; *", ["$HOME", "`id`", "~", "|", ";", "*"]), (#"'\'"#, ["\\"]),
    ]
  )
  func `a command is taken apart without a shell`(text: String, words: [String]) throws {
    #expect(try CommandWords.split(text) == words)
  }

  @Test(
    arguments: [
      ("a 'b", .quoteNotClosed("'")), ("a \"b'", .quoteNotClosed("\"")),
      ("a\\", .nothingAfterBackslash),
    ] as [(String, CommandWords.Problem)]
  )
  func `what is left open is told`(text: String, problem: CommandWords.Problem) {
    #expect(throws: problem) { try CommandWords.split(text) }
  }
}
