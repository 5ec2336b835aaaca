import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct OpeningTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `Enter opens the selected contact, unseen and unheard`() async throws {
      let browser = try FakeBrowser()
      let panel = try await services.openSettled(changing: desktop(browser, adding: secrets))
      let rows = try await panel.picture()

      panel.send(.enter)
      try await panel.wait(for: "Contact opened in the browser.")

      #expect(panel.screen.timelessRows == rows)
      #expect(SentOutput(panel.screen.output).text.allSatisfy { $0 != "\u{7}" })
      let start = try await browser.start()
      #expect(start.arguments == [SampleLink.contact(1)])
      #expect(start.descriptors == ["0", "1", "2", "3"], "3 is the list's own.")
      #expect(start.terminals.isEmpty && !start.hasTerminal)
      #expect(start.session == start.process)
      #expect(start.environment.contains("DISPLAY=:7"))
      #expect(!start.environment.contains { $0.contains("TOKEN") || $0.contains("secret") })
      #expect(try ChildProcesses.states(of: panel.processID).isEmpty)
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `every contact, conversation and issue has its own link`() async throws {
      let browser = try FakeBrowser()
      let panel = try await services.openSettled(changing: desktop(browser))
      let site = try #require(services.jiraSite)
      let steps: [(keys: String, said: String, link: String)] = [
        ("j\r", "Contact opened", SampleLink.contact(2)),
        ("kl", "▸ Email", ""), ("\r", "Contact opened", SampleLink.contact(1)),
        ("G", "▸ closed  “How do", ""),
        ("\r", "Conversation opened", SampleLink.conversation(105)),
        ("kkkkkk", "▸ open    “Card declined", ""),
        ("\r", "Conversation opened", SampleLink.conversation(101)),
        ("ho", "Issue opened", "\(site)/browse/DEMO-1"),
      ]

      for step in steps {
        panel.send(step.keys)
        try await panel.wait(for: step.said)
        guard !step.link.isEmpty else { continue }
        #expect(try await browser.start().arguments == [step.link])
        panel.send("?\u{1B}")
        try await panel.wait(for: "the keys again") { $0.hasFooter && !$0.contains("Keys ·") }
      }
    }

    @Test func `a configured command comes before the desktop's own`() async throws {
      let browser = try FakeBrowser(named: "browse")
      let other = try FakeBrowser()
      let command = "[open]\ncommand = [\"\(browser.path)\", \"--new\", \"<%s>\"]\n"
      let configuration = try browser.folder.write(
        services.configuration + "\n" + command,
        to: "config.toml"
      )
      let panel = try await services.openSettled(
        changing: desktop(other, adding: ["INTERCOM_PANEL_CONFIG": configuration])
      )

      panel.send(.enter)
      try await panel.wait(for: "Contact opened in the browser.")

      #expect(try await browser.start().arguments == ["--new", "<\(SampleLink.contact(1))>"])
      #expect(try !other.wasStarted())
    }

    @Test func `the browser of the environment needs no desktop`() async throws {
      let browser = try FakeBrowser(named: "browse")
      let panel = try await services.openSettled(changing: ["BROWSER": browser.path])

      panel.send(.enter)
      try await panel.wait(for: "Contact opened in the browser.")

      #expect(try await browser.start().arguments == [SampleLink.contact(1)])
    }

    @Test func `a browser that stays outlives the program and is left alone`() async throws {
      let browser = try FakeBrowser(
        ending: "mkfifo line answer; read word < line; echo $word > answer"
      )
      let panel = try await services.openSettled(changing: desktop(browser))

      panel.send(.enter)
      try await panel.wait(for: "Contact opened in the browser.")
      let states = try ChildProcesses.states(of: panel.processID)
      #expect(states.count == 1 && states != ["Z"])
      #expect(try await panel.quit() == .exited(0))
      let answer = try await ProgramRun(
        "/bin/sh",
        arguments: [
          "-c", "cd $0; until [ -p answer ]; do sleep 0.02; done; echo alive > line; cat answer",
          browser.folder.path,
        ],
        environment: ["PATH": "/usr/bin:/bin"]
      )

      #expect(answer.output == "alive\n")
    }

    @Test func `where the browser fails the link is shown`() async throws {
      let browser = try FakeBrowser(ending: "exit 3")
      let panel = try await services.openSettled(changing: desktop(browser))

      panel.send(.enter)

      try await panel.wait(forAll: "could not open the link", "status 3", SampleLink.contact(1))
      #expect(!SentOutput(panel.screen.output).shows("noise"))
    }

    @Test func `a missing browser is named, and the link is shown`() async throws {
      let panel = try await services.openSettled(changing: ["BROWSER": "/nowhere/browser"])

      panel.send(.enter)

      try await panel.wait(forAll: "no program /nowhere/browser", SampleLink.contact(1))
    }

    private let secrets: [String: String?] = [
      "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token",
      "INTERCOM_PANEL_INTERCOM_TOKEN": "demo-intercom-token",
    ]

    private func desktop(
      _ browser: FakeBrowser,
      adding others: [String: String?] = [:]
    ) -> [String: String?] {
      let desktop: [String: String?] = [
        "DISPLAY": ":7", "PATH": "\(browser.folder.path):/usr/bin:/bin",
      ]
      return desktop.merging(others) { $1 }
    }
  }
}
