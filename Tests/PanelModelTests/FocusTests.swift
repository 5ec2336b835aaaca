import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct FocusTests {
  @Test(arguments: [Key.character("i"), Key(.escape)], [Pane.issue, .contacts])
  func `the list is left to the pane from which one came`(_ key: Key, _ pane: Pane) {
    var state = SampleList.showingIssue()
    state.focus = pane

    let effects = state.press(key)
    #expect(state.focus == .list)
    #expect(effects.contains { $0.identity == .list })
    state.take(.issuesReported(SampleList.request(state), .success(SampleList.page(1...3))))
    state.press(key)

    #expect(state.focus == pane)
    #expect(state.issue.key == SamplePanel.key)
  }

  @Test(arguments: [Pane.issue, .contacts])
  func `a list that a number shows is left to the pane from which one came`(_ pane: Pane) {
    var state = SampleList.showingIssue()
    state.focus = pane

    state.press(.character("2"))
    #expect(state.focus == .list)
    state.press(.character("i"))

    #expect(state.focus == pane)
  }

  @Test func `Esc stops waiting before it goes to the list`() {
    var state = SamplePanel.started()

    state.press(Key(.escape))
    #expect(state.focus == .contacts)
    #expect(state.notice == .cancelled)
    state.press(Key(.escape))

    #expect(state.focus == .list)
  }

  @Test func `without an issue the list cannot be left`() {
    var state = AppState(key: nil, size: Size(columns: 80, rows: 24), now: SamplePanel.moment)
    state.take(.started)

    #expect(!state.canPerform(.back))
    for key in [Key.character("i"), Key(.escape), Key(.tab)] {
      state.press(key)
      #expect(state.focus == .list)
      #expect(state.notice == .impossible(.noIssue(.noneShown)))
    }
  }

  @Test func `q goes back to the list that filled the screen, then ends the program`() {
    var state = SampleList.looking(at: 1)
    state.press(Key(.enter))
    #expect(state.focus == .contacts)

    let first = state.press(.character("q"))
    let second = state.press(.character("q"))

    #expect(first.isEmpty)
    #expect(state.focus == .list)
    #expect(second == [.end(status: 0)])
  }

  @Test func `q ends the program where one did not come from the list`() {
    var started = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("a")]))
    var wide = SampleList.looking(at: 1, columns: 150)
    wide.press(Key(.enter))

    #expect(started.press(.character("q")) == [.end(status: 0)])
    #expect(wide.press(.character("q")) == [.end(status: 0)])
  }

  @Test func `q leaves the details first`() {
    var state = SampleList.looking(at: 1)
    state.press(Key(.enter), Key(.right))
    #expect(state.focus == .details)

    state.press(.character("q"))
    #expect(state.focus == .contacts)
    state.press(.character("q"))

    #expect(state.focus == .list)
  }

  @Test func `Tab goes from list to issue to contacts where they stand beside each other`() {
    var state = SampleList.looking(at: 1, columns: 150)

    var panes: [Pane] = []
    for _ in 0..<3 {
      state.press(Key(.tab))
      panes.append(state.focus)
    }

    #expect(panes == [.issue, .contacts, .list])
  }

  @Test func `a list that fills the screen becomes one beside the issue, and back`() {
    var state = SampleList.looking(at: 1)

    state.take(.terminal(.resized(Size(columns: 160, rows: 40))))
    #expect(state.isListBeside && state.focus == .list)
    state.press(Key(.enter))
    state.take(.terminal(.resized(Size(columns: 60, rows: 20))))

    #expect(!state.isListShown && state.focus == .contacts)
    #expect(state.issue.key == SampleList.key(1))
  }

  @Test func `a screen that becomes wide asks for the list`() {
    var state = SampleList.showingIssue()

    let effects = state.take(.terminal(.resized(Size(columns: 150, rows: 40))))

    #expect(effects.contains { $0.identity == .list })
    #expect(state.focus == .contacts)
  }

  @Test func `Enter in the list shows the row even when another issue is on the screen`() {
    var state = SampleList.looking(at: 2)
    state.typeCommand("OTHER-9")
    state.press(.character("i"))

    state.press(Key(.enter))

    #expect(state.issue.key == SampleList.key(2))
    #expect(state.focus == .contacts)
  }

  @Test(arguments: [Pane.list, .issue])
  func `the page of an issue that is still on its way is opened and copied`(_ pane: Pane) {
    var state = SampleList.looking(at: 1, columns: 150)
    state.focus = pane
    state.press(.character("J"))
    let url = "https://jira.example.com/browse/PROJ-2"

    #expect(state.press(.character("o")) == [.open(url: url, .issue)])
    #expect(state.press(.character("y")) == [.copy(url)])
    #expect(state.press(.character("Y")) == [.copy("PROJ-2")])
  }
}
