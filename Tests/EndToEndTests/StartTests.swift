import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct StartTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [
      GridSize(columns: 80, rows: 24), GridSize(columns: 120, rows: 40),
      GridSize(columns: 200, rows: 50),
    ])
    func `the issue and its contacts stand side by side`(_ size: GridSize) async throws {
      let panel = try services.open("DEMO-1", size: size)

      try await panel.wait(
        forAll: "Checkout fails for EU cards",
        "3 contacts",
        "Acme Ltd",
        "▸ Ryan Lee USER"
      )
      try await panel.wait(for: "the footer") { $0.hasFooter && $0.separatorColumn != nil }

      // The conversations follow eight fields; a small screen scrolls down to them.
      panel.send("l" + String(repeating: "j", count: 8))
      try await panel.wait(for: "the conversation") { screen in
        screen.selectedRow?.contains("“Invoice twice") ?? false
      }
      panel.send("h")
      try await panel.wait(forSelected: "Ryan Lee")
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `a narrow terminal shows one pane at a time`() async throws {
      let panel = try services.open("DEMO-1", size: GridSize(columns: 40, rows: 10))

      try await panel.wait(forAll: "▸ Ryan Lee", "3 contacts", "q quit")
      #expect(!panel.screen.contains("Checkout fails"))

      panel.send(.tab)
      try await panel.wait(forAll: "Checkout fails for EU cards", "Reporter")
      #expect(!panel.screen.contains("3 contacts"))
    }

    @Test func `a terminal that is too small says what is needed`() async throws {
      let panel = try services.open("DEMO-1", size: GridSize(columns: 39, rows: 9))

      try await panel.wait(forAll: "too small", "40×10", "39×9")

      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `every new size is painted anew`() async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()

      panel.terminal.resize(GridSize(columns: 80, rows: 24))
      try await panel.wait(for: "both panes in 80×24") { $0.hasFooter && $0.separatorColumn != nil }
      panel.terminal.resize(GridSize(columns: 40, rows: 10))
      try await panel.wait(for: "one pane in 40×10") { screen in
        screen.hasFooter && screen.contains("▸ Ryan Lee") && !screen.contains("┃")
      }
      panel.terminal.resize(GridSize(columns: 39, rows: 9))
      try await panel.wait(for: "39×9")
      panel.terminal.resize(GridSize(columns: 200, rows: 50))
      try await panel.wait(for: "both panes in 200×50") {
        $0.hasFooter && $0.separatorColumn != nil
      }
      let sent = panel.screen.output.count
      panel.terminal.resize(GridSize(columns: 120, rows: 40))

      try await panel.wait(forRepainted: rows, since: sent)
    }

    @Test func `a terminal of one cell is survived`() async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()

      panel.terminal.resize(GridSize(columns: 1, rows: 1))
      try await panel.wait(for: "what fits") { $0.lines == ["4"] }
      let sent = panel.screen.output.count
      panel.terminal.resize(GridSize(columns: 120, rows: 40))

      try await panel.wait(forRepainted: rows, since: sent)
      panel.send(.down)
      try await panel.wait(forSelected: "LEAD")
    }
  }
}
