import TerminalEmulator
import Testing

extension EndToEndTests {
  /// One issue of the sample workspace for each state of the panel.
  @Suite struct StateTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [
      ("DEMO-2", ["1 contact", "▸ Lena Vogt", "+49 89 5550 0177", "Enterprise"]),
      (
        "DEMO-4",
        [
          "No Intercom conversations are linked to DEMO-4.", "Searched", "1 comment",
          "remote links",
        ]
      ),
      (
        "DEMO-5",
        [
          "2 contacts", "▸ Femi Balogun", "Greta Holm",
          "215474005000399 ! not found", "215474005000303 ! not allowed",
          "215474005000304 ! failed (500)",
        ]
      ),
      (
        "DEMO-6",
        ["4137", "eu · grcvqyws", "au · abc12345", "us · old98765", "not looked up here"]
      ),
      ("DEMO-7", ["▸ Maria Castellanos", "Merged contact, followed from", "6762f0d01bb69f9f"]),
      (
        "DEMO-8",
        ["▸ Contact 930034 !", "1 closed", "Deleted in Intercom", "closed “Please delete"]
      ),
      ("DEMO-13", ["▸ Noor Bakker", "open “Refund of the rest"]),
      (
        "DEMO-15",
        ["▸ visitor17@example.com", "+44 20 5550 0133", "Lead 930052", "Owner —"]
      ),
      ("DEMO-23", ["▸ 215474005000331 ! failed (500)", "www.intercomstatus.com"]),
      (
        "DEMO-24",
        ["Jira answered with only a part of its answer.", "through the issue, which"]
      ),
      ("DEMO-25", ["Jira answered with a web page instead of data.", "site under [jira]"]),
      ("DEMO-31", ["0 contacts", "No contact takes part in it."]),
      ("DEMO-999", ["Jira has no such issue", "Check the key"]),
    ])
    func `each state has its own drawing`(_ key: String, _ texts: [String]) async throws {
      let panel = try services.open(key, size: GridSize(columns: 120, rows: 40))

      try await panel.wait(for: texts.joined(separator: ", ")) { screen in
        screen.hasFooter && texts.allSatisfy(screen.says)
      }

      #expect(panel.screen.separatorColumn != nil)
      #expect(try await panel.quit() == .exited(0))
    }

    @Test(arguments: [
      ("DEMO-9", "reporter-email", ["Jira hides the e-mail address of the reporter"]),
      ("DEMO-11", "reporter-email", ["The reporter is an app, Intercom for Jira"]),
      ("DEMO-12", "reporter-email", ["2 contacts", "Grace Mbeki USER", "Grace M. LEAD"]),
      ("DEMO-27", "both", ["2 contacts", "Ivo Petrov USER", "Ana Souza USER"]),
    ])
    func `contacts are found by the reporter's address as well`(
      _ key: String,
      _ source: String,
      _ texts: [String]
    ) async throws {
      let panel = try services.open(
        key,
        "--source",
        source,
        size: GridSize(columns: 120, rows: 40)
      )

      try await panel.wait(for: texts.joined(separator: ", ")) { screen in
        screen.hasFooter && texts.allSatisfy(screen.says)
      }
    }

    @Test func `a link that led nowhere says why and can be opened all the same`() async throws {
      let panel = try services.open("DEMO-5", size: GridSize(columns: 120, rows: 40))
      try await panel.wait(forAll: "▸ Femi Balogun", "not found", "not allowed", "failed (500)")

      panel.send("G")
      try await panel.wait(forAll: "▸ 215474005000304 !", "Intercom has a problem of its own")
      panel.send(.enter)

      try await panel.wait(for: SampleLink.conversation(304))
    }

    @Test func `without an Intercom token the issue is shown and what is to be done`() async throws
    {
      let folder = try TestFolder()
      let lines = services.configuration.split(separator: "\n")
        .filter { !$0.contains("echo demo-intercom") }
      let path = try folder.write(lines.joined(separator: "\n"), to: "config.toml")
      let panel = try services.open(
        "DEMO-1",
        size: GridSize(columns: 120, rows: 40),
        changing: ["INTERCOM_PANEL_CONFIG": path]
      )

      try await panel.wait(
        forAll: "Checkout fails for EU cards",
        "! Intercom is not connected. intercom-panel",
        "Run intercom-panel setup, or set token_command",
        "and region under [intercom] in the"
      )
    }

    @Test(arguments: [
      ("INTERCOM_PANEL_INTERCOM_TOKEN", "Intercom refused the token", "under [intercom]"),
      ("INTERCOM_PANEL_JIRA_TOKEN", "Jira refused the token", "under [jira]"),
    ])
    func `a refused token says what to do, and is not shown`(
      _ variable: String,
      _ sentence: String,
      _ remedy: String
    ) async throws {
      let panel = try services.open(
        "DEMO-1",
        size: GridSize(columns: 200, rows: 50),
        changing: [variable: "wrong-token-7"]
      )

      try await panel.wait(forAll: sentence, remedy)

      #expect(!SentOutput(panel.screen.output).shows("wrong-token-7"))
    }

    @Test func `contacts come as they arrive while slow ones are waited for`() async throws {
      let panel = try services.open("DEMO-21", size: GridSize(columns: 120, rows: 40))

      try await panel.wait(
        forAll: "▸ Femi Balogun",
        "1 contact",
        "1 of 3…"
      )
      try await panel.wait(
        forAll: "▸ Femi Balogun",
        "Greta Holm",
        "2 contacts",
        "2 of 3…",
        "Intercom is slow; still waiting."
      )
    }

    @Test func `waiting for slow ones can be stopped, and what arrived stays`() async throws {
      let panel = try services.open("DEMO-21", size: GridSize(columns: 120, rows: 40))
      try await panel.wait(forAll: "▸ Femi Balogun", "2 of 3…")

      panel.send(.escape)

      try await panel.wait(forAll: "Stopped waiting.", "Stopped before all was read.", "▸ Femi")
      #expect(!panel.screen.says("2 of 3…"))
    }

    @Test func `a pause that Intercom asks for is told and ends by itself`() async throws {
      // Whoever asks next after a pause is answered at once: nobody else may have asked these.
      let services = try await SampleServices.start()
      let panel = try services.open("DEMO-22", size: GridSize(columns: 120, rows: 40))

      try await panel.wait(for: "the end of the pause") { screen in
        screen.lines.last?.contains(/Intercom asks us to wait until \d\d:\d\d:\d\d/) ?? false
      }
      try await panel.wait(forAll: "3 contacts", "Femi", "Greta", "Hugo")

      try await panel.wait(for: "the keys again") { $0.hasFooter }
      #expect(try await panel.quit() == .exited(0))
      #expect(try await services.stop() == .exited(0))
    }
  }
}
