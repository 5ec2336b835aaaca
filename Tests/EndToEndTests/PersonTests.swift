import TerminalEmulator
import Testing

extension EndToEndTests {
  /// All that is known of a contact beside its fields.
  @Suite struct PersonTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [GridSize(columns: 40, rows: 10), .usual])
    func `every company, tag and segment can be scrolled to`(_ size: GridSize) async throws {
      let panel = try services.open("DEMO-37", size: GridSize(columns: 120, rows: 90))
      try await panel.wait(forAll: "· 23 companies", "Companies (23)", "More than ten shops")
      panel.terminal.resize(size)
      try await panel.wait(for: "the small screen") { $0.size == size && $0.hasFooter }
      panel.send("l")
      try await panel.wait(forSelected: "Email")

      panel.send("G")
      try await panel.wait(forSelected: "Active · Paying")
      let upwards =
        ["VIP · Beta", "Padaria do Sol", "56203d253cba154d61da8eed"]
        + (1...20).reversed().map { "Branch \($0) · " } + ["Globex · "]
      for text in upwards {
        panel.send("k")
        try await panel.wait(forSelected: text)
      }
      // The last entries are longer than a small screen: j goes on through them.
      panel.send("Gjjjjjjjj")
      try await panel.wait(forAll: "Uses the API", "More than ten shops")
    }

    @Test func `where the location tells the zone the time there stands beside it`() async throws {
      let panel = try services.open("DEMO-38", size: GridSize(columns: 120, rows: 40))
      try await panel.wait(forAll: "16 contacts", "▸ Anja Berger", "Location Berlin, Germany")
      try await panel.wait(for: "the time here and there") { screen in
        (screen.lines.last?.contains(/\d\d:\d\d/) ?? false)
          && screen.lines.contains { $0.contains(/Berlin, Germany  \d\d:\d\d there/) }
      }

      let screen = panel.screen
      let here = try #require(minutes(screen.lines.last, before: ""))
      let there = try #require(
        minutes(screen.lines.first { $0.contains("Berlin, Germany") }, before: " there")
      )
      // One or two hours ahead of UTC, with a minute between two drawings.
      let ahead = (there - here + 1_440) % 1_440
      #expect((59...61).contains(ahead) || (119...121).contains(ahead))

      panel.send("G")
      try await panel.wait(forAll: "▸ Oona Nowhere", "Location —")
      #expect(!panel.screen.lines.contains { $0.hasSuffix(" there") })
    }

    @Test func `unwelcome and bounced e-mail is a warning`() async throws {
      let panel = try services.open("DEMO-39", size: GridSize(columns: 120, rows: 40))
      try await panel.wait(forAll: "5 contacts", "▸ Berit Solberg", "! Unsubscribed from e-mails.")

      panel.send("j")
      try await panel.wait(forAll: "▸ Carlos Quintana", "! E-mail to this address bounced")
      panel.send("j")
      try await panel.wait(forAll: "▸ Deepa Raman", "! Marked an e-mail as spam.")
      panel.send("j")
      try await panel.wait(
        forAll: "▸ Ewan McTavish",
        "! Unsubscribed from e-mails.",
        "! E-mail to this address bounced",
        "! Marked an e-mail as spam."
      )
      panel.send("j")
      try await panel.wait(for: "a contact without a warning") { screen in
        screen.says("▸ Filippa Nyman") && screen.says("reached@example.com")
          && !screen.says("! ")
      }
    }

    @Test func `other conversations come on demand to the last, which opens and is read`()
      async throws
    {
      let panel = try services.open("DEMO-40", size: GridSize(columns: 120, rows: 40))
      try await panel.wait(forAll: "▸ Hilde Overgaard", "Other conversations (140)")
      panel.send("l")
      try await panel.wait(forSelected: "Email")

      for _ in 0..<20 where !isAtTheEnd(panel.screen) {
        panel.send("G")
        // It shows what the key has led to.
        _ = try await panel.picture()
        try await panel.wait(for: "more conversations") { !$0.says("Reading more…") }
      }
      #expect(isAtTheEnd(panel.screen))

      panel.send("t")
      try await panel.wait(forAll: "I cannot find where this is set.", "Have you tried the help?")
      panel.send("q")
      try await panel.wait(forSelected: "I cannot find where")
      panel.send(.enter)
      try await panel.wait(for: SampleLink.conversation(1_348))
    }

    @Test func `a contact without other conversations has no heading for them`() async throws {
      let panel = try services.open("DEMO-40", size: GridSize(columns: 120, rows: 40))
      try await panel.wait(forAll: "▸ Hilde Overgaard", "Other conversations (140)")

      panel.send("j")
      try await panel.wait(forAll: "▸ Solveig Strand", "open “Can a search be kep")
      panel.send("j")
      try await panel.wait(forAll: "▸ Théo Marchand", "Other conversations (3)", "Facture de mars")
      panel.send("k")

      try await panel.wait(for: "Solveig's own details") { screen in
        screen.says("▸ Solveig Strand") && !screen.says("Other conversations")
          && screen.says("Kestrel Logistics · Pro")
      }
    }

    private func isAtTheEnd(_ screen: ScreenSnapshot) -> Bool {
      screen.selectedRow?.contains("I cannot find where this is set") == true
        && !screen.lines.contains { $0.contains(/… \d+ more|Reading more/) }
    }

    /// The last time of day in the row that stands before the text, in minutes.
    private func minutes(_ row: String?, before text: String) -> Int? {
      let time = row?.matches(of: /(\d\d):(\d\d)( there)?/).last { text.isEmpty || $0.3 != nil }
      guard let time, let hours = Int(time.1), let minutes = Int(time.2) else { return nil }
      return hours * 60 + minutes
    }
  }
}
