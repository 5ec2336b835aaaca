import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

/// A search in an issue too long to be searched while a key is pressed.
struct LongSearchTests {
  private static let words = "with enough words that it takes its time to be searched"

  private static func page(_ order: CommentOrder = .oldestFirst) -> ReadPage {
    var issue = SampleIssue.checkout
    issue.comments = (1...2_000).map { number in
      let text = number % 500 == 0 ? "a needle in \(number)" : "hay \(number) \(words)"
      return Comment(id: "\(number)", body: RichText(plain: text))
    }
    var state = SampleState.state(contacts: .idle, focus: .issue)
    state.issue.issue = .loaded(issue, at: SampleIssue.now)
    state.commentOrder = order
    var page = ReadPage(state)
    page.press(.character("/"))
    return page
  }

  private static func search(_ page: ReadPage) -> TextSearch? { page.state.search?.text }

  private static func goOn(_ page: inout ReadPage) {
    for _ in 0..<1_000 where search(page)?.isPending == true { page.receive(.searchContinues) }
  }

  @Test func `nothing is said to be missing while it is looked for`() {
    var page = Self.page()
    page.type("needle")

    #expect(Self.search(page)?.isPending == true)
    #expect(page.rows.contains { $0.contains("/needle") && $0.contains("…") })
    #expect(!page.rows.contains { $0.contains("not found") })
  }

  @Test(arguments: CommentOrder.allCases)
  func `it goes on by itself and shows the first match`(order: CommentOrder) {
    var page = Self.page(order)
    page.type("needle")
    Self.goOn(&page)

    #expect(page.rows.contains { $0.contains("/needle") && $0.contains("1/4") })
    let first = order == .oldestFirst ? "a needle in 500" : "a needle in 2000"
    #expect(page.rows.contains { $0.contains(first) })
  }

  @Test func `what stands above is found last and counted before`() {
    var page = Self.page()
    page.press(Key(.escape), .character("G"), .character("/"))
    page.type("needle")
    #expect(page.rows.contains { $0.contains("1+ found") })
    Self.goOn(&page)

    #expect(page.rows.contains { $0.contains("4/4") })
    #expect(page.rows.contains { $0.contains("a needle in 2000") })
    let places = Self.search(page)?.matches.map(\.start) ?? []
    #expect(places == places.sorted())
  }

  @Test func `Enter and n wait for the whole`() {
    var page = Self.page()
    page.type("needle")
    page.press(Key(.enter))
    #expect(page.state.notice == nil)
    #expect(Self.search(page)?.matches.count == 4)

    page.press(.character("n"))
    #expect(page.rows.contains { $0.contains("2/4") })
  }

  @Test func `Enter says that nothing was found once all was searched`() {
    var page = Self.page()
    page.type("needles")
    page.press(Key(.enter))

    #expect(page.state.notice == .impossible(.notFound))
  }

  @Test func `a step of a search that is over changes nothing`() {
    var page = Self.page()
    page.type("needle")
    page.press(Key(.escape))
    let before = page.state
    page.receive(.searchContinues)

    #expect(page.state == before)
  }
}
