import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// What programs write that have hostile text to say, on a terminal or into a pipe.
  @Suite struct HostileOutputTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: ["xterm-256color", "screen-256color", "linux"])
    func `a terminal is sent its own vocabulary and text`(_ type: String) async throws {
      let size = GridSize(columns: 120, rows: 40)
      let vocabulary = try await TerminalVocabulary(type: type, size: size)
      let panel = try services.open("DEMO-19", size: size, changing: ["TERM": type])
      try await panel.wait(forAll: "1 contact", "Hostile", "1 company")

      // Where something is still awaited, Esc would end that and not go back.
      let places = [
        ("?", "Keys · "), ("f", "Visible fields"), ("i", "· 62 issues"),
        (":", "issue key, address or command"), ("t", "open · 1 part"),
      ]
      for (key, text) in places {
        panel.send(key)
        try await panel.wait(for: "what \(key) shows") { !Self.isHome($0) && $0.says(text) }
        let sent = panel.screen.output.count
        panel.send("\u{C}")
        try await panel.wait(for: "it anew") { $0.output.count > sent }
        panel.send("\u{1B}")
        try await panel.wait(for: "the panes after \(key)", until: Self.isHome)
      }
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))

      #expect(vocabulary.strangers(in: panel.screen.output).isEmpty)
    }

    @Test func `what is pasted where one types is text`() async throws {
      let size = GridSize(columns: 120, rows: 40)
      let vocabulary = try await TerminalVocabulary(type: "xterm-256color", size: size)
      let panel = try services.open("DEMO-19", size: size)
      try await panel.wait(forAll: "1 contact", "Hostile", "1 company")
      let texts = HostileText.all.map(\.text).filter { $0.utf8.count < 400 && !$0.contains("201~") }

      let prompts = [
        ("/", "names, addresses, companies"), (":", "issue key, address or command"),
      ]
      for (parity, (key, words)) in prompts.enumerated() {
        panel.send(key)
        try await panel.wait(for: words)
        for (number, text) in texts.enumerated() where number % 2 == parity {
          panel.send("\u{15}\u{1B}[200~\(text)\u{1B}[201~")
          panel.send(" end\(number)")
          try await panel.wait(for: "what was typed") { screen in
            screen.lines.contains { $0.contains("end\(number)") }
          }
        }
        panel.send("\u{1B}")
        try await panel.wait(for: "the keys") { $0.hasFooter }
      }
      panel.send("Q")
      #expect(try await panel.end() == .exited(0))

      #expect(vocabulary.strangers(in: panel.screen.output).isEmpty)
    }

    @Test(arguments: [
      ["contacts", "DEMO-19"], ["contacts", "DEMO-19", "--csv"], ["contacts", "DEMO-19", "--json"],
      ["contacts", "DEMO-19", "--json", "--threads"],
      ["contacts", "DEMO-43", "--json", "--threads"],
      ["show", "DEMO-19"], ["show", "DEMO-19", "--json"], ["open", "DEMO-19", "--print"],
      ["doctor"],
      ["doctor", "--json"], ["show", "\u{1B}[31mX\u{202E}"], ["contacts", "\u{1B}]0;owned\u{7}"],
      ["--bo\u{1B}[2Jgus"], ["show", "DEMO-1", "--config", "/no\u{1B}]0;owned\u{7}where"],
      ["show", "DEMO-1", "--profile", "\u{9B}2J"], ["show", "DEMO-1", "--site", "http://\u{1B}c"],
      ["show", "DEMO-1", "--log", "/no/\u{1B}[31mfile"], ["show", "DEMO-1", "--source", "\u{1B}c"],
      ["completions", "\u{1B}c"], ["cache", "\u{1B}c"],
    ])
    func `a pipe is sent printable text`(_ words: [String]) async throws {
      let run = try await services.run(words)

      for text in [run.output, run.errors] {
        let strangers = text.unicodeScalars.filter { scalar in
          let isLineEnd = scalar == "\n" || scalar == "\r" && words.contains("--csv")
          return !isLineEnd && !SurfaceFlaws.isPrintable(scalar) && !isVariant(scalar)
        }
        #expect(strangers.isEmpty, "\(strangers.map { String($0.value, radix: 16) })")
      }
      #expect(!(run.output + run.errors).isEmpty)
    }

    @Test func `names in a configuration are written as text`() async throws {
      let own = try OwnConfiguration(
        services,
        adding: "\"\\u001B]0;owned\\u0007\" = 1\n\n[\"\\u009B2J\"]\nkey = 1"
      )
      let panel = try own.open("show", "DEMO-1")

      #expect(try await panel.end() == .exited(0))
      #expect(String(decoding: panel.screen.output, as: UTF8.self).contains("owned"))
      #expect(SentOutput(panel.screen.output).strings.isEmpty)
      #expect(panel.screen.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D })
    }

    /// Whether nothing lies over the issue and its contacts.
    private static func isHome(_ screen: ScreenSnapshot) -> Bool {
      let (title, footer) = (screen.lines.first ?? "", screen.lines.last ?? "")
      return title.contains("DEMO-19") && title.contains("1 contact") && footer.contains("quit")
    }

    /// Signs of variants stay in JSON: they are marks, and part of what was written.
    private func isVariant(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .nonspacingMark
    }
  }
}
