import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ListSelectionTests {
  @Test func `the first issue is selected and shown once it rests`() {
    var run = ListRun()

    let effects = run.answer(1...3)

    #expect(run.selected == 1)
    #expect(run.state.issue.key == ListRun.key(1))
    #expect(effects.settling == [1])
  }

  @Test(arguments: [
    ([Key(.down)], 2), ([.character("j"), .character("j"), .character("k")], 2), ([Key(.up)], 1),
    ([Key(.end)], 40), ([.character("G"), .character("g")], 1), ([Key(.pageDown)], 10),
    ([Key(.pageDown), Key(.pageDown), Key(.pageUp)], 10), ([.control("d")], 5),
    ([.control("d"), .control("u")], 1),
  ])
  func `keys move the selection, stop at the ends and show the issue`(keys: [Key], number: Int) {
    var run = ListRun.showing(1...40)

    for key in keys { run.press(key) }

    #expect(run.selected == number)
    #expect(run.state.issue.key == ListRun.key(number))
  }

  @Test func `the selected row stays in view`() {
    var run = ListRun.showing(1...40)
    run.draw()

    for _ in 0..<15 { run.press(Key(.down)) }
    #expect(run.state.list.present.scroll == 6)

    for _ in 0..<3 { run.press(Key(.up)) }
    #expect(run.state.list.present.scroll == 6)
  }

  @Test func `refreshing keeps what is shown and where one is`() {
    var run = ListRun.showing(1...40)
    run.draw()
    for _ in 0..<15 { run.press(Key(.down)) }

    run.press(.character("r"))
    #expect(run.shown == Array(1...40))

    run.answer([90, 91] + Array(1...40))
    #expect(run.selected == 16)
    #expect(run.state.list.present.scroll == 8)
    #expect(run.shown.first == 90)
  }

  @Test func `when the selected issue is gone the one in its place is selected and shown`() {
    var run = ListRun.showing(1...5)
    run.press(Key(.down), .character("r"))

    run.answer([1, 3, 4, 5])
    #expect(run.selected == 3)
    #expect(run.state.issue.key == ListRun.key(3))

    run.press(Key(.end), .character("r"))
    run.answer([1, 3, 4])
    #expect(run.selected == 4)
  }

  @Test func `an issue one has turned to is not taken away by a list that arrives later`() {
    var run = ListRun.showing(1...3)
    run.press(.character("2"))
    run.state.focus = .contacts

    let effects = run.answer(7...9)

    #expect(run.state.issue.key == ListRun.key(1))
    #expect(effects.settling.isEmpty)
    #expect(run.state.list.neighbour(of: run.state.issue.key, by: 1)?.key == ListRun.key(7))
  }

  @Test func `an issue that is read beside is not taken away when the list loses it`() {
    var run = ListRun.showing(1...5)
    run.press(Key(.down), .character("r"))
    run.state.focus = .contacts

    run.answer([1, 3, 4, 5])

    #expect(run.selected == 3)
    #expect(run.state.issue.key == ListRun.key(2))
    #expect(run.state.list.neighbour(of: run.state.issue.key, by: 1)?.key == ListRun.key(3))
    #expect(run.state.list.neighbour(of: run.state.issue.key, by: -1)?.key == ListRun.key(1))
  }

  @Test func `a first page read anew keeps the pages behind it until they are read again`() {
    var run = ListRun.showing(1...20, next: "b")
    run.press(Key(.end))
    run.answer(21...40)
    run.press(Key(.end), .character("r"))

    run.answer([2] + Array(4...21), next: "c")
    #expect(run.shown == [2] + Array(4...40))
    #expect(run.selected == 40)
    #expect(run.asked?.cursor == IssueCursor("c"))

    run.answer([22, 24])
    #expect(run.shown == [2] + Array(4...22) + [24])
    #expect(run.selected == 24)
  }

  @Test func `an issue opened by its key stays shown, and is selected where the list has it`() {
    var run = ListRun(key: ListRun.key(3), columns: 160)

    run.answer(1...5)

    #expect(run.state.focus == .contacts)
    #expect(run.selected == 3)
    #expect(run.state.issue.key == ListRun.key(3))
  }

  @Test func `a list without the issue that is shown selects none`() {
    var run = ListRun(key: ListRun.key(99), columns: 160)

    run.answer(1...5)

    #expect(run.selected == nil)
    #expect(run.state.issue.key == ListRun.key(99))
    #expect(run.state.list.neighbour(of: run.state.issue.key, by: 1)?.key == ListRun.key(1))
  }

  @Test func `Enter goes to the selected issue and asks for it at once`() {
    var run = ListRun.showing(1...5)

    let effects = run.press(Key(.down), Key(.enter))

    #expect(run.state.focus == .contacts)
    #expect(effects.contains { $0.identity == .issue })
  }

  @Test func `the selected issue is opened in Jira and copied`() {
    var run = ListRun.showing(1...5)
    let url = "https://jira.example.com/browse/PROJ-1"

    #expect(run.press(.character("o")) == [.open(url: url, .issue)])
    #expect(run.press(.character("y")) == [.copy(url)])
    #expect(run.press(.character("Y")) == [.copy("PROJ-1")])
    #expect(run.state.notice == .copied(.key))
  }

  @Test func `an empty list says that nothing is selected`() {
    var run = ListRun.showing([])

    run.press(Key(.down))

    #expect(run.state.notice == .impossible(.nothingSelected))
    for action in [Action.moveDown, .open, .openIssue, .copyLink, .copyKey, .search, .sortIssues] {
      #expect(!run.state.canPerform(action))
    }
  }

  @Test func `Enter does not show the issue from before when the list is empty`() {
    var run = ListRun.showing([1, 2])
    run.press(.character("2"))
    run.answer([])

    run.press(Key(.enter))

    #expect(run.state.place == .list)
    #expect(run.state.notice == .impossible(.nothingSelected))
    #expect(run.state.issue.key != nil)
    run.press(.character("i"))
    #expect(run.state.place == .contacts)
  }
}
