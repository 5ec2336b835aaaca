import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@testable import PanelViews

/// Whether what is searched and selected is what is shown: the model numbers an issue's texts, the
/// views say of each piece on the screen which text it comes from.
struct IssueTextOriginTests {
  private static let theme = Theme(depth: .none, background: .unknown)

  private static func pieces(
    _ block: Int,
    of blocks: IssueBlocks,
    columns: Int,
    open: Set<Int>
  ) -> [TextRun] {
    let layout = RichTextLayout(
      theme: theme,
      reading: RichTextLayout.Reading(open: open, shift: 0)
    )
    let laidOut = IssueBlockLayout(block, of: blocks, layout: layout, columns: columns)
    let time = TimeText(now: SampleIssue.now, offset: .utc)
    return laidOut.lines(0..<Int.max, of: blocks.issue, theme: theme, columns: columns, time: time)
      .flatMap(\.runs).filter { $0.origin != nil }
  }

  @Test(arguments: UInt64(1)...20)
  func `every piece on the screen stands in the text it says it comes from`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let issue = RandomIssue.readIssue(&random)
    let blocks = IssueBlocks(issue, order: .oldestFirst)

    for block in 0..<blocks.count {
      let leaves = blocks.text(block).leaves
      for run in Self.pieces(block, of: blocks, columns: 46, open: Set(leaves.indices)) {
        guard let origin = run.origin, leaves.indices.contains(origin.leaf) else {
          Issue.record("seed \(seed): no text \(String(describing: run.origin))")
          continue
        }
        let text = leaves[origin.leaf].text
        let rest = text.utf8.dropFirst(origin.offset)
        let shown = Self.withoutSigns(run.text)
        #expect(rest.starts(with: shown.utf8), "seed \(seed): \(run.text.debugDescription)")
      }
    }
  }

  @Test(arguments: UInt64(1)...10)
  func `every text of an unfolded issue is on the screen`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let issue = RandomIssue.readIssue(&random)
    let blocks = IssueBlocks(issue, order: .newestFirst)

    for block in 0..<blocks.count {
      let leaves = blocks.text(block).leaves
      let runs = Self.pieces(block, of: blocks, columns: 3_000, open: Set(leaves.indices))
      let seen = Set(runs.compactMap(\.origin?.leaf))
      for (number, leaf) in leaves.enumerated() where leaf.text.contains(where: \.isLetter) {
        #expect(seen.contains(number), "seed \(seed), \(block): \(leaf.text.debugDescription)")
      }
    }
  }

  @Test func `what is folded away is not on the screen, and its title is`() {
    let issue = LinkedIssue.issue
    let blocks = IssueBlocks(issue, order: .oldestFirst)
    let leaves = blocks.text(0).leaves

    let seen = Set(Self.pieces(0, of: blocks, columns: 90, open: []).compactMap(\.origin?.leaf))

    for (number, leaf) in leaves.enumerated() where !leaf.text.isEmpty {
      #expect(seen.contains(number) == leaf.folds.isEmpty, "\(leaf.text)")
    }
  }

  /// The text without the word that is put behind a name or a cut text.
  private static func withoutSigns(_ text: String) -> String {
    for ending in [" (app)", " (customer)", "…"] where text.hasSuffix(ending) {
      return String(text.dropLast(ending.count))
    }
    return text
  }
}

extension RandomIssue {
  /// An issue with fields, related issues and links as well.
  static func readIssue(_ random: inout some RandomNumberGenerator) -> ContactResolution.Issue {
    var issue = issue(&random)
    issue.fields = (0..<Int.random(in: 0...5, using: &random)).map { _ in
      IssueField(
        name: text(&random),
        value: Bool.random(using: &random)
          ? .text(text(&random)) : .rich(RichText(blocks: blocks(&random, depth: 2)))
      )
    }
    issue.related = LinkedIssue.related
    issue.remoteLinks = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      RemoteLink(
        title: text(&random),
        url: text(&random),
        relationship: Bool.random(using: &random) ? text(&random) : nil
      )
    }
    return issue
  }
}
