import TerminalEmulator
import Testing

extension EndToEndTests {
  /// What earlier runs kept, on the screen of a later one.
  @Suite struct RecallTests {
    private static let size = GridSize(columns: 120, rows: 40)

    private let folder: TestFolder
    private let changes: [String: String?]

    init() throws {
      folder = try TestFolder()
      changes = ["XDG_CACHE_HOME": folder.path]
    }

    @Test func `what was looked at is shown with its age until it is answered anew`() async throws {
      let services = try await SampleServices.start()
      #expect(try await services.openSettled(changing: changes).quit() == .exited(0))

      let panel = try services.open("DEMO-1", size: Self.size, changing: changes)
      try await panel.wait(for: "contacts of this run") { screen in
        screen.says("▸ Ryan Lee USER") && screen.hasFooter && !screen.contains("as of ")
      }

      #expect(panel.sent("as of "))
      #expect(try await panel.quit() == .exited(0))
      _ = try await services.stop()
    }

    @Test func `without a network what was looked at can be read, and says how old it is`()
      async throws
    {
      let services = try await SampleServices.start()
      #expect(try await services.openSettled(changing: changes).quit() == .exited(0))
      #expect(try await services.stop() == .exited(0))

      let panel = try services.open("DEMO-1", size: Self.size, changing: changes)
      try await panel.wait(
        forAll: "Jira cannot be reached",
        "Contacts as of",
        "Checkout fails for EU cards",
        "▸ Ryan Lee USER",
        "3 contacts"
      )

      panel.send(.down)
      try await panel.wait(forSelected: "LEAD")
      panel.send(":DEMO-2\r")
      try await panel.wait(forAll: "DEMO-2", "Nothing of this issue is remembered.", "r try again")
      panel.send("<")
      try await panel.wait(forAll: "Checkout fails for EU cards", "Contacts as of")
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `without a network the list that was seen can be walked through`() async throws {
      let services = try await SampleServices.start()
      let first = try services.open(size: Self.size, changing: changes)
      try await first.wait(for: "the list") { $0.says("1 of") && $0.selectedRow != nil }
      let key = try #require(first.screen.selectedRow?.split(separator: " ").dropFirst().first)
      first.send("\r")
      // The time stands there when all contacts have come.
      try await first.wait(for: "its contacts") { screen in
        screen.says("us · acme · ") && screen.selectedRow != nil
      }
      first.send("Q")
      #expect(try await first.end() == .exited(0))
      _ = try await services.stop()

      let panel = try services.open(size: Self.size, changing: changes)
      try await panel.wait(forAll: "Jira cannot be reached", "as of")
      try await panel.wait(for: "the list") { $0.selectedRow?.contains(key) ?? false }
      panel.send(.down)
      try await panel.wait(for: "the next one") { screen in
        screen.selectedRow.map { !$0.contains(key) } ?? false
      }
      panel.send(.up)
      panel.send("\r")
      try await panel.wait(forAll: String(key), "as of", "Intercom ·")
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))
    }
  }
}

extension PtyProgram {
  /// Whether the program ever sent the text in one piece.
  fileprivate func sent(_ text: String) -> Bool {
    screen.output.firstRange(of: Array(text.utf8)) != nil
  }
}
