import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The line between issue and contacts, and the mouse as a whole.
  @Suite struct SplitTests {
    private let services: SampleServices
    private let own: OwnConfiguration

    init() throws {
      services = try SampleServices.shared()
      own = try OwnConfiguration(services)
    }

    @Test func `the line is pulled as far as both panes allow, and given back`() async throws {
      let panel = try own.open("DEMO-2")
      try await panel.wait(for: "▸ Lena Vogt")
      let usual = try #require(panel.screen.separatorColumn)

      panel.send(Self.pressed(usual) + Self.moved(0) + Self.released(0))
      try await panel.wait(for: "the line to go left") { screen in
        screen.separatorColumn.map { $0 < usual - 10 && $0 > 15 } ?? false
      }
      let left = try #require(panel.screen.separatorColumn)
      panel.send(Self.pressed(left) + Self.moved(119) + Self.released(119))
      try await panel.wait(for: "the line to go right") { screen in
        screen.separatorColumn.map { $0 > usual + 5 && $0 < 105 } ?? false
      }
      #expect(panel.screen.says("▸ Lena Vogt"))
      panel.send("=")

      try await panel.wait(for: "the usual room") { $0.separatorColumn == usual }
    }

    @Test func `the wheel and clicks work in the list beside the issue`() async throws {
      let panel = try own.open("DEMO-2", size: GridSize(columns: 160, rows: 44))
      try await panel.wait(forAll: "▸ Lena Vogt", "Assigned to me · ", "DEMO-16")

      try panel.click(on: "DEMO-1 ")
      try await panel.wait(forAll: "▸ DEMO-1", "▸ Ryan Lee", "3 contacts · 2 companies")
      panel.send(.wheel(isUp: false, column: 5, row: 20))
      try await panel.wait(for: "the list alone to scroll") { screen in
        !screen.contains("DEMO-16") && screen.contains("▸ DEMO-1 ")
          && screen.says("Checkout fails for EU cards")
      }
      panel.send(.wheel(isUp: false, column: 60, row: 20))

      try await panel.wait(for: "the issue alone to scroll") { screen in
        !screen.contains("Reporter  Ana Souza") && screen.contains("▸ DEMO-1 ")
      }
    }

    @Test func `with the mouse switched off the terminal keeps it`() async throws {
      let own = try OwnConfiguration(services, adding: "[look]\nmouse = false")
      let panel = try own.open("DEMO-2")
      try await panel.wait(for: "▸ Lena Vogt")
      #expect(try await panel.quit() == .exited(0))

      for mode in [9, 1_000, 1_002, 1_003, 1_006] {
        #expect(panel.screen.isOn(mode: mode) != true)
        #expect(!String(decoding: panel.screen.output, as: UTF8.self).contains("?\(mode)h"))
      }
    }

    private static func pressed(_ column: Int) -> String { "\u{1B}[<0;\(column + 1);10M" }
    private static func moved(_ column: Int) -> String { "\u{1B}[<32;\(column + 1);10M" }
    private static func released(_ column: Int) -> String { "\u{1B}[<0;\(column + 1);10m" }
  }
}
