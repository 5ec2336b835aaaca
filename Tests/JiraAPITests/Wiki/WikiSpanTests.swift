import ContactResolution
import Testing

struct WikiSpanTests {
  private func spans(_ markup: String) async throws -> [TextSpan] {
    try await JiraDocument.wiki(markup).firstSpans
  }

  private static func link(_ text: String, _ url: String = "https://x.example.com") -> TextSpan {
    TextSpan(text, kind: .link(url: url))
  }

  @Test(arguments: [
    ("*a*", [TextSpan("a", marks: .strong)]),
    ("_a_", [TextSpan("a", marks: .emphasis)]),
    ("-a-", [TextSpan("a", marks: .strike)]),
    ("+a+", [TextSpan("a", marks: .underline)]),
    ("{{*a*}}", [TextSpan("*a*", marks: .code)]),
    ("x{*}a{*}y", [TextSpan("x"), TextSpan("a", marks: .strong), TextSpan("y")]),
    ("*_a_*", [TextSpan("a", marks: [.strong, .emphasis])]),
    ("*a*, b", [TextSpan("a", marks: .strong), TextSpan(", b")]),
    ("{color:#ff0000}a{color} b", [TextSpan("a b")]),
    ("{code:sql}a{code} b", [TextSpan("a", marks: .code), TextSpan(" b")]),
    ("a\\\\b", [TextSpan("a"), TextSpan("", kind: .lineBreak), TextSpan("b")]),
    ("10 ^2^, a ~1~", [TextSpan("10 ², a ₁")]),
    ("10{^}-2{^}m H{~}2{~}O", [TextSpan("10⁻²m H₂O")]),
    ("(^th^)", [TextSpan("(th)")]),
    ("??Ana Souza??, 2026", [TextSpan("Ana Souza", marks: .emphasis), TextSpan(", 2026")]),
  ])
  func `marks set text off`(_ markup: String, _ expected: [TextSpan]) async throws {
    #expect(try await spans(markup) == expected)
  }

  @Test(arguments: [
    "2026-03-02", "snake_case_name", "a - b - c", "3 * 4 * 5", "-x only", "*open", "{foo}", "a{b}c",
    "[x]", "[a|b]", "[ ] to do", "Hello! Really! Yes", "C:\\temp\\new", "1 + 1", "--option-", "**",
    "é_a_é", "what?!", "{{open", "[open", "5 < 6 & 7", "a^2^b", "~/bin and ~/lib", "2^3", "^", "~~",
    "what?? why??", "??", "????", "{^}open", "f(x) = g(y)", "at 10:Done", "a:)", "(x", "(flags)",
    "std::(i)64", "{~}",
  ])
  func `what only looks like markup stays as written`(_ text: String) async throws {
    #expect(try await spans("x " + text) == [TextSpan("x " + text)])
  }

  @Test(arguments: [
    (#"\*a\*"#, "*a*"), (#"\[a|https://x\]"#, "[a|https://x]"), (#"\{code}"#, "{code}"),
  ])
  func `a backslash takes the meaning from a mark`(_ markup: String, _ text: String)
    async throws
  {
    let read = try await spans(markup)

    #expect(read.map(\.text).joined() == text)
    #expect(read.allSatisfy { $0.marks == [] })
  }

  @Test(arguments: [
    ("[https://x.example.com]", [link("https://x.example.com")]),
    ("[text|https://x.example.com]", [link("text")]),
    (
      "[the *whole* thread|https://x.example.com]",
      [
        link("the "),
        TextSpan("whole", marks: .strong, kind: .link(url: "https://x.example.com")),
        link(" thread"),
      ]
    ),
    (
      "[https://x.example.com|https://x.example.com|smart-link]", [link("https://x.example.com")]
    ),
    ("[|https://x.example.com]", [link("https://x.example.com")]),
    (
      "*[a|https://x.example.com]*",
      [
        TextSpan("a", marks: .strong, kind: .link(url: "https://x.example.com"))
      ]
    ),
    ("(https://x.example.com).", [TextSpan("("), link("https://x.example.com"), TextSpan(").")]),
    (
      "https://x.example.com/a_b_c*d*,",
      [
        link("https://x.example.com/a_b_c*d", "https://x.example.com/a_b_c*d"), TextSpan("*,"),
      ]
    ),
    ("[mail|mailto:joe@example.com]", [link("mail", "mailto:joe@example.com")]),
    ("[top|#anchor]", [link("top", "#anchor")]),
    ("[!a.png!|https://x.example.com]", [link("a.png")]),
    ("[~fred] x", [TextSpan("@fred", kind: .mention), TextSpan(" x")]),
    ("[~accountid:5b10]", [TextSpan("@5b10", kind: .mention)]),
    ("[^trace.png]", [TextSpan("trace.png", kind: .media)]),
    ("!my shot.png|thumbnail!", [TextSpan("my shot.png", kind: .media)]),
    ("!https://x.example.com/p/a.png!", [TextSpan("a.png", kind: .media)]),
  ])
  func `links, mentions and files are known in each of their forms`(
    _ markup: String,
    _ expected: [TextSpan]
  ) async throws {
    #expect(try await spans(markup) == expected)
  }

  @Test(arguments: [
    (":) x", [TextSpan("🙂", kind: .emoji), TextSpan(" x")]),
    ("x :D", [TextSpan("x "), TextSpan("😃", kind: .emoji)]),
    ("(/) (x)", ["✅", " ", "❌"].map { TextSpan($0, kind: $0 == " " ? .plain : .emoji) }),
    ("(*r),", [TextSpan("⭐", kind: .emoji), TextSpan(",")]),
    ("(flag)", [TextSpan("🚩", kind: .emoji)]),
    ("(flagoff)", [TextSpan("⚐", kind: .emoji)]),
    (
      "*(!) now*",
      [
        TextSpan("⚠", marks: .strong, kind: .emoji), TextSpan(" now", marks: .strong),
      ]
    ),
  ])
  func `faces and signs are emoji`(_ markup: String, _ expected: [TextSpan]) async throws {
    #expect(try await spans(markup) == expected)
  }

  @Test
  func `the raw text is searched and every address of a link besides`() async throws {
    let markup = "[a|https://x.example.com/1]\r\n{panel}https://x.example.com/2{panel}"

    let text = try await JiraDocument.wiki(markup)

    #expect(
      text.searchedTexts == [markup, "https://x.example.com/1", "https://x.example.com/2"]
    )
  }

  @Test(arguments: ["", " \r\n\t", "\n\n"])
  func `blank text is empty`(_ markup: String) async throws {
    #expect(try await JiraDocument.wiki(markup) == RichText())
  }
}
