import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ListFilterTests {
  private func filtered(_ text: String, of numbers: [Int] = Array(1...20)) -> ListRun {
    var run = ListRun.showing(numbers)
    run.press(.character("/"))
    run.type(text)
    return run
  }

  @Test(arguments: [
    ("uberweisung", Array(stride(from: 2, through: 20, by: 2))), ("CARD 13", [13]),
    ("proj-7", [7]), ("progress bug 12", [12]), ("nothing", []), ("  ", Array(1...20)),
  ])
  func `every word must stand somewhere, without regard to case and accents`(
    text: String,
    numbers: [Int]
  ) {
    let run = filtered(text)

    #expect(run.shown == numbers)
    #expect(run.state.place == .listFilter)
  }

  @Test func `what is deleted shows again what it kept away`() {
    var run = filtered("card 13")

    run.press(Key(.backspace))

    #expect(run.shown == [1, 11, 13, 15, 17, 19])
  }

  @Test func `the issue nearest to the selected one is selected, and that one again when it fits`()
  {
    var run = ListRun.showing(1...20)
    run.press(Key(.down), Key(.down), Key(.down), Key(.down), .character("/"))

    run.type("uber")
    #expect(run.selected == 6)

    run.press(.control("u"))
    #expect(run.selected == 5)
  }

  @Test func `Esc while typing goes back to what was selected, unless one moved`() {
    var typed = filtered("uber")
    var moved = filtered("uber")

    typed.press(Key(.escape))
    moved.press(Key(.down), Key(.escape))

    #expect(typed.selected == 1)
    #expect(moved.selected == 4)
    #expect(typed.state.place == .list)
    #expect(moved.shown == Array(1...20))
  }

  @Test func `a kept filter is moved in by n and N, and cleared by Esc where one is`() {
    var run = filtered("uber")

    run.press(Key(.enter), .character("n"), .character("n"), .character("N"))
    #expect(run.selected == 4)
    #expect(run.state.place == .list)

    run.press(Key(.escape))
    #expect(run.selected == 4)
    #expect(run.shown.count == 20)
  }

  @Test func `issues that arrive are filtered, and none is asked for because few are shown`() {
    var run = ListRun.showing(1...20, next: "b")
    run.press(Key(.end))
    run.press(.character("/"))
    run.type("13")
    #expect(run.shown == [13])

    run.answer([113, 114, 131], next: "c")
    run.press(Key(.down), Key(.down))

    #expect(run.shown == [13, 113, 131])
    #expect(run.asked == nil)
  }

  @Test func `behind the last issue with the words no other one is on its way`() {
    var run = ListRun.showing(1...5, next: "more")
    run.press(.character("/"))
    run.type("card 5")
    run.press(Key(.enter))

    let effects = run.press(.character("J"))

    #expect(run.state.notice == .impossible(.noIssue(.last)))
    #expect(effects.isEmpty)
  }

  @Test func `a filter holds through a refresh`() {
    var run = filtered("uber")
    run.press(Key(.enter), Key(.down), .character("r"))

    run.answer([30, 4, 6, 7])

    #expect(run.shown == [30, 4, 6])
    #expect(run.selected == 4)
  }

  @Test(arguments: [
    ("card decl", #"text ~ "card decl" OR text ~ "card* decl*""#),
    ("3-D", #"text ~ "3\\-D""#), ("proj-7", "key = PROJ-7"),
  ])
  func `Tab asks Jira for all of the view's issues with the words`(text: String, words: String) {
    var run = filtered(text)

    run.press(Key(.tab))

    let jql = "(assignee = currentUser()) AND (\(words)) ORDER BY updated DESC"
    #expect(run.asked == IssueListRequest(jql: jql))
    #expect(run.state.place == .list)
  }

  @Test func `Esc goes back from what Jira found to the whole view, at once`() {
    var run = filtered("card")
    run.press(Key(.tab))
    run.answer([71, 73])

    run.press(Key(.escape))

    #expect(run.shown == Array(1...20))
    #expect(run.selected == 1)
  }

  @Test func `an empty list has nothing to filter`() {
    var run = ListRun.showing([])

    run.press(.character("/"))

    #expect(run.state.place == .list)
    #expect(run.state.notice == .impossible(.nothingToSearch))
  }

  @Test func `ten thousand issues are filtered like a few`() {
    let run = filtered("9999", of: Array(1...10_000))

    #expect(run.shown == [9999])
  }
}
