import ContactResolution
import PanelModel
import PanelViews
import Testing
import TextTerminal

struct IssueScrollTests {
  private static func state(comments: Int, position: TextPosition = .start) -> AppState {
    var issue = SampleIssue.checkout
    issue.comments = (0..<comments).map { number in
      Comment(id: "\(number + 1)", body: RichText(plain: "comment number \(number + 1)"))
    }
    var state = SampleState.state(contacts: .idle, focus: .issue)
    state.issue.issue = .loaded(issue, at: SampleIssue.now)
    state.issue.position = position
    return state
  }

  /// Draws and keeps what was measured, as the program does.
  private static func draw(_ state: inout AppState, _ view: inout AppView) -> String {
    var surface = Surface(size: Size(columns: 80, rows: 24))
    state.extents = view.draw(state, into: &surface)
    return surface.text
  }

  private static func press(_ state: inout AppState, _ key: Key) {
    _ = AppUpdate(keyMap: .standard).update(&state, .terminal(.key(key)), at: SampleIssue.now)
  }

  private static func newView() -> AppView {
    AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)
  }

  @Test(arguments: CommentOrder.allCases)
  func `the end shows the last comment, and the beginning the first row`(order: CommentOrder) {
    var view = Self.newView()
    var state = Self.state(comments: 500)
    state.commentOrder = order
    let atTop = Self.draw(&state, &view)

    Self.press(&state, .character("G"))
    let atEnd = Self.draw(&state, &view)
    Self.press(&state, Key(.down))
    let below = Self.draw(&state, &view)
    Self.press(&state, .character("g"))

    #expect(atEnd.contains(order == .oldestFirst ? "comment number 500" : "comment number 1 "))
    #expect(below == atEnd)
    #expect(Self.draw(&state, &view) == atTop)
  }

  @Test(arguments: CommentOrder.allCases)
  func `scrolling a row at a time shows every comment, down and up again`(order: CommentOrder) {
    var view = Self.newView()
    var state = Self.state(comments: 30)
    state.commentOrder = order
    var down: [String] = []
    while !state.extents.issue.text.isAtEnd || down.isEmpty {
      down.append(Self.draw(&state, &view))
      Self.press(&state, Key(.down))
    }
    var up: [String] = []
    while up.count < down.count {
      up.append(Self.draw(&state, &view))
      Self.press(&state, Key(.up))
    }

    #expect(up.reversed() == down)
    for number in 1...30 {
      #expect(down.contains { $0.contains("comment number \(number) ") })
    }
  }

  @Test func `a comment that changed is drawn anew`() {
    var view = Self.newView()
    var state = Self.state(comments: 3, position: TextPosition(.end))
    _ = Self.draw(&state, &view)
    guard var issue = state.issue.issue.value else { return }
    issue.comments[1].body = RichText(plain: "changed words")
    state.issue.issue = .loaded(issue, at: SampleIssue.now)

    let screen = Self.draw(&state, &view)

    #expect(screen.contains("changed words"))
    #expect(screen.contains("comment number 3"))
  }

  @Test(arguments: CommentOrder.allCases)
  func `the text stays where it is while further comments arrive`(order: CommentOrder) {
    var view = Self.newView()
    var state = Self.state(comments: 20)
    state.commentOrder = order
    _ = Self.draw(&state, &view)
    state.issue.position = TextPosition(.row(RowPlace(block: 9)))
    let before = Self.draw(&state, &view)
    guard let more = Self.state(comments: 25).issue.issue.value else { return }

    _ = AppUpdate(keyMap: .standard)
      .update(&state, .issueReported(SampleIssue.key, .issue(more)), at: SampleIssue.now)
    let after = Self.draw(&state, &view)

    let rows = { (screen: String) in screen.split(separator: "\n").dropFirst().prefix(18) }
    #expect(rows(after) == rows(before))
  }
}
