import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The list of issues: its views, its pages, and what is wrong with them.
  @Suite struct ListTests {
    private let services: SampleServices
    private let own: OwnConfiguration
    private let home: TestFolder
    private let large = GridSize(columns: 120, rows: 40)

    init() throws {
      services = try SampleServices.shared()
      own = try OwnConfiguration(services)
      home = try TestFolder()
    }

    @Test(arguments: [
      GridSize(columns: 40, rows: 10), GridSize(columns: 80, rows: 24),
      GridSize(columns: 120, rows: 40),
    ])
    func `without a key the list comes first, and q ends it`(_ size: GridSize) async throws {
      let panel = try own.open(size: size)

      try await panel.wait(forAll: "Assigned to me · 1 of 62", "▸ DEMO-16", "◆30")

      #expect(panel.screen.hasFooter)
      #expect(panel.screen.lines.dropLast().allSatisfy { !$0.contains("Intercom ·") })
      #expect(try await panel.quit() == .exited(0))
      #expect(panel.screen.isGivenBack)
    }

    @Test func `on a wide screen issue and contacts stand beside the list and follow it`()
      async throws
    {
      let panel = try own.open(size: GridSize(columns: 200, rows: 50))
      try await panel.wait(forAll: "Assigned to me · 1 of 62", "Redesign of the order export:")
      try await panel.wait(for: "▸ DEMO-16")
      #expect(!panel.screen.contains("▸ Ryan Lee"))

      panel.send("/checkout fails\r")

      try await panel.wait(forAll: "▸ DEMO-1", "3 contacts · 2 companies", "▸ Ryan Lee")
      #expect(panel.screen.hasFooter)
    }

    @Test func `ten thousand issues are read page by page`() async throws {
      let panel = try own.open(size: GridSize(columns: 80, rows: 24))
      try await panel.wait(for: "Assigned to me · 1 of 62")

      panel.send("7")
      try await panel.wait(forAll: "All of BULK · 1 of ~10,000", "▸ BULK-1")
      #expect(own.requests.count { $0.contains("/search/jql") } == 2, "One page a view.")
      for count in [100, 200] {
        panel.send(.end)
        try await panel.wait(for: "· \(count) of ~10,000")
        panel.send(.wheel(isUp: false, column: 5, row: 12))
        try await panel.wait(for: "BULK-\(count + 1) ")
      }
      panel.send(.pageDown)
      try await panel.wait(forSelected: "BULK-22")
      panel.send("g")

      try await panel.wait(forAll: "· 1 of ~10,000", "▸ BULK-1")
      #expect((4...5).contains(own.requests.count { $0.contains("/search/jql") }))
    }

    @Test func `Data Center counts exactly, and pages likewise`() async throws {
      let panel = try demo("--data-center")
      try await panel.wait(for: "Assigned to me · 1 of 62")

      panel.send("7")
      try await panel.wait(forAll: "All of BULK · 1 of 10,000", "▸ BULK-1")
      panel.send(.end)
      try await panel.wait(for: "· 100 of 10,000")
      panel.send(.wheel(isUp: false, column: 5, row: 12))

      try await panel.wait(for: "BULK-101 ")
    }

    @Test func `a filter counts while one types, and Jira is asked for the rest`() async throws {
      let panel = try await openPayments()

      panel.send("/Bank")
      try await panel.wait(forAll: "3 of 24 loaded", "PAY-1", "PAY-11", "PAY-20")
      panel.send(.control("u"))
      panel.send("accounting")
      try await panel.wait(for: "None of the 24 loaded issues has “accounting”.")
      panel.send(.tab)
      try await panel.wait(forAll: "“accounting” in Payments · 12 of 12", "Second charge when")
      panel.send(.escape)

      try await panel.wait(forAll: "Payments · ", "of 24", "PAY-17")
    }

    @Test func `the list is sorted by columns, both ways`() async throws {
      let panel = try await openPayments()
      #expect(panel.screen.row(of: "PAY-17") < panel.screen.row(of: "PAY-3 "))

      panel.send("s")
      try await panel.wait(for: "the newest first") { screen in
        screen.lines[0].contains("↓ updated")
          && screen.row(of: "PAY-3 ") < screen.row(of: "PAY-17")
      }
      panel.send("S")

      try await panel.wait(for: "the oldest first") { screen in
        screen.lines[0].contains("↑ updated")
          && screen.row(of: "PAY-17") < screen.row(of: "PAY-3 ")
      }
    }

    @Test func `views are chosen by number or by name, and the last one comes back`()
      async throws
    {
      let panel = try await openPayments()
      panel.send("v")
      try await panel.wait(forAll: "Views", "5 ✓ Payments", "9 Empty")
      panel.send("j")
      try await panel.wait(for: "▸ 6   Customers wait")
      panel.send(.enter)
      try await panel.wait(forAll: "Customers wait · 3 of 17", "▸ PAY-1")
      #expect(try await panel.quit() == .exited(0))

      let again = try own.open(size: large)
      try await again.wait(forAll: "Customers wait · 1 of 17", "PAY-1")
      again.send("9")
      try await again.wait(for: "Empty")
      try await again.wait(for: "no issues") { !$0.contains("PAY-1 ") }
      #expect(try own.isUntouched)
    }

    @Test func `a mistake in a query is told in Jira's words and mended at once`() async throws {
      let panel = try await openPayments()

      panel.send("8")
      try await panel.wait(
        forAll: "Jira does not accept the query.",
        "project = PAY AND priorty = High ORDER BY updated DESC",
        "^^^^^^^",
        "“Field 'priorty' does not exist or you do not have permission to view it.”"
      )
      panel.send("E")
      try await panel.wait(for: ":jql project = PAY AND priorty = High ORDER BY updated DESC")
      panel.send(.control("u"))
      panel.send("jql project = PAY AND priority = Highest ORDER BY key\r")

      try await panel.wait(forAll: "Own query · 1 of 2", "PAY-1", "PAY-17")
    }

    @Test(arguments: [
      ("search-401", ["Jira refused the token"]),
      ("search-403", ["Jira does not let this account read that"]),
      ("search-429", ["Jira asks us to wait until"]),
      ("search-500", ["Jira has a problem of its own (status 500)."]),
      ("search-html", ["Jira answered with a web page instead of data."]),
      ("search-truncated", ["Jira answered with only a part of its answer."]),
      ("search-stalled", ["Jira is slow; still waiting."]),
    ])
    func `what keeps the list away is said in one sentence, and issues open nevertheless`(
      _ fault: String,
      _ texts: [String]
    ) async throws {
      let panel = try demo("--fault", fault)

      try await panel.wait(for: "\(texts)") { screen in texts.allSatisfy(screen.says) }
      panel.send(":DEMO-2\r")

      try await panel.wait(forAll: "Invoice PDF has no VAT number", "▸ Lena Vogt")
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))
    }

    private func openPayments() async throws -> PtyProgram {
      let panel = try own.open(size: large)
      try await panel.wait(for: "Assigned to me · 1 of 62")
      panel.send("5")
      try await panel.wait(forAll: "Payments · 1 of 24", "PAY-17")
      return panel
    }

    private func demo(_ words: String...) throws -> PtyProgram {
      try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: words,
        environment: CleanEnvironment.variables(home: home),
        size: large
      )
    }
  }
}
