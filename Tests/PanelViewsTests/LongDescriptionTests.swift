import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@testable import PanelViews

/// A description so long that it is read in several stretches.
struct LongDescriptionTests {
  private static let theme = Theme(depth: .none, background: .unknown)

  private static func issue(_ count: Int) -> ContactResolution.Issue {
    var issue = SampleIssue.checkout
    issue.description.blocks = (1...count).map { number in
      let words = [TextSpan("Paragraph \(number) of \(count). ")]
      let link = TextSpan("\(number)", kind: .link(url: "https://example.com/\(number)"))
      switch number % 7 {
      case 0: return .heading(level: 2, words)
      case 3: return .expand(title: "Part \(number)", [.paragraph(words), .paragraph([link])])
      default: return .paragraph(words + [link])
      }
    }
    return issue
  }

  private static func lines(_ block: Int, of blocks: IssueBlocks) -> [TextLine] {
    let layout = RichTextLayout(
      theme: theme,
      reading: RichTextLayout.Reading(open: Set(0..<2_000), shift: 0)
    )
    let time = TimeText(now: SampleIssue.now, offset: .utc)
    return IssueBlockLayout(block, of: blocks, layout: layout, columns: 60)
      .lines(0..<Int.max, of: blocks.issue, theme: theme, columns: 60, time: time)
  }

  @Test(arguments: [31, 63, 64, 65, 95, 96, 300])
  func `its stretches say what it says, one below the other`(count: Int) {
    let issue = Self.issue(count)
    let blocks = IssueBlocks(issue, order: .oldestFirst)
    let parts = (0..<blocks.headCount).flatMap { Self.lines($0, of: blocks) }
    let layout = RichTextLayout(
      theme: Self.theme,
      reading: RichTextLayout.Reading(open: Set(0..<2_000), shift: 0)
    )
    let whole = IssueHead(issue, part: .whole, order: .oldestFirst, layout: layout, columns: 60)
      .lines(
        0..<Int.max,
        of: issue,
        theme: Self.theme,
        columns: 60,
        time: TimeText(now: SampleIssue.now, offset: .utc)
      )

    #expect(blocks.headCount == max(1, count / 32))
    #expect(parts == whole)
  }

  @Test func `every piece stands in the text and the stretch it says it comes from`() {
    let blocks = IssueBlocks(Self.issue(300), order: .newestFirst)

    for block in 0..<blocks.headCount {
      let text = blocks.text(block)
      for run in Self.lines(block, of: blocks).flatMap(\.runs) {
        guard let origin = run.origin else { continue }
        let leaf = text.leaf(origin.leaf)?.text ?? ""
        #expect(leaf.utf8.dropFirst(origin.offset).starts(with: run.text.utf8))
      }
    }
  }

  @Test func `links of all its stretches can be selected, one after the other`() {
    var page = ReadPage(Self.issue(100), size: Size(columns: 80, rows: 24))
    var seen: [Int] = []
    for _ in 0..<40 {
      page.press(.character("l"))
      guard let selection = page.state.issue.selection else { continue }
      seen.append(selection.leaf)
      #expect(page.state.extents.issue.spots.contains { $0.selection == selection })
    }

    #expect(seen.count == 40)
    #expect(seen == seen.sorted())
  }

  @Test func `a search finds what stands far below and unfolds it`() {
    var page = ReadPage(Self.issue(300), size: Size(columns: 80, rows: 24))
    page.press(.character("/"))
    page.type("Paragraph 297 of")
    #expect(page.rows.contains { $0.contains("Paragraph 297 of 300.") })

    page.type("x")
    #expect(page.rows.contains { $0.contains("not found") })
  }
}
