import TerminalEmulator
import Testing

extension EndToEndTests {
  /// What one reads of an issue, and where its links lead.
  @Suite struct ReadingTests {
    private let services: SampleServices
    private let own: OwnConfiguration
    private let home: TestFolder

    init() throws {
      services = try SampleServices.shared()
      own = try OwnConfiguration(services)
      home = try TestFolder()
    }

    @Test func `folded parts are opened one by one, by mouse, and all at once`() async throws {
      let panel = try await openIssue("DEMO-58", "The last line stands outside.")
      #expect(!panel.screen.contains("Nothing was decided."))

      panel.send("l\r")
      try await panel.wait(forAll: "▾ Week 31", "Nothing was decided.", "▸ Week 33")
      try panel.click(on: "Week 33", times: 2)
      try await panel.wait(forAll: "▾ Week 33", "With an expand inside:", "▸ Names")
      panel.send("z")
      try await panel.wait(for: "all folded") { screen in
        screen.contains("▸ Week 31") && screen.contains("▸ Week 33")
          && !screen.contains("Nothing was decided.")
      }
      panel.send("z")

      try await panel.wait(
        forAll: "▾ Week 31",
        "Nothing was decided.",
        "▾ Week 32: a long one",
        "Point 2 of the agenda was put off."
      )
    }

    @Test func `a table wider than its pane is moved sideways`() async throws {
      let panel = try await openIssue("DEMO-57", "Comparison of twelve payment providers")
      try await panel.wait(for: "Provider    │ Fee per card")
      let rows = try await panel.picture()
      #expect(!panel.screen.contains("Webhooks"))

      panel.send("))))))))")
      try await panel.wait(forAll: "Webhooks")
      #expect(!panel.screen.contains("Provider    │"))
      #expect(panel.screen.contains("The table has 13 columns"), "Text around it stays.")
      let sent = panel.screen.output.count
      panel.send("((((((((")

      try await panel.wait(forRepainted: rows, since: sent)
    }

    @Test(arguments: [false, true])
    func `fields that people added are shown by their names`(_ isDataCenter: Bool) async throws {
      let panel = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: (isDataCenter ? ["--data-center"] : []) + ["DEMO-52"],
        environment: CleanEnvironment.variables(home: home),
        size: GridSize(columns: 120, rows: 60)
      )

      try await panel.wait(
        forAll: "Affected browsers Firefox, Safari, Chrome on Android",
        "Approver Nora Lindqvist",
        "Area Checkout › Bank transfer",
        "Budget 12500.5",
        "Definition of done Tested, Documented",
        "Sprint Checkout 40, Checkout 41",
        "Story Points 13",
        "Customer impact",
        "Runbook",
        "Four shops wait for it, two would leave without it:"
      )
      #expect(!panel.screen.contains("customfield"))
    }

    @Test func `comments are read in the order one chose, also at the next start`() async throws {
      let panel = try await openIssue("DEMO-60", "Written by a customer in the portal.")
      #expect(panel.screen.row(of: "the shop is back") < panel.screen.row(of: "it was the cache"))

      panel.send("s")
      try await panel.wait(forAll: "Comments (9) · newest first", "Comments: newest first.")
      #expect(panel.screen.row(of: "it was the cache") < panel.screen.row(of: "the shop is back"))
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))

      let again = try await openIssue("DEMO-60", "Comments (9) · newest first")
      again.send("s")
      try await again.wait(for: "Comments: oldest first.")
      #expect(again.screen.row(of: "the shop is back") < again.screen.row(of: "it was the cache"))
    }

    @Test(arguments: ["l\r", nil])
    func `a related issue is shown here, with its own contacts`(_ keys: String?) async throws {
      let panel = try await openIssue("DEMO-59", "relates to  PAY-1")

      if let keys { panel.send(keys) } else { try panel.click(on: "PAY-1  [In", times: 2) }
      try await panel.wait(forAll: "PAY-1 Bug · In Progress · Highest", "▸ Ryan Lee")
      panel.send("<")

      try await panel.wait(forAll: "DEMO-59 Task", "▸ Tuva Haugen")
    }

    @Test func `a conversation's link opens in the browser`() async throws {
      let browser = try FakeBrowser()
      let panel = try await openIssue("DEMO-59", "A conversation:", changing: desktop(browser))

      try panel.click(on: "https://app.intercom.com/a/inbox", times: 2)

      try await panel.wait(for: "Conversation opened in the browser.")
      #expect(try await browser.start().arguments == [SampleLink.conversation(903)])
    }

    @Test func `any other link is shown in full before it is opened`() async throws {
      let browser = try FakeBrowser()
      let panel = try await openIssue("DEMO-59", "The wiki: page", changing: desktop(browser))
      let address = "http://wiki.example.com/a(b)?q=%C3%A4#part"

      panel.send("llll\r")
      try await panel.wait(forAll: "Open this link?", "It leads to wiki.example.com.", address)
      panel.send("y")
      try await panel.wait(for: "Link copied.")
      #expect(try !browser.wasStarted())
      panel.send(.escape)
      try await panel.wait(forAll: "Enter follow")
      try panel.click(on: "https://bank.example.com", times: 2)
      try await panel.wait(forAll: "Open this link?", "It leads to evil.example.net.")
      panel.send(.escape)
      try await panel.wait(for: "Enter follow")
      #expect(try !browser.wasStarted())
      try panel.click(on: "page ‹wiki", times: 2)
      try await panel.wait(for: address)
      panel.send(.enter)

      try await panel.wait(for: "Link opened in the browser.")
      #expect(try await browser.start().arguments == [address])
    }

    @Test func `links that are not what they seem are refused`() async throws {
      let browser = try FakeBrowser()
      let panel = try await openIssue("DEMO-59", "two lines", changing: desktop(browser))
      let refusals = [
        ("our bank", "Not opened: a name stands before the host."),
        ("safe", "Not opened: it holds invisible characters."),
        ("a script", "Not opened: javascript: is no web or e-mail address."),
        ("escape", "Not opened: it holds invisible characters."),
        ("a file", "Not opened: file: is no web or e-mail address."),
        ("an option", "Not opened: this is no whole web address."),
      ]

      for (text, sentence) in refusals {
        try panel.click(on: "\(text) ‹", times: 2)
        try await panel.wait(for: sentence)
      }

      #expect(try !browser.wasStarted())
      let strings = SentOutput(panel.screen.output).strings
      #expect(strings.allSatisfy { !$0.hasPrefix("]52;c;cm0=") })
    }

    /// Shows an issue and gives it the focus.
    private func openIssue(
      _ key: String,
      _ text: String,
      changing changes: [String: String?] = [:]
    ) async throws -> PtyProgram {
      let panel = try own.open(key, changing: changes)
      try await panel.wait(for: "the issue") { $0.contains(text) && $0.separatorColumn != nil }
      panel.send(.tab)
      try await panel.wait(for: "the issue to have the focus") { !$0.contains("┃") }
      return panel
    }

    private func desktop(_ browser: FakeBrowser) -> [String: String?] {
      ["PATH": "\(browser.folder.path):/usr/bin:/bin", "DISPLAY": ":7"]
    }
  }
}
