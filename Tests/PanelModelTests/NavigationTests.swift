import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct NavigationTests {
  @Test func `passing many issues asks for the one where it stops`() {
    var state = SampleList.started(1...60)
    var effects: [Effect] = []

    for _ in 0..<50 { effects += state.press(.character("J")) }

    #expect(effects.read.isEmpty)
    #expect(state.issue.key == SampleList.key(51))
    let settled = state.take(.issueSettled(SampleList.key(51)))
    #expect(settled.read == [SampleList.key(51)])
  }

  @Test func `resting on an issue that was left by then asks nothing`() {
    var state = SampleList.started()
    state.press(.character("J"))

    let effects = state.take(.issueSettled(SampleList.key(1)))

    #expect(effects.read.isEmpty)
  }

  @Test func `an issue is shown by what the list says of it until it arrives`() {
    var state = SampleList.looking(at: 1)

    state.press(.character("J"))

    #expect(state.issue.summary?.summary == "Summary 2")
    #expect(state.issue.issue == .loading(last: nil))
    #expect(state.contacts.resolved.isLoading)
    #expect(state.contacts.items.isEmpty)
  }

  @Test func `what was asked about an issue ends when it is left`() {
    var state = SampleList.looking(at: 1)

    let effects = state.press(.character("J"))

    for identity in [Effect.Identity.issue, .details, .companies, .retry, .reminder, .settling] {
      #expect(effects.contains(.cancel(identity)))
    }
    #expect(effects.last == .settle(SampleList.key(2)))
  }

  @Test func `an issue that is come back to is shown as it was left`() {
    var state = SampleList.looking(at: 2)
    state.leaveListWithKeys()
    state.press(Key(.down))
    state.issue.position = TextPosition(.row(RowPlace(block: 0)), offset: 7)
    state.press(.character("J"))
    let contactsElsewhere = state.contacts.items

    state.press(.character("K"))

    #expect(contactsElsewhere.isEmpty)
    #expect(state.issue.issue.value?.summary == "Summary of PROJ-2")
    #expect(state.issue.position == TextPosition(.row(RowPlace(block: 0)), offset: 7))
    #expect(state.contacts.selection == .contact(ContactID("b")))
  }

  @Test(arguments: [(59, false), (60, true)])
  func `an issue that was complete a moment ago is not asked for again`(
    _ seconds: Int64,
    _ isRead: Bool
  ) {
    var state = SampleList.looking(at: 2)
    state.press(.character("J"), .character("K"))

    let effects = state.take(.issueSettled(SampleList.key(2)), after: seconds)

    #expect(effects.read == (isRead ? [SampleList.key(2)] : []))
    #expect(state.issue.issue.value?.summary == "Summary of PROJ-2")
    #expect(state.contacts.items.count == 2)
  }

  @Test func `an issue that was left while it was read is asked for again`() {
    var state = SampleList.looking(at: 1)
    state.press(.character("J"))
    state.take(.issueSettled(SampleList.key(2)))
    state.receive(.issue(Issue(key: SampleList.key(2), summary: "Half")))
    state.press(.character("J"), .character("K"))

    let effects = state.take(.issueSettled(SampleList.key(2)))

    #expect(effects.read == [SampleList.key(2)])
    #expect(state.issue.issue.value?.summary == "Half")
  }

  @Test func `details that were under way are asked for again`() {
    var state = SampleList.looking(at: 2)
    state.press(.character("J"), .character("K"))

    let effects = state.take(.issueSettled(SampleList.key(2)))

    #expect(effects.contains { $0.identity == .details })
  }

  @Test func `contacts that were found in another way are looked for again`() {
    var state = SampleList.looking(at: 2)
    state.leaveListWithKeys()
    state.press(.character("J"), .character("c"), .character("K"))

    let effects = state.take(.issueSettled(SampleList.key(2)))

    #expect(state.contacts.resolved.value?.source == .reporterEmail)
    #expect(effects.read == [SampleList.key(2)])
  }

  @Test func `Esc stops waiting for an issue that is about to be read`() {
    var state = SampleList.looking(at: 2)
    state.leaveListWithKeys()
    state.press(.character("J"))

    let effects = state.press(Key(.escape))

    #expect(effects.contains(.cancel(.settling)))
    #expect(!state.isReading)
  }

  @Test func `a moved issue goes by its present key`() throws {
    let moved = try #require(IssueKey("NEW-7"))
    var state = SampleList.looking(at: 1)
    state.press(.character("J"))
    state.take(.issueSettled(SampleList.key(2)))
    state.receive(.issue(Issue(key: moved, summary: "Moved")))

    #expect(state.history.current == moved)
    #expect(state.recents.map(\.key) == [moved, SampleList.key(1)])

    state.press(.character("J"))
    #expect(state.issue.key == SampleList.key(3))
    state.press(.character("<"))
    #expect(state.issue.issue.value?.summary == "Moved")
  }

  // MARK: - Neighbours

  @Test(arguments: [Pane.list, .issue, .contacts, .details])
  func `the next issue is shown from anywhere`(_ pane: Pane) {
    var state = SampleList.looking(at: 2, columns: 200)
    state.focus = pane

    state.press(.character("]"))
    #expect(state.issue.key == SampleList.key(3))
    #expect(state.list.selection == SampleList.key(3))
    state.press(.character("["), .character("K"))

    #expect(state.issue.key == SampleList.key(1))
    #expect(state.focus == (pane == .details ? .contacts : pane))
  }

  @Test(arguments: [true, false])
  func `the ends of the list say so`(_ isFirst: Bool) {
    var state = SampleList.looking(at: isFirst ? 1 : 5)

    let effects = state.press(.character(isFirst ? "K" : "J"))

    #expect(state.notice == .impossible(.noIssue(isFirst ? .first : .last)))
    #expect(effects.isEmpty)
  }

  @Test func `at the end of what is loaded more is on its way`() {
    var state = SampleList.started(hasMore: true)
    for _ in 0..<4 { state.press(.character("J")) }

    state.press(.character("J"))

    #expect(state.notice == .impossible(.noIssue(.onTheirWay)))
  }

  @Test func `a list that was never loaded is loaded first`() {
    var state = SampleList.showingIssue()

    let effects = state.press(.character("J"))

    #expect(effects.contains { $0.identity == .list })
    #expect(state.notice == .impossible(.noIssue(.onTheirWay)))
    #expect(state.issue.key == SamplePanel.key)
  }

  @Test func `from an issue that is not in the list one goes back to where the list was`() {
    var state = SampleList.looking(at: 2)
    state.typeCommand("OTHER-9")

    state.press(.character("J"))

    #expect(state.issue.key == SampleList.key(2))
  }

  // MARK: - History

  @Test func `one goes back and forward through the issues that were looked at`() {
    var state = SampleList.looking(at: 1)
    state.visit(3)
    state.visit(4)

    state.press(.character("<"))
    #expect(state.issue.key == SampleList.key(3))
    state.take(.issueSettled(SampleList.key(3)))
    state.press(Key(.left, modifiers: .alt))
    #expect(state.issue.key == SampleList.key(1))
    state.press(.character("<"))
    #expect(state.notice == .impossible(.noIssue(.noneBefore)))

    state.press(.character(">"), .character(">"))
    #expect(state.issue.key == SampleList.key(4))
    state.press(.character(">"))
    #expect(state.notice == .impossible(.noIssue(.noneAfter)))
  }

  @Test func `from an issue that was passed over one goes back to the one before`() {
    var state = SampleList.looking(at: 1)
    state.press(.character("J"), .character("J"))

    state.press(.character("<"))

    #expect(state.issue.key == SampleList.key(1))
  }
}

extension AppState {
  /// Goes from the list to the contacts.
  mutating func leaveListWithKeys() { press(.character("i")) }

  /// Types a command line and presses Enter.
  @discardableResult
  mutating func typeCommand(_ line: String) -> [Effect] {
    press(.character(":"))
    for character in line { press(.character(character)) }
    return press(Key(.enter))
  }
}
