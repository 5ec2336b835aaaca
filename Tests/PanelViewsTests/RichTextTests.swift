import ContactResolution
import PanelModel
import Testing
import TextTerminal

@testable import PanelViews

struct RichTextTests {
  private static let layout = RichTextLayout(theme: Theme(depth: .none, background: .unknown))

  private static func text(_ blocks: [TextBlock], columns: Int = 60) -> [String] {
    layout.lines(RichText(blocks: blocks), columns: columns).map { line in
      line.runs.map(\.text).joined()
    }
  }

  private static func link(_ text: String, _ url: String) -> TextSpan {
    TextSpan(text, kind: .link(url: url))
  }

  @Test(arguments: [
    ("manual", "https://docs.example.com/cards", "manual ‹docs.example.com/…›"),
    ("manual", "https://docs.example.com/", "manual ‹docs.example.com›"),
    ("https://example.com/a", "https://example.com/a", "https://example.com/a"),
    ("example.com/a", "http://example.com/a/", "example.com/a"),
    ("me@example.com", "mailto:me@example.com", "me@example.com"),
    ("relative", "/browse/PROJ-1", "relative ‹/browse/PROJ-1›"),
    ("", "https://example.com/", " ‹example.com›"),
  ])
  func `a link's address follows where its text does not say it`(
    text: String,
    url: String,
    shown: String
  ) {
    #expect(Self.text([.paragraph([Self.link(text, url)])]) == [shown])
  }

  @Test func `a link of several spans has its address once`() {
    let url = "https://example.com/"

    let lines = Self.text([.paragraph([Self.link("one ", url), Self.link("link", url)])])

    #expect(lines == ["one link ‹example.com›"])
  }

  @Test(arguments: ["\u{301}", "\u{301}\u{323}rest", "\u{200D}\u{301}x", "\u{1161}", "\u{200D}x"])
  func `a mark that begins another look stays with the letter before it`(_ second: String) {
    var text = StyledText("0123456789", .plain)
    text.append(second, Style(attributes: .bold))

    let lines = text.lines(columns: 10)

    #expect(lines.allSatisfy { $0.columns <= 10 })
    #expect(lines[0].runs.map(\.text).joined().utf8.starts(with: "0123456789".utf8))
    #expect(lines.reduce(0) { $0 + $1.columns } == TextWidth.columns(of: "0123456789" + second))
  }

  @Test func `a short list in a table stands behind its marks`() {
    let items = TextBlock.TableCell(
      isHeader: false,
      blocks: [.bulletList([[.paragraph([TextSpan("one")])], [.paragraph([TextSpan("two")])]])]
    )

    let lines = Self.text([.table([[SampleText.cell("Visa"), items]])])

    #expect(lines == ["Visa │ • one", "     │ • two"])
  }

  @Test func `a table that is too narrow is a list of its rows`() {
    let table = TextBlock.table([
      [SampleText.header("Card"), SampleText.header("Answer")],
      [SampleText.cell("Visa"), SampleText.cell("a long answer that needs its room")],
      [SampleText.cell("Amex"), SampleText.cell("short")],
    ])

    let lines = Self.text([table], columns: 14)

    #expect(
      lines == [
        "Card: Visa", "Answer: a long", "  answer that", "  needs its", "  room", "",
        "Card: Amex", "Answer: short",
      ]
    )
  }

  @Test func `tables within tables within tables cost no more than their cells`() {
    var block = SampleText.paragraph("in the middle")
    for _ in 0..<40 {
      block = .table([[TextBlock.TableCell(isHeader: false, blocks: [block])]])
    }

    #expect(Self.text([block]).contains { $0.contains("in the middle") })
  }

  @Test func `text that lies deep stays readable on a narrow screen`() {
    var block = SampleText.paragraph("deep below")
    for _ in 0..<60 { block = .bulletList([[block]]) }

    let lines = Self.text([block], columns: 24)

    #expect(lines.contains { $0.hasSuffix("deep below") })
    #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 24 })
  }

  @Test(arguments: 12...80)
  func `no line is wider than it may be`(columns: Int) {
    let blocks =
      SampleText.lists + SampleText.blocks + [SampleText.table, SampleText.wideTable]
      + [.paragraph(SampleText.spans)]

    let lines = Self.layout.lines(RichText(blocks: blocks), columns: columns)

    let wide = lines.filter { $0.columns > columns }
    #expect(wide.map { $0.runs.map(\.text).joined() } == [])
  }
}
