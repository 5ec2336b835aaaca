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
      ("0", .integer(0)), ("+1_000", .integer(1000)), ("-17", .integer(-17)),
      ("0xDEAD_beef", .integer(0xDEAD_BEEF)), ("0o755", .integer(0o755)), ("0b101", .integer(5)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("3.14", .number(3.14)), ("-0.5e-2", .number(-0.005)), ("1e06", .number(1e6)),
      ("1_0.0_1", .number(10.01)), ("-inf", .number(-.infinity)),
      ("07:32:00", .moment("07:32:00")),
      ("2026-11-22 07:32:00.5", .moment("2026-11-22 07:32:00.5")),
      ("2026-11-22T07:32:00-03:00", .moment("2026-11-22T07:32:00-03:00")),
      (#""a\"\\\u00e9\U0001F600\t""#, .string("a\"\\é😀\t")), (#"'\n"'"#, .string("\\n\"")),
      ("\"\"\"\n a\r\n b\\\n   \n  c\"\"\"", .string(" a\n bc")),
      (#""""a "" b"""""#, .string(#"a "" b""#)), ("''''a'''", .string("'a")),
      ("'''\na\\\n'''", .string("a\\\n")), ("\"\"", .string("")), ("''", .string("")),
      ("[ ]", .array([])),
      ("[1, # one\n 'a', [2],\n]", .array([.integer(1), .string("a"), .array([.integer(2)])])),
      ("{}", .table([:])),
      ("{ a.b = 1, c = {} }", .table(["a": .table(["b": .integer(1)]), "c": .table([:])])),
    ] as [(String, TOMLNode)]
  )
  func `a value is read as it is meant`(text: String, node: TOMLNode) throws {
    #expect(try TOMLDocument("a = \(text) # end\nb = 1").root.value(at: ["a"]) == node)
  }

  @Test(
    arguments: [
      "01", "1_", "_1", "1__0", "0x", "0x_1", "0xg", "-0x1", "1.", ".5", "1.e5", "1e", "1e_5",
      "00.1", "9223372036854775808", "++1", "2026-13-01", "2026-1-1", "25:00:00", "07:32", "tru",
      "True", "\"a", "\"a\n\"", "'a", "\"\\x\"", "\"\\uD800\"", "\"\\U00110000\"", "\"\\u12\"",
      "'''a''", "\"\"\"a\"\"", "\"\u{1}\"", "\"a\" b", "[1 2]", "[,]", "[1,,2]", "[1", "[1, }]",
      "{a = 1,}", "{a = 1\n}", "{a}", "{a = 1 b = 2}", "{a = 1, a = 2}", "", "=", "#", "hunter2",
      "\"a\"\r\"", "11:11:11K9O",
    ]
  )
  func `what is no value is refused in its line, and never shown`(text: String) {
    let problem = #expect(throws: TOMLDocument.SyntaxProblem.self) {
      try TOMLDocument("x = 1\na = \(text)")
    }

    #expect(problem?.line == 2)
    #expect(problem?.words.contains("hunter2") == false)
  }

  @Test(
    arguments: [
      ("a = 1\na = 2", 2, "a is there already"), ("[a]\nb = 1\n[a]", 3, "a is there already"),
      ("a = 1\n[a]", 2, "a is there already"), ("a.b = 1\n[a]", 2, "a is there already"),
      ("[a]\nb.c = 1\n[a.b]", 3, "a.b is there already"),
      ("[a.b]\n[a]\nb.c = 1", 3, "a.b is there already"),
      ("a = {}\na.b = 1", 2, "a is there already"), ("a = {}\n[a.b]", 2, "a is there already"),
      ("a = []\n[[a]]", 2, "a is there already"), ("[[a]]\n[a]", 2, "a is there already"),
      ("[a]\n[[a]]", 2, "a is there already"), ("a = 1\na.b = 1", 2, "a is there already"),
      ("[a", 1, "there is no ] behind ["), ("[[a]", 1, "there is no ]] behind [["),
      ("[]", 1, "a key or a table was expected"), ("[,]", 1, "a key or a table was expected"),
      ("[a]\n=", 2, "a key or a table was expected"), ("[a.]", 1, "a key or a table was expected"),
      ("a", 1, "there is no = behind a key"), ("a b = 1", 1, "there is no = behind a key"),
      ("\u{FEFF}\u{FEFF}", 1, "a key or a table was expected"),
      ("é = 1", 1, "a key or a table was expected"),
      ("# \u{1}", 1, "there is a control character in a comment"),
      ("a = 1\0", 1, "there is something behind the end of a value or table"),
    ]
  )
  func `a text that is not TOML is refused with its line`(
    text: String,
    line: Int,
    words: String
  ) {
    let problem = #expect(throws: TOMLDocument.SyntaxProblem.self) { try TOMLDocument(text) }

    #expect(problem?.line == line)
    #expect(problem?.words == words)
  }

  @Test func `headers in any order make one tree`() throws {
    let document = try TOMLDocument(
      """
      [a.b.c]
      x = 1
      [a]
      y = 2
      [a.b]
      z = 3
      [[l]]
      [l.m]
      n = 4
      [[l.o]]
      [[l.o]]
      [[l]]
      [fruit]
      apple.color = 1
      [fruit.apple.taste]
      """
    )

    let root = document.root
    #expect(root.value(at: ["a", "b", "c", "x"]) == .integer(1))
    #expect(root.value(at: ["a", "y"]) == .integer(2))
    #expect(root.value(at: ["a", "b", "z"]) == .integer(3))
    #expect(root.value(at: ["l", "0", "m", "n"]) == .integer(4))
    #expect(root.value(at: ["l", "0", "o"]) == .array([.table([:]), .table([:])]))
    #expect(root.value(at: ["l", "1"]) == .table([:]))
    #expect(root.value(at: ["fruit", "apple", "taste"]) == .table([:]))
  }

  @Test(arguments: ["[", "a.", "a = [", "a = {a=", "a = [{a=", "[a."])
  func `nesting without end is refused`(piece: String) {
    let start = piece.hasPrefix("a = ") ? "a = " : ""
    let text = start + String(repeating: piece.dropFirst(start.count).description, count: 100_000)

    #expect(throws: TOMLDocument.SyntaxProblem.self) { try TOMLDocument(text) }
  }

  @Test func `a large file is read in the time of its size`() throws {
    let text =
      String(repeating: "[[a]]\n", count: 20_000) + "b = [" + String(repeating: "1,", count: 20_000)
      + "]"

    let document = try TOMLDocument(text)

    #expect(document.root.value(at: ["a", "19999", "b", "19999"]) == .integer(1))
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
}
