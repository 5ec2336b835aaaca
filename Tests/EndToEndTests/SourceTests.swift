import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Where contacts come from, chosen in the panel.
  @Suite struct SourceTests {
    private let own: OwnConfiguration

    init() throws {
      own = try OwnConfiguration(try SampleServices.shared())
    }

    @Test func `c goes through the sources, and the choice is there at the next start`()
      async throws
    {
      let panel = try own.open("DEMO-27")
      try await panel.wait(forAll: "Intercom · 1 contact", "▸ Ivo Petrov")

      panel.send("c")
      try await panel.wait(for: "the reporter alone") { screen in
        ["Intercom · reporter · 1 contact", "▸ Ana Souza"].allSatisfy(screen.says)
          && !screen.says("Ivo Petrov USER")
      }
      panel.send("c")
      try await panel.wait(forAll: "· 2 contacts", "▸ Ivo Petrov USER", "Ana Souza USER")
      #expect(try await panel.quit() == .exited(0))

      #expect(own.memory.contains("source = \"both\""))
      #expect(try own.isUntouched)
      let next = try own.open("DEMO-27")
      try await next.wait(forAll: "· 2 contacts", "▸ Ivo Petrov USER", "Ana Souza USER")
      next.send("c")
      try await next.wait(for: "the linked contact alone") { screen in
        screen.says("Intercom · 1 contact") && !screen.says("Ana Souza USER")
      }
    }

    @Test func `where Jira hides the address the service desk tells it`() async throws {
      let panel = try own.open("DEMO-10", "--source", "reporter-email")

      try await panel.wait(
        forAll: "Intercom · reporter · 1 contact",
        "▸ Omar Haddad USER",
        "Found by the reporter's e-mail address."
      )
    }

    @Test(arguments: [true, false])
    func `a typed address finds the reporter, for long or for once`(_ keeps: Bool) async throws {
      let panel = try own.open("DEMO-9")
      try await panel.wait(for: "c  look by the reporter's e-mail")
      panel.send("c")
      try await panel.wait(forAll: "Jira hides the e-mail address", "e type the address")

      panel.send("e")
      try await panel.wait(forAll: "Reporter's address", "[x] Tab: remember it")
      panel.send("hannah.fischer@example.com" + (keeps ? "" : "\t"))
      try await panel.wait(for: keeps ? "[x] Tab" : "[ ] Tab")
      panel.send(.enter)
      try await panel.wait(forAll: "· 2 contacts", "Hannah Fischer USER")
      #expect(try await panel.quit() == .exited(0))

      #expect(own.memory.contains("hannah.fischer@example.com") == keeps)
      #expect(try own.isUntouched)
      let next = try own.open("DEMO-9")
      try await next.wait(for: keeps ? "· 2 contacts" : "Jira hides the e-mail address")
    }

    @Test func `a narrow screen has room for the address`() async throws {
      let panel = try own.open(
        "DEMO-9",
        "--source",
        "reporter-email",
        size: GridSize(columns: 40, rows: 10)
      )
      try await panel.wait(forAll: "Jira hides the e-mail address", "e type the address")

      panel.send("e")
      try await panel.wait(forAll: "Reporter's address", "name@example.com")
      panel.send("hannah.fischer@example.com\r")

      try await panel.wait(forAll: "· 2 contacts", "▸ Hannah Fischer")
    }

    @Test func `an app that reports is named and not looked for`() async throws {
      let panel = try own.open("DEMO-11", "--source", "reporter-email")

      try await panel.wait(
        forAll: "The reporter is an app, Intercom for Jira, so",
        "nobody was looked for."
      )
      #expect(try await panel.quit() == .exited(0))

      #expect(!own.log.contains("/contacts/search"))
    }

    @Test func `two Users of one name and address are told apart`() async throws {
      let panel = try own.open("DEMO-33", "--source", "reporter-email")
      try await panel.wait(
        forAll: "3 contacts",
        "▸ Kim Larsen USER ID 8101",
        "Kim Larsen USER ID kl-2026-0042",
        "Kim Larsen LEAD"
      )

      panel.send("y")
      try await panel.wait(for: "Link copied.")
      panel.send("j")
      try await panel.wait(forAll: "▸ Kim Larsen USER ID kl-2026-0042", "User ID kl-2026-0042")
      panel.send("y")
      try await panel.wait(for: "Link copied.")

      #expect(Set(SentOutput(panel.screen.output).copiedTexts).count == 2)
    }
  }
}
