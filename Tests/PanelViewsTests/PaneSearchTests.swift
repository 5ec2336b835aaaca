import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

/// Searching the panes, from key to screen.
struct PaneSearchTests {
  private static let slash = Key.character("/")
  private static let enter = Key(.enter)

  private static func issue(_ texts: [String]) -> ContactResolution.Issue {
    var issue = SampleIssue.checkout
    issue.description = RichText()
    issue.comments = texts.enumerated().map { index, text in
      Comment(id: "\(index)", body: RichText(plain: text))
    }
    return issue
  }

  private static func searching(
    _ pattern: String,
    in texts: [String],
    order: CommentOrder = .oldestFirst
  ) -> ReadPage {
    var state = SampleState.state(contacts: .idle, focus: .issue)
    state.issue.issue = .loaded(issue(texts), at: SampleIssue.now)
    state.commentOrder = order
    var page = ReadPage(state)
    page.press(slash)
    page.type(pattern)
    return page
  }

  private static let many = (1...200).map { $0 % 50 == 0 ? "a needle in \($0)" : "hay \($0)" }

  @Test(arguments: CommentOrder.allCases)
  func `typing shows the first match, marked, and counts all`(order: CommentOrder) {
    let page = Self.searching("needle", in: Self.many, order: order)

    #expect(page.reversed.contains("needle"))
    let first = order == .oldestFirst ? "a needle in 50" : "a needle in 200"
    #expect(page.rows.contains { $0.contains(first) })
    #expect(page.rows.contains { $0.contains("/needle") && $0.contains("1/4") })
  }

  @Test func `n and N go around, and say so`() {
    var page = Self.searching("needle", in: Self.many)
    page.press(Self.enter)

    page.press(.character("N"))
    #expect(page.state.notice == .wentAround(toFirst: false))
    #expect(page.rows.contains { $0.contains("a needle in 200") })
    page.press(.character("n"))
    #expect(page.state.notice == .wentAround(toFirst: true))
    page.press(.character("n"))
    #expect(page.state.notice == nil)
    #expect(page.rows.contains { $0.contains("a needle in 100") })
  }

  @Test func `Esc goes back to where one was, and Enter on nothing found as well`() {
    var page = Self.searching("needle", in: Self.many)
    page.press(Key(.escape))
    let start = page.rows
    #expect(page.state.search == nil)
    #expect(start.contains { $0.contains("Description") })

    page.press(Self.slash)
    page.type("needles")
    page.press(Self.enter)

    #expect(page.state.notice == .impossible(.notFound))
    #expect(page.rows.dropLast() == start.dropLast())
  }

  @Test func `n without a search says so`() {
    var page = ReadPage(SampleIssue.checkout)

    page.press(.character("n"))

    #expect(page.state.notice == .impossible(.nothingSearched))
  }

  @Test(arguments: [
    ("résumé", "a re\u{301}sume\u{301} here", "re\u{301}sume\u{301}"),
    ("re\u{301}sume\u{301}", "a RÉSUMÉ here", "RÉSUMÉ"),
    ("É", "e\u{301} E\u{301}", "E\u{301}"),
    ("が", "か\u{3099}く", "か\u{3099}"),
    ("ё", "Ёлка", "Ё"),
  ])
  func `letters with accents are the same however they are written`(
    pattern: String,
    text: String,
    found: String
  ) {
    let page = Self.searching(pattern, in: [text])

    #expect(page.reversed.first.map { Array($0.utf8) } == Array(found.utf8))
  }

  @Test func `what holds the match is unfolded while it is looked at`() {
    var page = ReadPage(LinkedIssue.issue)
    page.press(Self.slash)
    page.type("timeouts")
    #expect(page.rows.contains { $0.contains("Nothing but timeouts.") })

    page.press(Key(.escape))
    #expect(page.rows.contains { $0.contains("▸ Log of the gateway") })

    page.press(Self.slash)
    page.type("timeouts")
    page.press(Self.enter, Key(.escape))
    #expect(page.rows.contains { $0.contains("Nothing but timeouts.") })
  }

  @Test func `another issue ends the search`() {
    var page = ReadPage(LinkedIssue.issue)
    page.press(Self.slash)
    page.type("the")
    page.press(Self.enter)
    for _ in 0..<6 { page.press(Key(.right)) }

    page.press(Self.enter)

    #expect(page.state.issue.key != SampleIssue.key)
    #expect(page.state.search == nil)
  }

  @Test func `comments that arrive are searched as well`() {
    var page = Self.searching("needle", in: ["hay"])
    #expect(page.rows.contains { $0.contains("not found") })

    let more = Self.issue(["hay", "a needle"])
    page.receive(.issueReported(SampleIssue.key, .issue(more)))

    #expect(page.state.search?.text.matches.count == 1)
  }

  @Test func `in the list the selection goes from match to match`() {
    var page = ReadPage(SampleState.many)
    let first = page.state.contacts.selection
    page.press(Self.slash)
    page.type("ana")
    #expect(page.state.contacts.selection == page.state.contacts.items[2])
    #expect(page.rows.contains { $0.contains("/ana") && $0.contains("1/1") })

    page.press(Key(.escape))

    #expect(page.state.contacts.selection == first)
  }

  @Test func `in the details the selection goes from match to match`() {
    var page = ReadPage(SampleState.many, size: Size(columns: 120, rows: 40))
    page.press(Key(.right), Self.slash)
    page.type("acme")
    #expect(page.state.contacts.detailSelection == .field(VisibleField("company")))

    page.press(Self.enter, .character("n"))

    #expect(page.state.contacts.detailSelection != .field(VisibleField("company")))
    #expect(page.state.focus == .details)
  }

  @Test(arguments: UInt64(1)...8)
  func `n goes from each match of an issue to the next one`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var page = ReadPage(RandomIssue.readIssue(&random), size: Size(columns: 60, rows: 14))
    page.press(Self.slash)
    page.type(["card", "платёж", "支払い"].randomElement(using: &random) ?? "card")
    let count = page.state.search?.text.matches.count ?? 0
    page.press(Self.enter)

    for step in 0..<min(count, 6) {
      let current = page.state.search?.text.current ?? 0
      page.press(.character("n"))
      #expect(page.state.search?.text.current == (current + 1) % count, "seed \(seed), \(step)")
    }
  }
}
