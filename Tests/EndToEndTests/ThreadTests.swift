import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Conversations read in the terminal.
  @Suite struct ThreadTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `a thread is read, searched and opened`() async throws {
      let browser = try FakeBrowser()
      let panel = try await thread("DEMO-41", browser: browser)
      try await panel.wait(
        forAll: "Import stops at 80 %",
        "Thea Lindholm · 9 days ago",
        "[file: orders-2026-03.csv · 1.4 MB]",
        "Operator · bot"
      )

      panel.send("/row")
      try await panel.wait(for: "the matches") { screen in screen.contains(/1\/\d+$/) }
      panel.send(.enter)
      panel.send("n")
      try await panel.wait(for: "the second match") { screen in screen.contains(/\b2\/\d+$/) }
      panel.send("N")
      try await panel.wait(for: "the first match") { screen in screen.contains(/\b1\/\d+$/) }
      panel.send("g")
      try await panel.wait(for: "parts 1–")
      panel.send("]")
      try await panel.wait(for: "the second part on top") { $0.lines[1].contains("Operator · bot") }
      panel.send("[")
      try await panel.wait(for: "the first part on top") { $0.lines[1].contains("Thea Lindholm") }

      panel.send(.enter)
      try await panel.wait(for: "Conversation opened in the browser.")
      #expect(try await browser.start().arguments == [SampleLink.conversation(1_401)])
      panel.send("q")
      try await panel.wait(forAll: "Import of orders stops at 80 %", "▸ Thea Lindholm")
    }

    @Test func `notes, events and authors are told apart`() async throws {
      let panel = try await thread("DEMO-41", size: GridSize(columns: 120, rows: 50))
      try await panel.wait(forAll: "Thea Lindholm · 9 days ago", "Fin · bot")

      let rows = try await messages(of: panel)

      #expect(rows.contains { $0.contains("· NOTE ·") && $0.contains("┃") })
      #expect(rows.contains { $0.contains("· teammate ·") })
      #expect(rows.contains { $0.contains(/^ +.*assigned/) })
      #expect(!rows.contains { $0.contains("<p>") || $0.contains("&nbsp;") })
    }

    @Test func `the linked message is found in the middle and marked`() async throws {
      let panel = try await thread("DEMO-44")

      try await panel.wait(for: "the marked message") { screen in
        screen.selectedRow?.contains("Raj Malhotra") == true && screen.says("Question 401:")
      }
    }

    @Test func `a linked message that is gone is told`() async throws {
      let panel = try await thread("DEMO-45")

      try await panel.wait(forAll: "Import stops at 80 %", "The linked message is not among these.")
    }

    @Test func `a thread of five hundred parts goes to its end and back`() async throws {
      let panel = try await thread("DEMO-32")
      try await panel.wait(forAll: "We move to the new shop in autumn", "of 621")
      try await panel.wait(for: "120 older parts are not given by Intercom.")

      panel.send("G")
      try await panel.wait(forAll: "–621 of 621", "Note 619:")
      panel.send("g")
      try await panel.wait(for: "We move to the new shop in autumn")
    }

    @Test(arguments: [GridSize(columns: 40, rows: 10), GridSize(columns: 120, rows: 40)])
    func `a hostile thread commands nothing`(_ size: GridSize) async throws {
      let panel = try await thread("DEMO-43", size: size)
      try await panel.wait(for: "the first of 21 parts") { screen in
        screen.contains(/of 21$|\/21$/)
      }

      _ = try await messages(of: panel)
      try await panel.wait(for: "The end.")

      let sent = SentOutput(panel.screen.output)
      #expect(sent.text.allSatisfy { $0.value >= 0x20 || ["\r", "\n", "\u{8}"].contains($0) })
      #expect(!sent.text.contains { $0.properties.generalCategory == .format })
      #expect(sent.strings.isEmpty)
      #expect(sent.controlSequences.allSatisfy { "HJKmhldGCABDXPLMSTrbt@".contains($0.suffix(1)) })
      #expect(panel.screen.isAlternateScreen && !panel.screen.isCursorVisible)
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))
      #expect(panel.screen.isGivenBack)
    }

    @Test func `a narrow screen shows the thread alone`() async throws {
      let panel = try await thread("DEMO-41", size: GridSize(columns: 40, rows: 10))

      try await panel.wait(forAll: "Import stops", "Thea Lindholm · 9", "q back")
    }

    /// Opens an issue and reads the first contact's first conversation.
    private func thread(
      _ key: String,
      size: GridSize = GridSize(columns: 100, rows: 24),
      browser: FakeBrowser? = nil
    ) async throws -> PtyProgram {
      var desktop: [String: String?] = [:]
      if let browser {
        desktop = ["DISPLAY": ":7", "PATH": "\(browser.folder.path):/usr/bin:/bin"]
      }
      let panel = try services.open(key, size: size, changing: desktop)
      try await panel.wait(for: "all contacts") { $0.selectedRow != nil && $0.isWhole }
      panel.send("t")
      try await panel.wait(for: "the title of a thread") { screen in
        screen.lines[0].contains(/\d( of |\/)\d+ *$/)
      }
      return panel
    }

    /// Goes from message to message and returns every row that was seen.
    private func messages(of panel: PtyProgram) async throws -> [String] {
      _ = try await panel.picture()
      var rows = panel.screen.lines
      for _ in 0..<60 where !panel.screen.lines[0].contains(/–(\d+) of \1 *$|–(\d+)\/\2 *$/) {
        let title = panel.screen.lines[0]
        panel.send("]")
        try await panel.wait(for: "the next message") { $0.lines[0] != title }
        // Whole frames, whose rows are all of the same message.
        _ = try await panel.picture()
        rows += panel.screen.lines
      }
      panel.send("G")
      return rows
    }
  }
}

extension ScreenSnapshot {
  /// Whether a row, without the blanks at its end, matches.
  fileprivate func contains(_ pattern: some RegexComponent) -> Bool {
    lines.contains { line in
      let end = line.lastIndex { $0 != " " }
      return end.map { line[...$0].contains(pattern) } ?? false
    }
  }
}
