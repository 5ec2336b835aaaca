import Testing

@testable import Settings

@Suite
struct TOMLDocumentTests {
  @Test func `every kind of value arrives`() throws {
    let document = try TOMLDocument(
      """
      text = "a\\tb"
      number = 3
      part = 1.5
      truth = true
      day = 2026-11-22
      list = [1, "x"]
      [table.inner]
      key = 'v'
      """
    )

    let expected: [String: TOMLNode] = [
      "text": .string("a\tb"),
      "number": .integer(3),
      "part": .number(1.5),
      "truth": .boolean(true),
      "day": .moment("2026-11-22"),
      "list": .array([.integer(1), .string("x")]),
      "table": .table(["inner": .table(["key": .string("v")])]),
    ]
    #expect(document.root == .table(expected))
  }

  @Test(
    arguments: [
      ("a = \nb = 1", 1), ("a = 1\na = 2", 2), ("[a\n", 1), ("x = \"unclosed\n", 1),
      ("a = 1\nb = tru", 2), ("a = 1\n\nb = 1\0", 3), ("= 1", 1), ("a = 'x\u{1}'", 1),
    ]
  )
  func `a text that is not TOML is refused with its line`(text: String, line: Int) {
    let problem = #expect(throws: TOMLDocument.SyntaxProblem.self) { try TOMLDocument(text) }

    #expect(problem?.line == line)
    #expect(problem?.words.isEmpty == false)
  }

  @Test func `a key with an escaped zero does no harm`() throws {
    let document = try TOMLDocument("\"a\\u0000b\" = 1\nc = 2")

    #expect(document.root.value(at: ["c"]) == .integer(2))
  }

  @Test func `nesting without end is refused`() {
    let text = "a = " + String(repeating: "[", count: 100_000)

    #expect(throws: TOMLDocument.SyntaxProblem.self) { try TOMLDocument(text) }
  }

  @Test(
    arguments: [
      (["top"], 2, 1), (["jira"], 3, 1), (["jira", "site"], 4, 3), (["jira", "list"], 5, 1),
      (["jira", "after"], 8, 1), (["quoted key"], 1, 1), (["issues", "view", "0", "jql"], 11, 1),
      (["issues", "view", "1", "name"], 17, 1), (["issues", "view", "1", "a", "b", "c"], 18, 1),
      (["issues", "view", "1", "a", "b"], 18, 1),
      (["jira", "absent"], 3, 1), (["issues", "view", "1", "absent"], 16, 1),
    ]
  )
  func `a key is found in its place`(path: [String], line: Int, column: Int) throws {
    let document = try TOMLDocument(
      """
      "quoted key" = 0
      top = "# not a comment = [" # a comment with "
      [jira] # site = 1
        site = "x"
      list = [ # list = 2
        "a]", 'b[', # ]
      ]
      after = 1

      [[issues.view]]
      jql = \"\"\"
      name = "not here"
      [[issues.view]]
      \"\"\"
      name = '''a'''
      [[issues.view]]
      name = "b"
      a.b.c = 1
      """
    )

    #expect(document.place(of: path) == TOMLPlace(line: line, column: column))
  }

  @Test(
    arguments: [
      "", "[", "[[", "a", "a=", "\"", "'''", "\"\"\"", "[a.b", "a = [", "\\", "\u{FEFF}a = 1",
      "a = \"\\", "]]\n}}", "....", "é = 1",
    ]
  )
  func `places are looked for in any text without harm`(text: String) {
    #expect(TOMLKeyScanner.places(in: text).values.allSatisfy { $0.line >= 1 && $0.column >= 1 })
  }
}
