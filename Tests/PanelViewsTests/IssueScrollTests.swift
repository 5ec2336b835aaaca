import ContactResolution
import PanelModel
import PanelViews
import Testing
import TextTerminal

struct IssueScrollTests {
  private static func state(comments: Int, scroll: Int) -> AppState {
    var issue = SampleIssue.checkout
    issue.comments = (1...comments).map { number in
      Comment(id: "\(number)", body: RichText(plain: "comment number \(number)"))
    }
    var state = SampleState.state(contacts: .idle, focus: .issue)
    state.issue.issue = .loaded(issue, at: SampleIssue.now)
    state.issue.scroll = scroll
    return state
  }

  private static func draw(_ state: AppState, _ view: inout AppView) -> (String, PaneExtents) {
    var surface = Surface(size: Size(columns: 80, rows: 24))
    let extents = view.draw(state, into: &surface)
    return (surface.text, extents)
  }

  private static func newView() -> AppView {
    AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)
  }

  @Test func `one can always scroll as far as there are comments`() {
    var view = Self.newView()

    let (_, extents) = Self.draw(Self.state(comments: 500, scroll: 0), &view)

    #expect(extents.issue.rows >= 500 * 3)
  }

  @Test func `the end shows the last comment, and knows how long the text is`() {
    var view = Self.newView()
    let (_, atTop) = Self.draw(Self.state(comments: 500, scroll: 0), &view)

    let (screen, atEnd) = Self.draw(
      Self.state(comments: 500, scroll: atTop.issue.lastOffset),
      &view
    )
    let (last, _) = Self.draw(Self.state(comments: 500, scroll: atEnd.issue.lastOffset), &view)

    #expect(screen.contains("comment number 500"))
    #expect(last == screen)
  }

  @Test func `scrolling down a row at a time shows every row once`() {
    var view = Self.newView()
    var comments: Set<Int> = []

    for scroll in stride(from: 0, to: 400, by: 20) {
      let (screen, _) = Self.draw(Self.state(comments: 60, scroll: scroll), &view)
      for number in 1...60 where screen.contains("comment number \(number) ") {
        comments.insert(number)
      }
    }

    #expect(comments == Set(1...60))
  }

  @Test func `a comment that changed is drawn anew`() {
    var view = Self.newView()
    var state = Self.state(comments: 3, scroll: 100)
    _ = Self.draw(state, &view)
    guard var issue = state.issue.issue.value else { return }
    issue.comments[1].body = RichText(plain: "changed words")
    state.issue.issue = .loaded(issue, at: SampleIssue.now)

    let (screen, _) = Self.draw(state, &view)

    #expect(screen.contains("changed words"))
    #expect(screen.contains("comment number 3"))
  }

  @Test func `what is measured does not depend on a taller screen before`() {
    var view = Self.newView()
    var state = Self.state(comments: 30, scroll: 0)
    var tall = Surface(size: Size(columns: 80, rows: 60))
    _ = view.draw(state, into: &tall)
    state.size = Size(columns: 80, rows: 12)
    var used = Surface(size: state.size)
    var fresh = Self.newView()

    let extents = view.draw(state, into: &used)

    #expect(extents == fresh.draw(state, into: &used))
  }
}
