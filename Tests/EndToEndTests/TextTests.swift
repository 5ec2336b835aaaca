import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Text from outside is data, and every script keeps the columns.
  @Suite struct TextTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [GridSize.usual, GridSize(columns: 120, rows: 40)])
    func `hostile text neither moves nor commands anything`(_ size: GridSize) async throws {
      let panel = try services.open("DEMO-19", size: size)
      try await panel.wait(forAll: "1 contact", "Hostile", "1 company")

      try await readToTheEnd(panel)
      panel.send("l")
      // The segments come when they like, below what fits.
      try await panel.wait(for: "Email to be selected and the segments to be known") { screen in
        screen.selectedRow?.contains("Email") == true
          && screen.says(size == .usual ? "… 8 more" : "tnemges")
      }
      panel.send("G")
      try await panel.wait(forSelected: "tnemges")
      panel.send("kk")
      try await panel.wait(forAll: "▸ Evil", "1 person")
      panel.send("kk")
      try await panel.wait(forSelected: "open")

      let sent = SentOutput(panel.screen.output)
      let strangers = sent.text.filter(isNoText)
      #expect(strangers.isEmpty, "\(strangers.map { String($0.value, radix: 16) })")
      #expect(sent.strings.isEmpty)
      // What ncurses uses; reports of any kind (n, c) are not among it.
      #expect(sent.controlSequences.allSatisfy { "HJKmhldGCABDXPLMSTrbt@".contains($0.suffix(1)) })
      #expect(Set(sent.escapeSequences).isSubset(of: ["(B", "=", ">", "7", "8", "M"]))
      #expect(panel.screen.isAlternateScreen && !panel.screen.isCursorVisible)
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))
      #expect(panel.screen.isGivenBack)
    }

    @Test(arguments: [
      GridSize.usual, GridSize(columns: 120, rows: 40), GridSize(columns: 200, rows: 50),
    ])
    func `every script keeps the columns`(_ size: GridSize) async throws {
      let panel = try services.open("DEMO-20", size: size)
      try await panel.wait(forAll: "8 contacts", "王小明", "佐藤 さくら", "ليلى حسن", "נועה כהן")

      try await readToTheEnd(panel)
      for _ in 0..<7 { panel.send("j") }
      try await panel.wait(forSelected: "Kim")

      try await panel.wait(for: "the line between the panes") { $0.separatorColumn != nil }
    }

    @Test(arguments: ["C", "POSIX", "en_US.ISO-8859-1", "xx_YY.UTF-8", "", nil])
    func `no locale spoils the letters`(_ locale: String?) async throws {
      let size = GridSize(columns: 120, rows: 40)
      let expected = try services.open("DEMO-20", size: size)
      let panel = try services.open("DEMO-20", size: size, changing: ["LANG": locale])
      for each in [expected, panel] {
        try await each.wait(
          forAll: "München, Bayern, Germany",
          "Kim 🇰🇷",
          "Mühlbach & Söhne AG · ",
          "8 companies",
          "$19,118/mo"
        )
      }

      let rows = try await expected.picture()
      try await panel.wait(forRepainted: rows, since: 0)

      #expect(panel.screen.separatorColumn != nil)
    }

    /// Turns the pages of the issue, on each of which the line between the panes must be straight.
    private func readToTheEnd(_ panel: PtyProgram) async throws {
      try await panel.wait(for: "a straight line") { $0.separatorColumn != nil }
      var left = panel.screen.place
      while let place = left, place != "end" {
        panel.send(.pageDown)
        try await panel.wait(for: "a straight line on the page after \(place)") { screen in
          screen.separatorColumn != nil && screen.place != place
        }
        left = panel.screen.place
      }
    }

    /// Whether a terminal would not show the character but obey it, or hide it.
    private func isNoText(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.properties.generalCategory {
      case .control: !["\r", "\n", "\u{8}"].contains(scalar)
      case .format, .lineSeparator, .paragraphSeparator, .unassigned: true
      default: false
      }
    }
  }
}

extension ScreenSnapshot {
  /// How far the issue is scrolled, as its title says: `top`, `12%` or `end`; nil when all of it
  /// is seen.
  fileprivate var place: String? {
    let title = lines[0].prefix { $0 != "┃" }
    let word = title.split(separator: " ").last.map(String.init)
    return word.flatMap { $0 == "top" || $0 == "end" || $0.hasSuffix("%") ? $0 : nil }
  }
}
