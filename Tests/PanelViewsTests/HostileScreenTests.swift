import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

/// Text from outside reaches a surface only as printable characters, and the columns stay.
struct HostileScreenTests {
  /// Each place begins with other texts, and each size goes on from there: over all places every
  /// text stands in many fields.
  @Test(arguments: HostileScene.allCases, ScreenSize.all)
  func `nothing but whole printable characters is drawn`(scene: HostileScene, size: Size) {
    var flaws = SurfaceFlaws()
    let start = (HostileScene.allCases.firstIndex(of: scene) ?? 0) * 7 + size.columns

    let screen = scene.screen(size, from: start)

    #expect(flaws.flaws(in: screen).isEmpty, "texts from \(start)")
  }

  @Test func `all that can come from outside is hostile there`() {
    var words = HostileWords(from: 0)
    let values: [Any] = [
      words.issue(), words.resolved(), words.details(), words.conversation("1"), words.thread(),
      words.summary(SampleIssue.key), words.attributes(3), words.linked("1"),
    ]
    let known = Set(HostileText.all.map(\.text))

    for value in values {
      let harmless = TextLeaves(of: value).all.filter { leaf in
        guard let text = leaf.text else { return !Self.mayBeMissing.contains(leaf.name) }
        return !known.contains(text) && !Self.ownWords.contains(text)
      }

      #expect(harmless.isEmpty)
    }
  }

  /// Words of the services' own, by which the program knows what it is about.
  private static let ownWords: Set<String> = [
    "plan", "external_id", "location.city", "location.country", "browser", "created_at", "close",
  ]

  /// What is missing once, so that what stands in its place is drawn; and the cursor of a further
  /// page and a link's message, which are never drawn.
  private static let mayBeMissing: Set<String> = ["subject", "language", "next", "part"]

  @Test(arguments: [
    (HostileScene.list, Size(columns: 80, rows: 24)), (.contacts, Size(columns: 120, rows: 40)),
    (.details, Size(columns: 80, rows: 24)), (.thread, Size(columns: 40, rows: 10)),
  ])
  func `columns stand below each other among hostile texts`(scene: HostileScene, size: Size) {
    let screen = scene.screen(size, from: 25)

    expectScreen(screen, "hostile-\(scene.rawValue)-\(size.name)")
  }

  @Test(arguments: ScreenSize.all)
  func `a hostile summary leaves its neighbours in their columns`(size: Size) {
    let expected = Self.list(summary: "harmless").screen(size)

    for hostile in HostileText.all {
      let screen = Self.list(summary: hostile.text).screen(size)
      for row in 0..<size.rows {
        // What stands behind the line is the selected issue, whose summary may take more rows.
        let line = expected.row(row).firstIndex { ["│", "┃"].contains($0.text) }
        for (column, cell) in expected.row(row)[...(line ?? expected.row(row).endIndex - 1)]
          .enumerated()
        where Self.isFixed(cell) {
          #expect(screen[column: column, row: row] == cell, "\(hostile.about), \(row), \(column)")
        }
      }
    }
  }

  private static func list(summary: String) -> AppState {
    var run = ListScript()
    let issues = (1...4).map { number in
      IssueSummary(
        key: LinkedIssue.key("PROJ-\(number)"),
        summary: summary,
        type: "BUG",
        status: IssueStatus(name: "OPEN", category: .new),
        assignee: SampleIssue.account("LI WEI"),
        updated: SampleIssue.ago(days: 1)
      )
    }
    run.answer(.success(IssuePage(issues: issues)))
    return run.state
  }

  /// Whether the cell belongs to another column of the list than the summary, or to a line.
  private static func isFixed(_ cell: Cell) -> Bool {
    cell.text.unicodeScalars.allSatisfy {
      ("A"..."Z").contains($0) || "│┃├┠─━".unicodeScalars.contains($0)
    }
  }
}
