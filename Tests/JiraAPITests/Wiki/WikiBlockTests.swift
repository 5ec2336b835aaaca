import ContactResolution
import Testing

struct WikiBlockTests {
  private func blocks(_ markup: String) async throws -> [TextBlock] {
    try await JiraDocument.wiki(markup).blocks
  }

  private static func block(_ text: String) -> TextBlock { .paragraph([TextSpan(text)]) }

  @Test
  func `headings, paragraphs, quotes and rules stand on their own`() async throws {
    let read = try await blocks("h2. Report\r\n\r\none\rtwo\n\nbq. said\n----\nh9. no")

    #expect(
      read == [
        .heading(level: 2, [TextSpan("Report")]),
        .paragraph([TextSpan("one"), TextSpan("", kind: .lineBreak), TextSpan("two")]),
        .quote([Self.block("said")]), .rule, Self.block("h9. no"),
      ]
    )
  }

  @Test
  func `lists nest by their markers, of mixed kinds too`() async throws {
    let read = try await blocks("* a\n*# b\n*# c\n** d\nmore\n* e\n# f\n\n- g")

    #expect(
      read == [
        .bulletList([
          [
            Self.block("a"),
            .orderedList(start: 1, [[Self.block("b")], [Self.block("c")]]),
            .bulletList([
              [.paragraph([TextSpan("d"), TextSpan("", kind: .lineBreak), TextSpan("more")])]
            ]),
          ],
          [Self.block("e")],
        ]),
        .orderedList(start: 1, [[Self.block("f")]]), .bulletList([[Self.block("g")]]),
      ]
    )
  }

  @Test
  func `a list that starts deep is a list all the same`() async throws {
    let read = try await blocks("*** a\n* b")

    let deep = TextBlock.bulletList([[.bulletList([[Self.block("a")]])]])
    #expect(read == [.bulletList([[deep], [Self.block("b")]])])
  }

  @Test
  func `a table has headings and cells, which may hold links and lines`() async throws {
    let read = try await blocks(
      "||Who||Link||\n|Joe|[profile|https://x.example.com]|\n|* a\n* b|{{x|y}} \\| !p.png|thumb!|"
    )

    let link = TextSpan("profile", kind: .link(url: "https://x.example.com"))
    #expect(
      read == [
        .table([
          [
            .init(isHeader: true, blocks: [Self.block("Who")]),
            .init(isHeader: true, blocks: [Self.block("Link")]),
          ],
          [
            .init(isHeader: false, blocks: [Self.block("Joe")]),
            .init(isHeader: false, blocks: [.paragraph([link])]),
          ],
          [
            .init(
              isHeader: false,
              blocks: [.bulletList([[Self.block("a")], [Self.block("b")]])]
            ),
            .init(
              isHeader: false,
              blocks: [
                .paragraph([
                  TextSpan("x|y", marks: .code), TextSpan(" | "), TextSpan("p.png", kind: .media),
                ])
              ]
            ),
          ],
        ])
      ]
    )
  }

  @Test(arguments: [
    ("{code:java}\na *b*\n{code}", TextBlock.code(language: "java", text: "a *b*")),
    ("{code}a{code}", .code(language: nil, text: "a")),
    ("{code:language=c}a{code}", .code(language: "c", text: "a")),
    ("{expand:title=More|x=y}* a{expand}", .expand(title: "More", [.bulletList([[block("a")]])])),
    ("{code:sql|title=}\na\n\n{code}", .code(language: "sql", text: "a\n")),
    ("{noformat}\n{quote}[a|b]\n{noformat}", .code(language: nil, text: "{quote}[a|b]")),
    ("{quote}\n* a\n{quote}", .quote([.bulletList([[block("a")]])])),
    ("{panel}a{panel}", .panel(.info, [block("a")])),
    (
      "{panel:title=T|bgColor=#fff}a{panel}",
      .panel(.info, [.paragraph([TextSpan("T", marks: .strong)]), block("a")])
    ),
    ("{warning}a{warning}", .panel(.warning, [block("a")])),
    ("{expand:More}a{expand}", .expand(title: "More", [block("a")])),
    (
      "{quote}{panel}{code}a{code}{panel}{quote}",
      .quote([.panel(.info, [.code(language: nil, text: "a")])])
    ),
  ])
  func `a macro sets its block off`(_ markup: String, _ expected: TextBlock) async throws {
    #expect(try await blocks(markup) == [expected])
  }

  @Test
  func `code with a title stands below it and keeps its language`() async throws {
    let read = try await blocks("{code:title=A.java|java|borderStyle=solid}a{code}")

    #expect(
      read == [
        .paragraph([TextSpan("A.java", marks: .strong)]), .code(language: "java", text: "a"),
      ]
    )
  }

  @Test
  func `text around a macro stays`() async throws {
    let read = try await blocks("before\n{quote}in{quote} after\n|a|{code}b{code}|")

    #expect(
      read == [
        Self.block("before"), .quote([Self.block("in")]), Self.block("after"),
        .table([
          [
            .init(isHeader: false, blocks: [Self.block("a")]),
            .init(isHeader: false, blocks: [.paragraph([TextSpan("b", marks: .code)])]),
          ]
        ]),
      ]
    )
  }

  @Test(arguments: [
    "{code}", "{code:java}\nno end", "{quote}", "{panel:title=x}", "{unknown}x{unknown}", "{", "{{",
    "[", "[[x]", "|", "||", "| |", "h1.", "*", "* ", "-", "----x", "!", "!!", "\\", "\\{code}x",
    "[|]", "[x|]", "{color:red", "bq. ", "{*}", "*_-+", "!a b.c", "{noformat}{code}",
  ])
  func `markup without its end stays as written`(_ markup: String) async throws {
    let read = try await blocks("kept\n\n" + markup + "\n\nkept")

    #expect(read.first == Self.block("kept"))
    #expect(read.last == Self.block("kept"))
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "{code:x} ", "{quote} {panel} ", "[", "[a|", "{{", "!a", "*a _b ", "* ", "|", "|a", "{color",
      "https://", "h1. \n", "{*}", "\\", "(", "{code}a{code} ", "[a|https://x] ", "{code:",
      "^a ", "~a~ ", "??a ", "?", "^", "{^}", "{~}a", ":", "(*",
    ]
  )
  func `long markup takes no longer than its length`(_ piece: String) async throws {
    let markup = String(repeating: piece, count: 60_000 / piece.utf8.count)

    let text = try await JiraDocument.wiki(markup)

    #expect(text.searchedTexts.first == markup)
  }
}
