import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Input that no person types.
  @Suite(.timeLimit(.minutes(10))) struct InputGarbageTests {
    private let services: SampleServices
    private let own: OwnConfiguration

    init() throws {
      services = try SampleServices.shared()
      own = try OwnConfiguration(services)
    }

    @Test(
      arguments: ["", "/", ":", "f", "t", "t/", "i", "i/", "\t/", "?", "v"],
      ["\u{1B}[201~", ""]
    )
    func `a huge paste does no harm wherever the program is, with an end or without`(
      _ place: String,
      _ end: String
    ) async throws {
      let panel = try own.open("DEMO-1")
      try await panel.wait(forAll: "▸ Ryan Lee", "Active · Paying")
      panel.send(place)

      // A megabyte where the text goes, less elsewhere: each byte is read in the same way.
      let count = place == ":" ? 1_000_000 : 100_000
      try await Self.type(
        "\u{1B}[200~" + String(repeating: "qQ\r\u{3}é\u{1B}[B\n", count: count / 10) + end,
        on: panel
      )

      try await leave(panel)
      #expect(try await panel.end() == .exited(0))
      try panel.expectGivenBack()
    }

    @Test(arguments: [
      ("\u{1B}[200~DEMO-\u{1B}[200~2\u{1B}[201~", "DEMO-2"),
      ("\u{1B}[200~DE\u{1B}]0;title\u{7}MO\u{1B}[31m\u{1B}[201~", "DE]0;titleMO[31m"),
      ("\u{1B}[201~\u{1B}[201~unheard", "unheard"),
      ("\u{1B}[200~left open", "left open"),
    ])
    func `odd pastes are text`(_ sent: String, _ text: String) async throws {
      let panel = try own.open("DEMO-1")
      try await panel.wait(forSelected: "Ryan Lee")
      panel.send(":")
      try await panel.wait(for: "issue key, address or command")

      panel.send(sent)

      try await panel.wait(for: text)
      let strings = SentOutput(panel.screen.output).strings
      #expect(!strings.contains { $0.contains("title") })
      panel.send("\u{1B}")
      try await panel.wait(for: "the keys again") { $0.hasFooter }
      #expect(try await panel.quit() == .exited(0))
    }

    @Test func `a flood of keys loses none and is drawn seldom`() async throws {
      let panel = try await services.openList()
      let before = panel.screen.output.count

      try await Self.type(String(repeating: Self.walk, count: 30), on: panel)

      try await panel.expectSelected(row: 35, of: 62)
      #expect(panel.screen.output.count - before < 2_000_000)
      #expect(try await panel.quit() == .exited(0))
    }

    /// Some 3,000 keys that lead down by one row in all, in runs of all lengths up to ten, so that
    /// whatever is lost of them leads elsewhere.
    private static let walk: String = {
      let there = (1...10).map { run in
        String(repeating: "j", count: run) + String(repeating: "k", count: run)
      }
      return String(repeating: there.joined(), count: 30) + "j"
    }()

    @Test(arguments: [
      "\u{1B}[<0;9223372036854775807;9223372036854775807M", "\u{1B}[<32;9223372036854775807;1M",
      "\u{1B}[<0;99999999999999999999999;1M", "\u{1B}[<-1;-1;-1M", "\u{1B}[<;;M",
      "\u{1B}[<64;5000;5000M\u{1B}[<65;5000;5000M", "\u{1B}[<0;121;41M", "\u{1B}[<0;3;3m",
      "\u{1B}[<255;3;3M", "\u{1B}[<128;3;3M", "\u{1B}[M\u{1}\u{1}\u{1}", "\u{1B}[M~~~",
      "\u{1B}[32;3;3M",
      "\u{1B}[<0;1", "\u{1B}[<0;1\u{1B}[<0;1\u{1B}[<", "\u{1B}[M\u{1B}[M\u{1B}[M",
      "\u{1B}[I\u{1B}[O", "\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28;29c", "\u{1B}[>41;388;0c",
      "\u{1B}[24;80R", "\u{1B}[0n", "\u{1B}[?2026;2$y", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}",
      "\u{1B}]10;rgb:1e1e/1e1e/1e1e\u{1B}\\", "\u{1B}P>|xterm(388)\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}[97;5u", "\u{1B}[27;5;99~", "\u{1B}[57441;1:3u",
    ])
    func `reports that nobody asked for change nothing`(_ sent: String) async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()

      // An arrow's own Esc ends what was torn.
      panel.send(sent)
      panel.send(.down)
      try await panel.wait(forSelected: "LEAD")
      panel.send(.up)

      try await panel.wait(for: "the screen as it was") { $0.timelessRows == rows }
      #expect(try await panel.quit() == .exited(0))
    }

    @Test(arguments: UInt64(1)...8)
    func `random bytes neither end the program nor open anything of others`(
      _ seed: UInt64
    ) async throws {
      let folder = try TestFolder()
      let browser = try folder.write(
        "#!/bin/sh\nprintf '%s\\n' \"$@\" >> '\(folder.path)/opened'\n",
        to: "browse",
        mode: 0o700
      )
      let panel = try own.open("DEMO-1", changing: ["BROWSER": browser])
      try await panel.wait(forAll: "▸ Ryan Lee", "Active · Paying")
      var random = SeededGenerator(seed: seed)
      panel.send(.enter)
      try await folder.wait(for: "opened")

      try await Self.type(RandomInput.bytes(count: 4_000, &random), on: panel)

      try await leave(panel)
      #expect(try await panel.end() == .exited(0), "seed \(seed)")
      try panel.expectGivenBack()
      let opened = try folder.text(of: "opened")
      let site = try #require(services.jiraSite)
      for link in opened.split(separator: "\n") {
        let isOurs = link.hasPrefix("https://app.intercom.com/a/") || link.hasPrefix(site)
        #expect(isOurs, "seed \(seed): \(link)")
      }
    }

    /// Ends a paste, closes whatever is open, sees that keys are keys again, and quits.
    private func leave(_ panel: PtyProgram) async throws {
      let escapes = String(repeating: "\u{1B}", count: 12)
      try await Self.type("\u{1B}[201~" + escapes + "\u{1B}[201~:still here", on: panel)
      try await panel.wait(for: "still here")
      panel.send("\u{1B}\u{1B}[201~Q")
    }

    private static func type(_ text: String, on panel: PtyProgram) async throws {
      try await type(Array(text.utf8), on: panel)
    }

    /// Types it as fast as the program takes it.
    private static func type(_ bytes: [UInt8], on panel: PtyProgram) async throws {
      try await BlockingWork.result { panel.terminal.send(bytes: bytes) }
    }
  }
}
