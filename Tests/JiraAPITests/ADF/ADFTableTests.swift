import ContactResolution
import Testing

struct ADFTableTests {
  private func blocks(_ nodes: String) async throws -> [TextBlock] {
    try await JiraDocument.cloud(nodes).blocks
  }

  /// A paragraph node of one text.
  private static func paragraph(_ text: String) -> String {
    #"{"type":"paragraph","content":[{"type":"text","text":"\#(text)"}]}"#
  }

  private static func block(_ text: String) -> TextBlock { .paragraph([TextSpan(text)]) }

  @Test
  func `a table has rows of cells, wide ones filled up`() async throws {
    let read = try await blocks(
      #"""
      {"type":"table","content":[
        {"type":"tableRow","content":[
          {"type":"tableHeader","attrs":{"colspan":2},"content":[\#(Self.paragraph("h"))]}]},
        {"type":"tableRow","content":[{"type":"tableCell","content":[\#(Self.paragraph("a"))]},
          {"type":"tableCell","attrs":{"colspan":999999},"content":null}]}]}
      """#
    )

    guard case .table(let rows) = read.first, rows.count == 2 else {
      Testing.Issue.record("\(read)")
      return
    }
    #expect(
      rows[0] == [
        .init(isHeader: true, blocks: [Self.block("h")]), .init(isHeader: true, blocks: []),
      ]
    )
    #expect(rows[1][0] == .init(isHeader: false, blocks: [Self.block("a")]))
    #expect((2...100).contains(rows[1].count))
  }

  @Test
  func `a cell over several rows keeps its column in the rows below`() async throws {
    func cell(_ text: String, _ attributes: String = "") -> String {
      #"{"type":"tableCell","attrs":{\#(attributes)},"content":[\#(Self.paragraph(text))]}"#
    }
    func row(_ cells: String...) -> String {
      #"{"type":"tableRow","content":[\#(cells.joined(separator: ","))]}"#
    }
    let rows = [
      row(cell("a", #""rowspan":3"#), cell("b"), cell("c", #""rowspan":2,"colspan":2"#)),
      row(cell("d")), row(cell("e"), cell("f"), cell("g")),
    ]

    let read = try await blocks(
      #"{"type":"table","content":[\#(rows.joined(separator: ","))]}"#
    )

    guard case .table(let cells) = read.first else {
      Testing.Issue.record("\(read)")
      return
    }
    func block(_ text: String) -> [TextBlock] { text.isEmpty ? [] : [Self.block(text)] }
    #expect(
      cells.map { $0.map(\.blocks) } == [
        ["a", "b", "c", ""].map(block), ["", "d", "", ""].map(block),
        ["", "e", "f", "g"].map(block),
      ]
    )
  }

  @Test
  func `a table may number its rows, from the first that is no heading`() async throws {
    let read = try await blocks(
      #"""
      {"type":"table","attrs":{"isNumberColumnEnabled":true},"content":[
        {"type":"tableRow","content":[{"type":"tableHeader","content":[]}]},
        {"type":"tableRow","content":[{"type":"tableCell","content":[]}]},
        {"type":"tableRow","content":[{"type":"tableHeader","content":[]}]}]}
      """#
    )

    guard case .table(let cells) = read.first else {
      Testing.Issue.record("\(read)")
      return
    }
    #expect(cells.map(\.first?.blocks) == [[], [Self.block("1")], [Self.block("2")]])
    #expect(cells.map(\.first?.isHeader) == [true, false, false])
  }
}
