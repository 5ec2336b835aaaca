import TerminalEmulator
import Testing
import TextTerminal

@testable import CursesTerminal

extension CursesTerminalTests {
  @MainActor @Suite struct PasteAndMouse {
    private func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

    @Test(arguments: [
      ("PROJ-142", "PROJ-142"), ("two\rlines", "two\nlines"), ("two\r\nlines", "two\nlines"),
      ("漢字 é", "漢字 é"), ("", ""), ("a\u{1B}[31mb\u{7}", "a[31mb"), ("up \u{1B}[A", "up [A"),
      ("tab\there", "tab\there"),
    ])
    func `a pasted text is one event`(_ sent: String, _ text: String) async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      let events = await open.events(typing: "a" + paste(sent) + "q")

      #expect(events == [.key(.character("a")), .pasted(text), .key(.character("q"))])
    }

    @Test func `a huge paste is cut at 64 KiB between characters`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }
      let emulator = open.emulator
      let bytes = Array((paste("x" + String(repeating: "é", count: 100_000)) + "!").utf8)

      async let typing: Void = Self.send(bytes, to: emulator)
      let events = await open.events { $0.last == .key(.character("!")) }
      await typing

      #expect(events.count == 2)
      #expect(events.first == .pasted("x" + String(repeating: "é", count: 32_767)))
    }

    @concurrent
    private static func send(_ bytes: [UInt8], to emulator: PseudoTerminal) async {
      emulator.send(bytes: bytes)
    }

    @Test(arguments: [
      ("\u{1B}[<0;3;2M", MouseEvent.Action.press(.left)), ("\u{1B}[<0;3;2m", .release(.left)),
      ("\u{1B}[<1;3;2M", .press(.middle)), ("\u{1B}[<2;3;2M", .press(.right)),
      ("\u{1B}[<16;3;2M", .press(.left)), ("\u{1B}[<64;3;2M", .wheelUp),
      ("\u{1B}[<65;3;2M", .wheelDown), ("\u{1B}[<32;3;2M", .drag(.left)),
      ("\u{1B}[<50;3;2M", .drag(.right)), ("\u{1B}[M@#\"", .drag(.left)),
      ("\u{1B}[M #\"", .press(.left)),
      ("\u{1B}[M##\"", .release(.left)), ("\u{1B}[M`#\"", .wheelUp),
    ])
    func `mouse reports become events`(_ sent: String, _ action: MouseEvent.Action) async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      let events = await open.events(typing: sent)

      #expect(events == [.mouse(MouseEvent(column: 2, row: 1, action: action))])
    }

    @Test func `a paste without an end becomes whole by itself`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      open.emulator.send("\u{1B}[200~left open")
      let pasted = await open.events { !$0.isEmpty }
      let later = await open.events(typing: "q")

      #expect(pasted == [.pasted("left open")])
      #expect(later == [.key(.character("q"))])
    }

    @Test func `a mouse that is not wanted stays the terminal's`() async throws {
      let open = try OpenTerminal(usesMouse: false)
      defer { open.terminal.close() }

      try await open.emulator.wait(for: "the modes") { $0.isOn(mode: 2_004) == true }

      #expect(open.emulator.screen.isOn(mode: 1_000) != true)
      #expect(open.emulator.screen.isOn(mode: 1_002) != true)
    }

    @Test func `a second click on the same cell is a double click`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }
      let click = "\u{1B}[<0;5;5M\u{1B}[<0;5;5m"

      let events = await open.events(typing: click + click + click)

      let actions = events.map { event -> MouseEvent.Action? in
        if case .mouse(let mouse) = event { mouse.action } else { nil }
      }
      let once: [MouseEvent.Action] = [.press(.left), .release(.left)]
      #expect(actions == once + [.doubleClick, .release(.left)] + once)
    }

    @Test func `clicks far apart are single`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      let events = await open.events(typing: "\u{1B}[<0;5;5M\u{1B}[<0;9;5M")

      #expect(!events.contains(.mouse(MouseEvent(column: 8, row: 4, action: .doubleClick))))
    }
  }
}
