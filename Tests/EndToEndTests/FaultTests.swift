import FoundationEssentials
import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Services that misbehave with everything they answer.
  @Suite struct FaultTests {
    private let home: TestFolder

    init() throws {
      home = try TestFolder()
    }

    @Test(arguments: [
      ("jira-401", ["Jira refused the token", "under [jira]"]),
      ("jira-403", ["Jira does not let this account read that", "administrator"]),
      ("jira-404", ["Jira has no such issue", "Check the key"]),
      ("jira-429", ["Jira asks us to wait until"]),
      ("jira-500", ["Jira has a problem of its own (status 500).", "status.atlassian.com"]),
      ("jira-html", ["Jira answered with a web page instead of data."]),
      ("jira-down", ["Jira cannot be reached", "Check the network."]),
      ("jira-truncated", ["Jira answered with only a part of its answer."]),
    ])
    func `what is wrong with Jira is said in one sentence`(
      _ fault: String,
      _ texts: [String]
    ) async throws {
      let panel = try demo("--fault", fault)

      try await panel.wait(for: texts.joined(separator: ", ")) { screen in
        texts.allSatisfy(screen.says) && (screen.says("r try again") || fault == "jira-429")
      }

      #expect(try await panel.quit() == .exited(0))
      #expect(panel.screen.isGivenBack)
    }

    @Test(arguments: [
      ("intercom-401", ["! token refused", "Intercom refused the token"]),
      ("intercom-403", ["! not allowed", "Intercom plan does not include", "┃ that"]),
      ("intercom-404", ["! not found", "Intercom does not know it"]),
      ("intercom-429", ["Intercom asks us to wait until"]),
      ("intercom-500", ["! failed (500)", "www.intercomstatus.com"]),
      ("intercom-html", ["! unreadable answer", "Intercom answered with a web page"]),
      ("intercom-down", ["! unreachable", "Intercom cannot be reached"]),
      ("intercom-truncated", ["! unreadable answer", "Intercom answered with only a part"]),
    ])
    func `what is wrong with Intercom leaves the issue readable`(
      _ fault: String,
      _ texts: [String]
    ) async throws {
      let panel = try demo("--fault", fault)

      try await panel.wait(for: texts.joined(separator: ", ")) { screen in
        texts.allSatisfy(screen.says) && screen.says("Checkout fails for EU cards")
      }

      panel.send(.pageDown)
      try await panel.wait(for: "the next page") { $0.lines[0].contains("%") }
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `a pause that Jira asks for ends by itself`() async throws {
      let panel = try demo("--fault", "jira-429")

      try await panel.wait(forAll: "Loading DEMO-1 …", "Jira asks us to wait until")
      try await panel.wait(forAll: "Checkout fails for EU cards", "3 contacts")
    }

    @Test(arguments: [
      ("jira", ["Loading DEMO-1 …", "Looking for Intercom conversations in DEMO-1…"]),
      ("intercom", ["Checkout fails for EU cards", "Reading 1 of 4 conversations…"]),
    ])
    func `a slow service is said to be slow and need not be waited for`(
      _ service: String,
      _ texts: [String]
    ) async throws {
      let panel = try demo("--fault", "\(service)-stalled")

      let sentence = "\(service.capitalized) is slow; still waiting. Esc"
      try await panel.wait(for: sentence) { screen in
        (texts + [sentence]).allSatisfy(screen.says)
      }
      panel.send(.escape)

      try await panel.wait(forAll: "Stopped waiting. r asks again.")
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `every answer can be delayed`() async throws {
      let panel = try demo("--latency", "1000")

      try await panel.wait(for: "Loading DEMO-1 …")

      try await panel.wait(forAll: "Checkout fails for EU cards", "3 contacts")
    }

    @Test func `an answer without end is not read to its end`() async throws {
      let panel = try demo("--fault", "jira-huge")

      try await panel.wait(forAll: "Jira answered with more than", "r try again")
    }

    private func demo(_ words: String...) throws -> PtyProgram {
      try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: words + ["DEMO-1"],
        environment: CleanEnvironment.variables(home: home),
        size: GridSize(columns: 120, rows: 40)
      )
    }
  }
}
