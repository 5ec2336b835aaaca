import ContactResolution
import Testing

struct ADFSpanTests {
  private static let unmarked: TextSpan.Marks = []

  private func spans(_ nodes: String) async throws -> [TextSpan] {
    try await JiraDocument.cloud(#"{"type":"paragraph","content":[\#(nodes)]}"#).firstSpans
  }

  @Test(arguments: [
    ("strong", TextSpan.Marks.strong), ("em", .emphasis), ("code", .code), ("strike", .strike),
    ("underline", .underline), ("textColor", unmarked), ("backgroundColor", unmarked),
    ("brandNew", unmarked),
  ])
  func `marks set text off`(_ type: String, _ marks: TextSpan.Marks) async throws {
    let read = try await spans(#"{"type":"text","text":"a","marks":[{"type":"\#(type)"},null]}"#)

    #expect(read == [TextSpan("a", marks: marks)])
  }

  @Test(arguments: [
    ("sup", "2", "²"), ("sup", "-10", "⁻¹⁰"), ("sub", "2", "₂"), ("sup", "th", "th"),
    ("sup", "2x", "^(2x)"), ("sub", "n1", "_(n1)"), ("sub", "i", "i"),
  ])
  func `raised and lowered text says what it is`(
    _ kind: String,
    _ text: String,
    _ expected: String
  ) async throws {
    let mark = #"{"type":"subsup","attrs":{"type":"\#(kind)"}}"#
    let read = try await spans(
      #"{"type":"text","text":"10"},{"type":"text","text":"\#(text)","marks":[\#(mark)]}"#
    )

    #expect(read == [TextSpan("10" + expected)])
  }

  @Test
  func `a card of a list of issues without an address is called by its query`() async throws {
    let card = #"{"datasource":{"id":"1","parameters":{"jql":"project = A"}}}"#

    #expect(
      try await spans(#"{"type":"blockCard","attrs":\#(card)}"#) == [TextSpan("project = A")]
    )
  }

  @Test
  func `a link over several texts is one run where it looks the same`() async throws {
    let link = #"{"type":"link","attrs":{"href":"https://x.example.com"}}"#
    let read = try await spans(
      #"""
      {"type":"text","text":"see "},{"type":"text","text":"a","marks":[\#(link)]},
      {"type":"text","text":"b","marks":[\#(link)]},
      {"type":"text","text":"c","marks":[{"type":"strong"},\#(link)]}
      """#
    )

    let kind = TextSpan.Kind.link(url: "https://x.example.com")
    #expect(
      read == [
        TextSpan("see "), TextSpan("ab", kind: kind), TextSpan("c", marks: .strong, kind: kind),
      ]
    )
  }

  @Test(arguments: [
    (
      #""mention","attrs":{"id":"5b","text":"@Mia Krystof"}"#,
      TextSpan("@Mia Krystof", kind: .mention)
    ),
    (#""mention","attrs":{"id":"5b","text":"Mia"}"#, TextSpan("@Mia", kind: .mention)),
    (#""mention","attrs":{"id":"5b","text":""}"#, TextSpan("@5b", kind: .mention)),
    (#""date","attrs":{"timestamp":"1772446500000"}"#, TextSpan("2026-03-02", kind: .date)),
    (#""date","attrs":{"timestamp":-1}"#, TextSpan("1969-12-31", kind: .date)),
    (#""date","attrs":{"timestamp":"1709164800000"}"#, TextSpan("2024-02-29", kind: .date)),
    (#""date","attrs":{"timestamp":"soon"}"#, TextSpan("soon", kind: .date)),
    (
      #""date","attrs":{"timestamp":9223372036854775807}"#,
      TextSpan("9223372036854775807", kind: .date)
    ),
    (#""status","attrs":{"text":"BLOCKED","color":"red"}"#, TextSpan("BLOCKED", kind: .status)),
    (#""emoji","attrs":{"shortName":":smile:","text":"😄"}"#, TextSpan("😄", kind: .emoji)),
    (#""emoji","attrs":{"shortName":":acme:","text":""}"#, TextSpan(":acme:", kind: .emoji)),
    (#""mediaInline","attrs":{"alt":"a.pdf"}"#, TextSpan("a.pdf", kind: .media)),
    (#""placeholder","attrs":{"text":"Type"}"#, TextSpan("Type", marks: .emphasis)),
    (#""inlineExtension","attrs":{"text":"Chart"}"#, TextSpan("Chart")),
    (#""brandNew","text":"words""#, TextSpan("words")),
    (#""brandNew","content":[{"type":"text","text":"inner"}]"#, TextSpan("inner")),
    (
      #""brandNew","attrs":{"url":"https://x.example.com"}"#,
      TextSpan("https://x.example.com", kind: .link(url: "https://x.example.com"))
    ),
  ])
  func `each inline node has its text and meaning`(_ node: String, _ span: TextSpan)
    async throws
  {
    #expect(try await spans(#"{"type":\#(node)}"#) == [span])
  }

  @Test(arguments: [
    (#"{"url":"https://x.example.com/1"}"#, "https://x.example.com/1"),
    (#"{"url":"https://x.example.com/1","data":{"name":"One"}}"#, "One"),
    (#"{"data":{"url":"https://x.example.com/1","title":"One"}}"#, "One"),
    (#"{"data":{"@id":"https://x.example.com/1"},"url":null}"#, "https://x.example.com/1"),
  ])
  func `a card is a link called by its title`(_ attributes: String, _ title: String)
    async throws
  {
    let span = TextSpan(title, kind: .link(url: "https://x.example.com/1"))

    #expect(try await spans(#"{"type":"inlineCard","attrs":\#(attributes)}"#) == [span])
    for type in ["blockCard", "embedCard"] {
      let text = try await JiraDocument.cloud(#"{"type":"\#(type)","attrs":\#(attributes)}"#)
      #expect(text.blocks == [.paragraph([span])])
    }
  }

  @Test
  func `a line breaks at a hard break and at a newline`() async throws {
    let read = try await spans(
      #"{"type":"text","text":"a\nb"},{"type":"hardBreak"},{"type":"text","text":"c"}"#
        + #",{"type":"hardBreak"}"#
    )

    let lineBreak = TextSpan("", kind: .lineBreak)
    #expect(read == [TextSpan("a"), lineBreak, TextSpan("b"), lineBreak, TextSpan("c")])
  }
}
