import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// Selecting and following what an issue links, from key to effect.
struct FollowingTests {
  private static let enter = Key(.enter)
  private static let right = Key(.right)
  private static let left = Key(.left)

  private static func page(_ url: String) -> ReadPage {
    var issue = LinkedIssue.issue
    issue.description = RichText(blocks: [.paragraph([LinkedIssue.link("the link", url)])])
    return ReadPage(issue)
  }

  @Test func `choices follow each other in the order of the text and stop at the ends`() {
    var page = ReadPage(LinkedIssue.issue, size: Size(columns: 100, rows: 30))
    var seen: [String] = []
    for _ in 0..<10 {
      page.press(Self.right)
      seen.append(page.reversed.first ?? "")
    }

    #expect(seen[0] == "version 5.2 ‹jira.example.com/…›")
    #expect(seen[2].hasPrefix("mail"))
    #expect(seen[3] == "Log of the gateway")
    #expect(seen[4].hasPrefix("parent") && seen[5].hasPrefix("sub-task"))
    #expect(seen[7].hasPrefix("Incident review"))
    #expect(seen[8] == seen[9])
    #expect(page.state.notice == .impossible(.noFurtherLink(isForward: true)))

    page.press(Self.left)
    #expect(page.reversed.first == seen[7])
  }

  @Test func `the first choice is the first one in view`() {
    var page = ReadPage(LinkedIssue.issue, size: Size(columns: 80, rows: 16))
    page.press(Key(.pageDown), Key(.pageDown))

    page.press(Self.right)

    #expect(page.reversed.first?.hasPrefix("parent") == true)
  }

  @Test func `what is folded away is passed over until it is unfolded`() {
    var page = ReadPage(LinkedIssue.issue, size: Size(columns: 80, rows: 40))
    page.press(Self.right, Self.right, Self.right, Self.right)
    #expect(!page.rows.contains { $0.contains("three times") })

    page.press(Self.enter)
    #expect(page.rows.contains { $0.contains("The gateway dropped it three times.") })
    page.press(Self.right)
    #expect(page.reversed.first == "Details")

    page.press(.character("z"))
    #expect(page.rows.contains { $0.contains("▸ Log of the gateway") })
    page.press(.character("z"))
    #expect(page.rows.contains { $0.contains("Nothing but timeouts.") })
  }

  @Test(arguments: ["PROJ-130", "https://jira.example.com/browse/proj-130?focusedCommentId=1"])
  func `an issue of the same site is shown in the program`(url: String) {
    var page = Self.page(url)

    page.press(Self.right, Self.enter)

    #expect(page.state.issue.key == LinkedIssue.key("PROJ-130"))
    #expect(page.state.overlay == nil)
  }

  @Test func `a related issue is shown in the program, with what is known of it`() {
    var page = ReadPage(LinkedIssue.issue)
    for _ in 0..<6 { page.press(Self.right) }

    page.press(Self.enter)

    #expect(page.state.issue.key == LinkedIssue.key("PROJ-143"))
    #expect(page.state.issue.summary == LinkedIssue.related[1].issue)
  }

  @Test func `a conversation is opened by an address that was built`() {
    var page = Self.page("http://app.intercom.com:80/a/apps/acme1234/conversations/215474?x=y")

    page.press(Self.right, Self.enter)

    let url = "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/215474"
    #expect(page.effects == [.open(url: url, .conversation)])
  }

  @Test(arguments: [
    "https://docs.example.com/x", "https://other.example.com/browse/PROJ-130",
    "https://app.intercom.com.example.com/a/apps/acme1234/conversations/1",
  ])
  func `any other page is shown in full before it is opened`(url: String) {
    var page = Self.page(url)

    page.press(Self.right, Self.enter)
    #expect(page.effects.isEmpty)
    #expect(page.state.overlay == .follow(url: url))

    page.press(.character("y"))
    #expect(page.effects == [.copy(url)])
    #expect(page.state.overlay == .follow(url: url))

    page.press(Self.enter)
    #expect(page.effects == [.open(url: url, .address)])
    #expect(page.state.overlay == nil)
  }

  @Test(arguments: ["file:///etc/passwd", "javascript:alert(1)", "https://a@b.example/"])
  func `what must not be opened says so, and can be copied`(url: String) {
    var page = Self.page(url)

    page.press(Self.right, Self.enter)
    #expect(page.effects.isEmpty)
    #expect(page.state.overlay == nil)
    #expect(page.rows.last?.contains("Not opened: ") == true)

    page.press(.character("y"))
    #expect(page.effects == [.copy(url)])
  }

  @Test func `without a selection Enter opens the issue, and Esc takes the selection away`() {
    var page = ReadPage(LinkedIssue.issue)

    page.press(Self.right, Key(.escape))
    #expect(page.reversed.isEmpty)
    #expect(page.state.focus == .issue)

    page.press(Self.enter)
    #expect(page.effects == [.open(url: "https://jira.example.com/browse/PROJ-142", .issue)])
  }

  @Test func `a click selects, a double click follows, and a click on what folds unfolds it`() {
    var page = ReadPage(LinkedIssue.issue)
    guard let row = page.rows.firstIndex(where: { $0.contains("the manual") }) else { return }

    page.mouse(.press(.left), column: 30, row: row)
    #expect(page.reversed.first?.hasPrefix("the manual") == true)
    page.mouse(.doubleClick, column: 30, row: row)
    #expect(page.state.overlay == .follow(url: LinkedIssue.manual))

    page.press(Key(.escape))
    guard let fold = page.rows.firstIndex(where: { $0.contains("▸ Log") }) else { return }
    page.mouse(.press(.left), column: 6, row: fold)
    page.mouse(.doubleClick, column: 6, row: fold)
    #expect(page.rows[fold].contains("▾ Log"))
  }

  @Test func `wide tables and code move together and stop at their ends`() {
    var page = ReadPage(LinkedIssue.issue, size: Size(columns: 80, rows: 40))
    page.press(.character("("))
    #expect(page.state.issue.shift == 0)

    for _ in 0..<40 { page.press(.character(")")) }
    #expect(page.rows.contains { $0.contains("Orders") && !$0.contains("›") })
    for _ in 0..<40 { page.press(.character("(")) }

    #expect(page.state.issue.shift == 0)
    #expect(page.rows.contains { $0.contains(" Country ") && $0.contains("›") })
  }

  @Test func `where nothing is wide, nothing moves`() {
    var page = ReadPage(SampleIssue.checkout, size: Size(columns: 80, rows: 40))

    page.press(.character(")"))

    #expect(page.state.issue.shift == 0)
    #expect(page.state.notice == .impossible(.nothingWide))
  }

  @Test func `the order of comments is kept`() {
    var page = ReadPage(LinkedIssue.issue)

    page.press(.character("s"))

    #expect(page.effects == [.keep(.commentOrder(.newestFirst))])
    #expect(page.state.commentOrder == .newestFirst)
  }
}
