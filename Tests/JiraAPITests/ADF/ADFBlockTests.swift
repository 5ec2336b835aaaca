import ContactResolution
import Testing

struct ADFBlockTests {
  private func blocks(_ nodes: String) async throws -> [TextBlock] {
    try await JiraDocument.cloud(nodes).blocks
  }

  /// A paragraph node of one text.
  private static func paragraph(_ text: String) -> String {
    #"{"type":"paragraph","content":[{"type":"text","text":"\#(text)"}]}"#
  }

  private static func block(_ text: String) -> TextBlock { .paragraph([TextSpan(text)]) }

  @Test(arguments: [
    (#""level":2"#, 2), (#""level":9"#, 6), (#""level":0"#, 1), (#""level":"x""#, 1),
    (#""level":null"#, 1),
  ])
  func `a heading has a level from one to six`(_ level: String, _ expected: Int) async throws {
    let heading = #"{"type":"heading","attrs":{\#(level)},"content":[{"type":"text","text":"A"}]}"#

    #expect(try await blocks(heading) == [.heading(level: expected, [TextSpan("A")])])
  }

  @Test
  func `lists nest and ordered ones start at their number`() async throws {
    let inner =
      #"{"type":"orderedList","attrs":{"order":3},"content":["#
      + #"{"type":"listItem","content":[\#(Self.paragraph("b"))]}]}"#

    let read = try await blocks(
      #"{"type":"bulletList","content":[{"type":"listItem","content":["#
        + Self.paragraph("a") + "," + inner + #"]},{"type":"listItem"},"# + Self.paragraph("c")
        + "," + inner + "]}"
    )

    let ordered = TextBlock.orderedList(start: 3, [[Self.block("b")]])
    #expect(
      read == [.bulletList([[Self.block("a"), ordered], [], [Self.block("c"), ordered]])]
    )
  }

  @Test
  func `tasks and decisions keep their state and their order`() async throws {
    let read = try await blocks(
      #"""
      {"type":"taskList","content":[
        {"type":"taskItem","attrs":{"state":"DONE"},"content":[{"type":"text","text":"a"}]},
        {"type":"taskList","content":[{"type":"taskItem","attrs":{"state":"TODO"},
          "content":[{"type":"text","text":"b"}]}]},
        {"type":"blockTaskItem","content":[\#(Self.paragraph("c")),\#(Self.paragraph("d"))]}]},
      {"type":"decisionList","content":[{"type":"decisionItem",
        "content":[{"type":"text","text":"e"}]}]}
      """#
    )

    #expect(
      read == [
        .taskList([
          .init(isDone: true, spans: [TextSpan("a")]),
          .init(isDone: false, spans: [TextSpan("b")]),
          .init(
            isDone: false,
            spans: [TextSpan("c"), TextSpan("", kind: .lineBreak), TextSpan("d")]
          ),
        ]),
        .decisionList([[TextSpan("e")]]),
      ]
    )
  }

  @Test(arguments: [
    ("blockquote", "", TextBlock.quote([block("a")])),
    ("panel", #""panelType":"warning""#, .panel(.warning, [block("a")])),
    (
      "panel", #""panelType":"custom","panelIcon":":x:","panelIconText":"🧨""#,
      .panel(.info, [.paragraph([TextSpan("🧨", kind: .emoji), TextSpan(" "), TextSpan("a")])])
    ),
    ("layoutColumn", #""width":50"#, block("a")),
    ("multiBodiedExtension", #""extensionKey":"tabs""#, block("a")),
    ("extensionFrame", "", block("a")),
    ("expand", #""title":"More""#, .expand(title: "More", [block("a")])),
    ("nestedExpand", "", .expand(title: "", [block("a")])),
    ("layoutSection", "", block("a")),
    ("mediaSingle", "", block("a")),
    ("bodiedExtension", #""extensionKey":"x""#, block("a")),
    ("bodiedSyncBlock", #""resourceId":"x""#, block("a")),
    ("brandNew", #""url":"https://x.example.com""#, block("a")),
  ])
  func `what holds blocks keeps them`(
    _ type: String,
    _ attributes: String,
    _ expected: TextBlock
  ) async throws {
    let node =
      #"{"type":"\#(type)","attrs":{\#(attributes)},"content":[\#(Self.paragraph("a"))]}"#

    #expect(try await blocks(node) == [expected])
  }

  @Test
  func `code keeps its lines and language`() async throws {
    let read = try await blocks(
      #"""
      {"type":"codeBlock","attrs":{"language":"java"},"content":[
        {"type":"text","text":"a\n  b"},{"type":"text","text":"\nc"}]},{"type":"rule"}
      """#
    )

    #expect(read == [.code(language: "java", text: "a\n  b\nc"), .rule])
  }

  @Test(arguments: [
    (#""parameters":{"extensionTitle":"Chart"},"extensionKey":"k""#, "Chart"),
    (#""text":"Fallback","extensionKey":"k""#, "Fallback"),
    (#""parameters":{"macroMetadata":{"title":"Macro"}}"#, "Macro"),
    (#""parameters":{"macroParams":{"title":{"value":"Param"}}}"#, "Param"),
  ])
  func `an extension is called by its text or title`(_ attributes: String, _ name: String)
    async throws
  {
    let read = try await blocks(#"{"type":"extension","attrs":{\#(attributes)}}"#)

    #expect(read == [Self.block(name)])
  }

  @Test(arguments: [
    "null", "7", "[]", "{}", #"{"type":7}"#, #"{"type":"paragraph"}"#,
    #"{"type":"paragraph","content":null}"#, #"{"type":"paragraph","content":"x","attrs":7}"#,
    #"{"type":"heading","content":{}}"#, #"{"type":"text"}"#, #"{"type":"text","text":{}}"#,
    #"{"type":"text","text":"x","marks":{"type":"strong"}}"#, #"{"type":"syncBlock","attrs":null}"#,
  ])
  func `an odd node costs nothing but itself`(_ odd: String) async throws {
    let read = try await blocks(odd + "," + Self.paragraph("kept"))

    #expect(read.last == Self.block("kept"))
  }

  @Test
  func `text where a block should be becomes a paragraph`() async throws {
    let read = try await blocks(
      #""a",{"type":"text","text":"b"},\#(Self.paragraph("c")),{"type":"mention","attrs":{"id":1}}"#
    )

    #expect(
      read == [Self.block("ab"), Self.block("c"), .paragraph([TextSpan("@1", kind: .mention)])]
    )
  }

  @Test
  func `a document as deep as JSON may be is read to its end`() async throws {
    let depth = 120
    let opening = String(repeating: #"{"type":"blockquote","content":["#, count: depth)
    let deep = opening + Self.paragraph("deep/down") + String(repeating: "]}", count: depth)

    let text = try await JiraDocument.cloud(deep + "," + Self.paragraph("kept"))

    #expect(text.blocks.last == Self.block("kept"))
    #expect(text.searchedTexts == ["deep/down", "kept"])
    #expect("\(text.blocks)".contains("deep/down"))
  }
}
