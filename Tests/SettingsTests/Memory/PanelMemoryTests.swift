import ContactResolution
import Testing

@testable import Settings

@Suite
struct PanelMemoryTests {
  private let email = [VisibleField("email")]

  @Test func `a choice counts while the configuration says what it said`() {
    var memory = PanelMemory()
    let configured = PanelChoices()

    memory.remember(source: .both, over: configured)
    memory.remember(userFields: email, over: configured)

    var expected = configured
    expected.source = .both
    expected.userFields = email
    #expect(memory.applied(to: configured) == expected)
  }

  @Test func `an edit of the configuration comes before an older choice`() {
    var memory = PanelMemory()
    memory.remember(source: .both, over: PanelChoices())
    memory.remember(leadFields: email, over: PanelChoices())

    let edited = PanelChoices(source: .reporterEmail)

    #expect(memory.applied(to: edited).source == .reporterEmail)
    #expect(memory.applied(to: edited).leadFields == email)
  }

  @Test func `going back to what is configured forgets the choice`() {
    var memory = PanelMemory()
    memory.remember(source: .both, over: PanelChoices())

    memory.remember(source: .linkedConversations, over: PanelChoices())

    #expect(memory == PanelMemory())
  }

  @Test func `a project's switch counts while the configuration says what it said`() {
    var memory = PanelMemory()
    let configured = PanelChoices(isEnabled: true, projects: ["OPS": false])

    memory.remember(isEnabled: false, project: "proj", over: configured)
    memory.remember(isEnabled: true, project: "OPS", over: configured)
    memory.remember(isEnabled: true, project: "SAME", over: configured)

    #expect(memory.projects.keys.sorted() == ["OPS", "PROJ"])
    let applied = memory.applied(to: configured)
    #expect(!applied.isEnabled(project: "PROJ") && !applied.isEnabled(project: "proj"))
    #expect(applied.isEnabled(project: "ops") && applied.isEnabled(project: "OTHER"))

    let edited = memory.applied(to: PanelChoices(isEnabled: false, projects: ["OPS": false]))
    #expect(!edited.isEnabled(project: "PROJ") && !edited.isEnabled(project: "OTHER"))
    #expect(edited.isEnabled(project: "OPS"))
    #expect(edited.projects["PROJ"] == nil)

    memory.remember(isEnabled: true, project: "PROJ", over: configured)
    memory.remember(isEnabled: false, project: "OPS", over: configured)
    #expect(memory == PanelMemory())
  }

  @Test func `a reporter's address is kept and forgotten`() {
    var memory = PanelMemory()

    memory.remember(reporterAddress: " a@example.com\n", accountID: "5b10")
    memory.remember(reporterAddress: "b@example.com", accountID: "7c")
    #expect(memory.reporterAddresses == ["5b10": "a@example.com", "7c": "b@example.com"])

    memory.remember(reporterAddress: nil, accountID: "5b10")
    memory.remember(reporterAddress: " ", accountID: "7c")
    memory.remember(reporterAddress: "c@example.com", accountID: "")
    #expect(memory == PanelMemory())
  }

  @Test func `what is given for this run comes before what is remembered`() {
    var configuration = Configuration()
    var memory = PanelMemory()
    memory.remember(source: .both, over: configuration.panel)

    let remembered = configuration.startingPanel(remembering: memory)
    configuration.sourceOverride = .linkedConversations
    let overridden = configuration.startingPanel(remembering: memory)

    #expect(remembered.source == .both)
    #expect(overridden.source == .linkedConversations)
  }

  @Test func `a theme counts while the configuration names the one it named`() {
    var memory = PanelMemory()

    memory.remember(theme: "light", over: Look())

    #expect(memory.theme(over: Look()) == "light")
    #expect(memory.theme(over: Look(theme: "dark")) == "dark")
    memory.remember(theme: "auto", over: Look())
    #expect(memory == PanelMemory())
  }

  @Test func `the latest issues are remembered, each once, and no more than fifty`() {
    var memory = PanelMemory()

    for number in 1...60 { memory.remember(visited: "PROJ-\(number)", summary: "s\(number)") }
    memory.remember(visited: "PROJ-30", summary: "")

    #expect(memory.recents.count == PanelMemory.recentLimit)
    #expect(memory.recents.prefix(2).map(\.key) == ["PROJ-30", "PROJ-60"])
    #expect(memory.recents[0].summary == "s30")
    #expect(memory.recents.filter { $0.key == "PROJ-30" }.count == 1)
  }

  @Test func `a summary is kept on one line and short`() {
    var memory = PanelMemory()

    memory.remember(visited: "PROJ-1", summary: "a\n\u{1B}b " + String(repeating: "x", count: 500))

    #expect(memory.recents[0].summary.hasPrefix("a b xxx"))
    #expect(memory.recents[0].summary.count == 200)
  }
}
