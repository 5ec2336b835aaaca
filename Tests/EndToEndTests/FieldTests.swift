import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Which fields of a contact are shown, chosen in the panel.
  @Suite struct FieldTests {
    private let own: OwnConfiguration

    init() throws {
      own = try OwnConfiguration(try SampleServices.shared())
    }

    @Test func `a custom attribute is found, shown, moved, kept and hidden again`() async throws {
      let panel = try await chooser()

      panel.send("beta")
      try await panel.wait(forAll: "1 found", "▸ Beta tester", "custom yes/no")
      panel.send(.enter)
      try await panel.wait(forAll: "▸ ✓ Beta tester", "9 shown")
      try await panel.wait(for: "the field below the location") { screen in
        rows(screen, "Location", "Beta tester").map { $0 < $1 } == true
      }
      // All shown fields stand in their order again where nothing is searched.
      panel.send(.escape)
      try await panel.wait(forAll: "Shown of Users", "▸ ✓ Beta tester")
      panel.send(.control("k"))
      try await panel.wait(for: "the field above the location") { screen in
        rows(screen, "Location", "Beta tester").map { $0 > $1 } == true
      }
      panel.send(.escape)
      try await panel.wait(for: "the issue again") { $0.says("Energy report mixes up") }
      #expect(try await panel.quit() == .exited(0))

      #expect(own.memory.contains("is_beta"))
      #expect(try own.isUntouched)
      let next = try await chooser(shown: 9)
      #expect(rows(next.screen, "Location", "Beta tester").map { $0 > $1 } == true)
      next.send("beta")
      try await next.wait(forAll: "1 found", "▸ ✓ Beta tester")
      next.send(.enter)
      try await next.wait(for: "the field to be gone") { screen in
        screen.says("8 shown") && rows(screen, "Location", "Beta tester") == nil
      }
    }

    @Test func `a name that no list has is added as it was typed, and a reset takes it away`()
      async throws
    {
      let panel = try await chooser()

      panel.send("fav_Colour")
      try await panel.wait(forAll: "0 found", "▸ + Add “fav_Colour” by exact name")
      panel.send(.enter)
      try await panel.wait(forAll: "▸ ✓ fav_Colour", "9 shown", "fav_Colour —")
      panel.send(.control("r"))
      try await panel.wait(for: "the default") { screen in
        screen.says("8 shown") && !screen.says("fav_Colour —")
      }
      try await leave(panel)

      #expect(!own.memory.contains("fav_Colour"))
    }

    @Test func `Users and Leads have fields of their own`() async throws {
      let panel = try await chooser()

      panel.send(.tab)
      try await panel.wait(forAll: "User [Lead]", "Shown of Leads")
      panel.send("beta\r")
      try await panel.wait(for: "▸ ✓ Beta tester")
      #expect(rows(panel.screen, "Location", "Beta tester") == nil)
      try await leave(panel)

      #expect(own.memory.contains("lead_fields") && !own.memory.contains("\nuser_fields = [\"is"))
    }

    @Test func `a narrow screen shows the chooser alone`() async throws {
      let panel = try own.open("DEMO-30", size: GridSize(columns: 40, rows: 10))
      try await panel.wait(for: "▸ Astrid")

      panel.send("f")

      try await panel.wait(
        forAll: "Visible fields [User] Lead",
        "▸ ✓ Email",
        "Hiding is not a security feature."
      )
      #expect(!panel.screen.says("▸ Astrid"))
      panel.send(.escape)
      try await panel.wait(for: "▸ Astrid")
    }

    /// Leaves the chooser and ends the program, by when everything is written down.
    private func leave(_ panel: PtyProgram) async throws {
      panel.send(.control("c"))
      try await panel.wait(for: "q quit")
      #expect(try await panel.quit() == .exited(0))
    }

    /// Opens the chooser over DEMO-30, whose contact is a User, beside the contact's details.
    private func chooser(shown count: Int = 8) async throws -> PtyProgram {
      let panel = try own.open("DEMO-30")
      try await panel.wait(forAll: "▸ Astrid", "Location München", "Companies (21)")
      panel.send("f")
      try await panel.wait(
        forAll: "Visible fields [User] Lead",
        "\(count) shown",
        "Hiding a field here is not a security feature: whoever uses the"
      )
      // The workspace's own attributes have come.
      try await panel.wait(for: "the attributes") { !$0.says("Not shown 0") && $0.says("date") }
      return panel
    }

    /// The rows of the details that begin with the labels; nil unless both are there.
    private func rows(
      _ screen: ScreenSnapshot,
      _ first: String,
      _ second: String
    ) -> (Int, Int)? {
      let details = screen.lines.map { line in
        String(line[(line.firstIndex(of: "│") ?? line.startIndex)...].dropFirst()).split(
          separator: " "
        ).joined(separator: " ")
      }
      guard let first = details.firstIndex(where: { $0.hasPrefix(first) }),
        let second = details.firstIndex(where: { $0.hasPrefix(second) })
      else { return nil }
      return (first, second)
    }
  }
}
