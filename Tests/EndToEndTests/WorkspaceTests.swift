import TerminalEmulator
import Testing

extension EndToEndTests {
  /// What an issue touches as a whole, in several workspaces, and where nothing may be asked.
  @Suite struct WorkspaceTests {
    private let services: SampleServices
    private let own: OwnConfiguration
    private let large = GridSize(columns: 120, rows: 40)

    init() throws {
      services = try SampleServices.shared()
      own = try OwnConfiguration(services)
    }

    @Test(arguments: [
      ("DEMO-47", ["12 contacts · 5 companies", "5 open 4 closed 3 other · $15,460.50/mo"]),
      ("DEMO-48", ["3 contacts · ≥2 companies", "2 open 1 closed · ≥$9,650.50/mo"]),
    ])
    func `the title has the totals, and says when they are but the least`(
      _ key: String,
      _ texts: [String]
    ) async throws {
      let panel = try services.open(key, size: large)

      try await panel.wait(for: "\(texts)") { screen in texts.allSatisfy(screen.says) }
    }

    @Test func `each workspace is asked with its own token, and links lead into it`() async throws {
      let panel = try own.open("DEMO-49", size: GridSize(columns: 148, rows: 44))
      try await panel.wait(
        forAll: "2 contacts · 2 companies",
        "▸ Marlon Reyes USER Globex",
        "Saoirse O’Connell USER in acme Europe",
        "215474005001603 ! in old · token refused",
        "215474005001604 → au · demoau90"
      )

      panel.send("j")
      try await panel.wait(forAll: "▸ Saoirse", "In the workspace acme Europe (eu).")
      panel.send(.enter)
      try await panel.wait(for: "https://app.eu.intercom.com/a/apps/demoeu56/users/")
      panel.send(.escape)
      try await panel.wait(for: "▸ Saoirse")
      panel.send("t")
      try await panel.wait(for: "Sign-in says “gateway timeout” here in Dublin.")
      #expect(!services.hasStrayToken)
    }

    @Test func `a link that names a region alone leads to the only workspace there`() async throws {
      let panel = try own.open("DEMO-50")

      try await panel.wait(
        forAll: "1 contact",
        "▸ Candelaria Díaz LEAD in acme Europe",
        "In the workspace acme Europe (eu).",
        "215474005001606 → au"
      )
      #expect(!services.hasStrayToken)
    }

    @Test func `a second workspace's conversation of the same id is told as elsewhere`()
      async throws
    {
      let panel = try own.open("DEMO-51")
      try await panel.wait(
        forAll: "▸ Wilma Åkesson USER Acme Ltd",
        "215474005001607 → eu · demoeu56"
      )

      panel.send("G")
      try await panel.wait(forSelected: "215474005001607")
      panel.send(.enter)
      try await panel.wait(for: "https://app.eu.intercom.com/a/inbox/demoeu56/inbox/conversation/")
      #expect(!services.hasStrayToken)
    }

    @Test(arguments: [
      ("intercom-revoked", ["token refused", "intercom-panel setup repairs it."]),
      ("intercom-plan", ["not allowed", "include that:", "setup."]),
      (
        "intercom-scope",
        ["not allowed", "Intercom's Developer Hub, or run", "intercom-panel setup"]
      ),
      ("intercom-region", ["intercom-panel setup"]),
    ])
    func `a connection that breaks says what repairs it`(
      _ fault: String,
      _ texts: [String]
    ) async throws {
      let home = try TestFolder()
      let panel = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["--fault", fault, "DEMO-1"],
        environment: CleanEnvironment.variables(home: home),
        size: large
      )

      try await panel.wait(for: "\(texts)") { screen in
        let details = screen.lines.compactMap { $0.split(separator: "┃").last }
        let words = details.flatMap { $0.split(separator: " ") }.joined(separator: " ")
        return texts.allSatisfy(words.contains) && words.contains("intercom-panel setup")
          && screen.says("Checkout fails for EU cards")
      }
      #expect(try await panel.quit() == .exited(0))
    }

    @Test(arguments: [GridSize(columns: 40, rows: 10), GridSize(columns: 120, rows: 40)])
    func `where the panel is off nothing is asked, until p turns it on for good`(
      _ size: GridSize
    ) async throws {
      let panel = try own.open("QUIET-1", size: size)
      try await panel.wait(forAll: "Intercom · off", "The panel is off for QUIET.")
      panel.send(.tab)
      try await panel.wait(for: "Contract of the new office")
      #expect(try await panel.quit() == .exited(0))
      let intercom = try #require(services.intercomAPI).dropFirst("http://".count)
      #expect(own.log.contains("/issue/QUIET-1"))
      #expect(!own.log.contains(intercom) && !own.log.contains("/me"))
      #expect(!own.memory.contains("enabled"))

      let next = try own.open("QUIET-1", size: size)
      try await next.wait(for: "p  turn it on")
      next.send("p")
      try await next.wait(for: "▸ Quentin Ashby")
      #expect(try await next.quit() == .exited(0))

      #expect(own.memory.contains("QUIET"))
      #expect(try own.isUntouched)
      let last = try own.open("QUIET-1", size: size)
      try await last.wait(for: "▸ Quentin Ashby")
    }
  }
}
