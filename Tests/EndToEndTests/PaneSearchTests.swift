import TerminalEmulator
import Testing

extension EndToEndTests {
  /// A search in each pane: what is found, how much of it, and the way through it.
  @Suite struct PaneSearchTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `the issue is searched while one types, far below the screen too`() async throws {
      let panel = try await services.openSettled()
      panel.send(.tab)
      try await panel.wait(for: "the issue to have the focus") { !$0.contains("┃") }
      let rows = try await panel.picture()

      panel.send("/orders an hour")
      try await panel.wait(forAll: "They lose about 30 orders an hour.", "/orders an hour 1/1")
      panel.send(.escape)
      try await panel.wait(for: "the end of the search") { !$0.contains("/orders") }
      panel.send("g")
      try await panel.wait(for: "the top") { $0.timelessRows == rows }
      panel.send("/ch")
      try await panel.wait(for: "matches") { $0.says("/ch 1/") }
      panel.send("eckout")
      try await panel.wait(forAll: "/checkout 1/3")
      panel.send(.enter)
      panel.send("n")
      try await panel.wait(forAll: "/checkout 2/3")
      panel.send("nn")
      try await panel.wait(forAll: "/checkout 1/3")
      panel.send("N")
      try await panel.wait(forAll: "/checkout 3/3")
      panel.send(.escape)
      try await panel.wait(for: "the end of the search") { !$0.contains("/checkout") }
      panel.send("/CHECKOUT")
      try await panel.wait(forAll: "/CHECKOUT", "not found")
    }

    @Test func `contacts are searched, and found ones are selected`() async throws {
      let panel = try await services.openSettled()

      panel.send("/souza")
      try await panel.wait(forSelected: "Ana Souza")
      try await panel.wait(for: "/souza 1/") { $0.says("/souza 1/") }
      panel.send(.escape)
      try await panel.wait(for: "the end of the search") { !$0.contains("/souza") }
      panel.send("g/ryan")
      panel.send(.enter)
      try await panel.wait(forSelected: "USER")
      panel.send("n")

      try await panel.wait(forSelected: "LEAD")
    }

    @Test func `details are searched in all their rows`() async throws {
      let panel = try await services.openSettled()
      panel.send("l")
      try await panel.wait(forSelected: "Email")

      panel.send("/add a co")
      try await panel.wait(forSelected: "“How do I add a co…”")
      try await panel.wait(for: "the count") { $0.says("/add a co 1/1") }
      panel.send(.control("u"))
      panel.send("nowhere at all")
      try await panel.wait(for: "not found") { $0.says("not found") }
      panel.send(.escape)

      try await panel.wait(for: "the end of the search") { !$0.contains("nowhere at all") }
    }

    @Test func `matches are marked and given up again`() async throws {
      let panel = try await services.openSettled(changing: ["NO_COLOR": "1"])
      panel.send(.tab)
      try await panel.wait(for: "the issue to have the focus") { !$0.contains("┃") }
      let place = try #require(panel.screen.place(of: "Checkout fails"))
      let before = panel.terminal.cell(row: place.row, column: place.column)

      panel.send("/checkout\r")
      try await panel.wait(forAll: "/checkout 1/3")
      let marked = panel.terminal.cell(row: place.row, column: place.column)
      #expect(marked != before)
      panel.send(.escape)
      try await panel.wait(for: "the end of the search") { !$0.contains("/checkout") }

      #expect(panel.terminal.cell(row: place.row, column: place.column) == before)
    }
  }
}
