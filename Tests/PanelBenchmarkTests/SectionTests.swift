import HTTPExchange
import PanelBenchmark
import Testing

struct SectionTests {
  private static let section = Section(
    "start",
    title: "The start",
    figures: [
      Figure("first frame", .milliseconds, [4, 4, 6], floor: [2], targets: .ratio(2.5)),
      Figure("wake-ups", .count, [3], targets: .median(0)),
      Figure("bytes", .bytes, [120], floor: [100]),
    ],
    notes: ["A note."]
  )

  @Test func `a section is a table with ratios first and every target judged`() {
    #expect(
      Self.section.text.split(separator: "\n", omittingEmptySubsequences: false) == [
        "The start",
        "",
        "               ratio  median  p90  floor      target",
        "  first frame  2.00×       4    6      2  ms  ≤ 2.5×      met",
        "  wake-ups         –       3    3      –         ≤ 0  NOT met",
        "  bytes        1.20×     120  120    100   B",
        "  A note.",
        "",
      ]
    )
  }

  @Test func `programs get the values as well`() {
    let figures = Self.section.json.elements

    #expect(figures.count == 3)
    #expect(figures[0]["ratio"]?.double == 2)
    #expect(figures[0]["panel"]?["values"]?.elements.compactMap(\.double) == [4, 4, 6])
    #expect(figures[1]["targets"]?.elements.first?["met"]?.flag == false)
    #expect(figures[1]["floor"] == nil)
  }

  @Test func `columns are as wide as their longest word`() {
    let table = TextTable(header: ["", "b"], rows: [["name", "1"], ["x", "1000"], ["short"]])

    #expect(table.lines == ["          b", "name      1", "x      1000", "short"])
  }
}
