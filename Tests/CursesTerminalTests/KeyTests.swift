import TerminalEmulator
import Testing
import TextTerminal

@testable import CursesTerminal

extension CursesTerminalTests {
  @MainActor @Suite struct Keys {
    nonisolated static let sequences: [(String, Key)] = [
      ("a", .character("a")), ("G", .character("G")), ("é", .character("é")),
      ("漢", .character("漢")), ("😀", .character("😀")), (" ", .character(" ")),
      ("\r", Key(.enter)), ("\n", .control("j")), ("\t", Key(.tab)), ("\u{7F}", Key(.backspace)),
      ("\u{8}", Key(.backspace)), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
      ("\u{0}", .control(" ")), ("\u{1C}", .control("\\")), ("\u{1F}", .control("_")),
      ("\u{1B}OA", Key(.up)), ("\u{1B}[A", Key(.up)), ("\u{1B}OB", Key(.down)),
      ("\u{1B}[C", Key(.right)), ("\u{1B}OD", Key(.left)), ("\u{1B}OH", Key(.home)),
      ("\u{1B}[H", Key(.home)), ("\u{1B}[1~", Key(.home)), ("\u{1B}OF", Key(.end)),
      ("\u{1B}[4~", Key(.end)), ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)),
      ("\u{1B}[2~", Key(.insert)), ("\u{1B}[3~", Key(.delete)), ("\u{1B}[Z", Key(.backTab)),
      ("\u{1B}OP", Key(.function(1))), ("\u{1B}[15~", Key(.function(5))),
      ("\u{1B}[24~", Key(.function(12))), ("\u{1B}OM", Key(.enter)),
      ("\u{1B}[1;5A", Key(.up, modifiers: .control)), ("\u{1B}[1;3D", Key(.left, modifiers: .alt)),
      ("\u{1B}[1;2C", Key(.right)), ("\u{1B}[6;5~", Key(.pageDown, modifiers: .control)),
      ("\u{1B}[1;7B", Key(.down, modifiers: [.control, .alt])),
      ("\u{1B}x", Key(.character("x"), modifiers: .alt)),
      ("\u{1B}é", Key(.character("é"), modifiers: .alt)),
      ("\u{1B}\r", Key(.enter, modifiers: .alt)),
      ("\u{1B}\u{1}", Key(.character("a"), modifiers: [.control, .alt])),
    ]

    @Test(arguments: sequences)
    func `what xterm sends for a key is that key`(_ sent: String, _ key: Key) async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      let events = await open.events(typing: sent)

      #expect(events == [.key(key)])
    }

    @Test(
      arguments: ["xterm-256color", "tmux-256color", "screen-256color", "xterm", "linux", "vt100"],
      [
        ("\u{1B}[1;3A", Key(.up, modifiers: .alt)), ("\u{1B}[1;3B", Key(.down, modifiers: .alt)),
        ("\u{1B}\u{1B}[A", Key(.up, modifiers: .alt)),
        ("\u{1B}\u{1B}OB", Key(.down, modifiers: .alt)),
        ("\u{B}", .control("k")), ("\n", .control("j")),
      ]
    )
    func `the keys that move a field arrive whatever the terminal calls itself`(
      type: String,
      sent: (text: String, key: Key)
    ) async throws {
      let open = try OpenTerminal(type: type)
      defer { open.terminal.close() }

      let events = await open.events(typing: sent.text)

      #expect(events == [.key(sent.key)])
    }

    @Test func `Esc by itself is Esc`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      open.emulator.send("\u{1B}")
      let first = await open.events { !$0.isEmpty }
      let second = await open.events(typing: "j")

      #expect(first == [.key(Key(.escape))])
      #expect(second == [.key(.character("j"))])
    }

    @Test(arguments: [
      ("\u{1B}\u{1B}", [Key(.escape), Key(.escape)]),
      ("\u{1B}\u{1B}\u{1B}", [Key(.escape), Key(.escape), Key(.escape)]),
      ("\u{1B}\u{1B}x", [Key(.escape), Key(.character("x"), modifiers: .alt)]),
      ("\u{1B}\u{1B}\u{1B}[1;1A", [Key(.escape), Key(.up, modifiers: .alt)]),
    ])
    func `Esc before Esc is a key of its own`(sent: String, keys: [Key]) async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      open.emulator.send(sent)
      let events = await open.events { $0.count >= keys.count }

      #expect(events == keys.map { .key($0) })
    }

    @Test(arguments: [
      "\u{1B}[99~", "\u{1B}[1;1;1;1X", "\u{1B}[?62;1c", "\u{1B}[I", "\u{1B}[97;5u", "\u{1B}Oz",
      "\u{1B}[<x", "\u{1B}[<1;2", "\u{1B}[<99;1;1M", "\u{1B}[<35;3;3M", "\u{1B}[201~",
      "\u{FF}", "\u{1B}[<0;0;0;0M",
    ])
    func `an unknown sequence is dropped whole`(_ sent: String) async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      let bytes = sent.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      open.emulator.send(bytes: bytes)
      // The next key's own Esc ends what was torn.
      let events = await open.events(typing: "\u{1B}OA")

      #expect(events == [.key(Key(.up))])
    }

    @Test func `keys typed together keep their order`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      let events = await open.events(typing: "jk\u{1B}[Ajé\u{3}")

      let keys: [Key] = [
        .character("j"), .character("k"), Key(.up), .character("j"), .character("é"), .control("c"),
      ]
      #expect(events == keys.map { .key($0) })
    }

    @Test func `bytes that are no UTF-8 lose no key`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }

      open.emulator.send(bytes: [0x61, 0xE9, 0x62, 0xC3, 0xC3, 0xA9, 0xFF, 0xFE, 0x80, 0x63])
      let events = await open.events(typing: "")

      #expect(events == ["a", "b", "é", "c"].map { .key(.character($0)) })
    }
  }
}
