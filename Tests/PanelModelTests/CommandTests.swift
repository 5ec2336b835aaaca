import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct CommandTests {
  private func state() -> AppState { SampleList.looking(at: 1) }

  @Test(arguments: [
    "OTHER-9", "other-9", "  Other-9 ", "https://jira.example.com/browse/OTHER-9",
    "jira.example.com/browse/OTHER-9?focusedCommentId=1", "go other-9", "issue OTHER-9",
  ])
  func `an issue is named by key or address`(_ line: String) {
    var state = state()

    let effects = state.typeCommand(line)

    #expect(state.issue.key?.text == "OTHER-9")
    #expect(effects.read.map(\.text) == ["OTHER-9"])
    #expect(state.overlay == nil)
    #expect(state.focus == .contacts)
  }

  @Test func `a number names an issue of the present project`() {
    var state = state()

    state.typeCommand("142")

    #expect(state.issue.key?.text == "PROJ-142")
  }

  @Test func `a number alone names nothing where no project is near`() {
    var state = AppState(key: nil, size: Size(columns: 80, rows: 24), now: SamplePanel.moment)

    state.typeCommand("142")

    #expect(state.mistake == .noProject(number: "142"))
  }

  @Test(arguments: [
    ("https://other.example.com/browse/OTHER-9", "other.example.com"),
    ("https://jira.example.com:8443/browse/OTHER-9", "jira.example.com:8443"),
    ("https://jira.example.com.evil.example/browse/OTHER-9", "jira.example.com.evil.example"),
  ])
  func `an issue of another site is refused`(_ line: String, _ host: String) {
    var state = state()

    let effects = state.typeCommand(line)

    #expect(state.mistake == .otherSite(host, connected: "jira.example.com"))
    #expect(effects.isEmpty)
    #expect(state.issue.key == SampleList.key(1))
  }

  @Test func `a mistake keeps what was typed until it is edited`() {
    var state = state()

    state.typeCommand("frobnicate")
    #expect(state.mistake == .unknown("frobnicate"))
    #expect(state.prompt?.input.text == "frobnicate")
    state.press(Key(.backspace))

    #expect(state.mistake == nil)
    #expect(state.prompt?.input.text == "frobnicat")
  }

  @Test(arguments: [
    (
      "view",
      CommandMistake.argumentMissing(.view, choices: ["Assigned to me", "With conversations"])
    ),
    ("jql  ", .argumentMissing(.jql, choices: [])),
    ("copy all", .wrongArgument(.copy, "all", choices: ["key", "link", "email"])),
    ("panel o", .wrongArgument(.panel, "o", choices: ["on", "off"])),
    ("quit now", .wrongArgument(.quit, "now", choices: [])),
    ("view 3", .wrongArgument(.view, "3", choices: ["Assigned to me", "With conversations"])),
    ("go nowhere", .unknown("nowhere")),
  ])
  func `a wrong command says what would be right`(_ line: String, _ mistake: CommandMistake) {
    var state = state()

    state.typeCommand(line)

    #expect(state.mistake == mistake)
  }

  @Test(arguments: [
    ("q", Effect.end(status: 0)), ("quit", .end(status: 0)), ("EXIT", .end(status: 0)),
    ("copy key", .copy("PROJ-1")), ("yank k", .copy("PROJ-1")),
    ("theme high", .keep(.theme("high-contrast"))), ("source both", .keep(.source(.both))),
    ("panel off", .keep(.panel(isEnabled: false, project: "PROJ"))),
    ("comments newest", .keep(.commentOrder(.newestFirst))),
    ("view with", .keep(.view("With conversations"))),
    ("view 2", .keep(.view("With conversations"))),
  ])
  func `commands do what keys do`(_ line: String, _ effect: Effect) {
    var state = state()

    let effects = state.typeCommand(line)

    #expect(effects.contains(effect))
    #expect(state.overlay == nil)
  }

  @Test func `in the list the selected issue is opened and copied`() {
    var state = SampleList.started()
    let url = "https://jira.example.com/browse/PROJ-1"

    #expect(state.typeCommand("open") == [.open(url: url, .issue)])
    #expect(state.typeCommand("copy link") == [.copy(url)])
    #expect(state.typeCommand("copy key") == [.copy("PROJ-1")])
  }

  @Test func `a query is listed`() {
    var state = state()

    state.typeCommand("jql labels = eu")

    #expect(state.list.jql == "labels = eu")
    #expect(state.focus == .list)
  }

  @Test func `pages are opened by commands`() {
    var state = state()

    state.typeCommand("fields")
    #expect(state.fieldChooser != nil)
    state.press(Key(.escape))
    state.typeCommand("help")
    #expect(state.overlay == .help(scroll: 0))
    state.press(Key(.escape))
    state.press(Key(.enter))
    state.typeCommand("issues")

    #expect(state.focus == .list)
  }

  // MARK: - Completion

  @Test(arguments: [
    ("vi", "view"), ("q", "quit"), ("theme d", "theme dark"),
    ("view conv", "view With conversations"),
    ("PROJ-3", "PROJ-3"), ("3", "PROJ-3"), ("go 3", "go PROJ-3"),
    ("assigned", "view Assigned to me"),
  ])
  func `the line is completed by commands, views and issues`(_ line: String, _ first: String) {
    var state = state()
    state.press(.character(":"))
    for character in line { state.press(.character(character)) }

    #expect(state.prompt?.completions.first?.text == first)
  }

  @Test(arguments: ["einfuhrung", "Einf", "proj-2", "neue ein"])
  func `issues that were looked at are found by words of their summary`(_ line: String) {
    var state = state()
    state.recents.append(RecentIssue(key: SampleList.key(20), summary: "Neue Einführung"))
    state.press(.character(":"))
    for character in line { state.press(.character(character)) }

    #expect(state.prompt?.completions.contains { $0.text == "PROJ-20" } == true)
  }

  @Test func `an empty line offers the issues looked at before, then commands`() {
    var state = state()
    state.visit(2)
    state.press(.character(":"))

    let texts = state.prompt?.completions.map(\.text) ?? []

    #expect(texts.first == "PROJ-1")
    #expect(texts.contains("jql"))
  }

  @Test func `Tab selects completions in turn, and what was typed comes back after the last`() {
    var state = state()
    state.press(.character(":"), .character("c"), .character("o"))
    let texts = state.prompt?.completions.map(\.text) ?? []
    var lines: [String] = []

    for _ in 0...texts.count {
      state.press(Key(.tab))
      lines.append(state.prompt?.line.text ?? "")
    }

    #expect(lines == texts + ["co"])
    state.press(Key(.up))
    #expect(state.prompt?.line.text == texts.last)
  }

  @Test func `Enter takes a selected completion, or waits for what it still needs`() {
    var state = state()
    state.press(.character(":"), .character("t"), .character("h"), Key(.tab), Key(.enter))
    #expect(state.prompt?.input.text == "theme ")

    let effects = state.press(Key(.down), Key(.enter))

    #expect(effects.contains(.keep(.theme("auto"))))
  }

  @Test func `typing goes on from the selected completion`() {
    var state = state()
    state.press(.character(":"), .character("c"), Key(.tab), .character(" "), .character("k"))

    #expect(state.prompt?.line.text == "copy k")
  }

  @Test(arguments: [Key(.escape), .control("c"), Key(.backspace)])
  func `an empty line is closed`(_ key: Key) {
    var state = state()
    state.press(.character(":"), key)

    #expect(state.overlay == nil)
    #expect(state.focus == .list)
  }

  @Test func `going up on an empty line brings back what was done`() {
    var state = state()
    state.typeCommand("142")
    state.typeCommand("copy key")
    state.press(.character(":"), Key(.up))
    #expect(state.prompt?.line.text == "copy key")

    state.press(Key(.up), Key(.up))
    #expect(state.prompt?.line.text == "142")
    state.press(Key(.down), Key(.down))

    #expect(state.prompt?.line.text == "")
  }
}

extension AppState {
  fileprivate var prompt: CommandPrompt? {
    if case .command(let prompt) = overlay { prompt } else { nil }
  }

  fileprivate var mistake: CommandMistake? { prompt?.mistake }
}
