import TerminalEmulator
import Testing
import TextTerminal

@testable import CursesTerminal

extension CursesTerminalTests {
  @MainActor @Suite struct Drawing {
    nonisolated static let texts = [
      "plain text", "Zoë", "漢字 and more", "e\u{301}x", "a\u{301}\u{302}\u{303}\u{304}b",
      "👨\u{200D}👩\u{200D}👧 family", "👍🏽 thumb", "❤\u{FE0F} heart", "1\u{FE0F}\u{20E3} key",
      "🇩🇪 flag", "\u{1112}\u{1161}\u{11AB} jamo", "…│¡ ambiguous", "\u{1FAE8} new",
      "soft\u{AD}hyphen", "\u{200B}\u{202E}bidi\u{2066}", "\u{1B}[31mred\u{1B}c", "\u{9B}2J",
      "\u{301}lone", "tab\there", "\u{E0067}tag", "\u{3164}filler", "\u{FFFE}\u{FFFF}",
      "नमस्ते", "สวัสดี ำ", "שלום", "العربية", "ﷺ",
    ]

    @Test(arguments: texts)
    func `a text takes the same columns on the terminal as in the surface`(_ text: String)
      async throws
    {
      let open = try OpenTerminal()
      defer { open.terminal.close() }
      let marked = open.surface { $0.write(text + "|end", row: 1) }

      open.terminal.present(marked)
      try await open.emulator.wait(for: "|end")

      for column in 0..<40 {
        let expected = marked[column: column, row: 1]
        let cell = try #require(open.emulator.cell(row: 1, column: column))
        guard expected.columns > 0 else { continue }
        let isBlank = expected.text == " " && cell.text.isEmpty
        #expect(cell.text == expected.text || isBlank, "column \(column)")
        #expect(cell.columns == Int(expected.columns), "column \(column)")
      }
    }

    @Test func `blanks between words keep the background that they should have`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }
      let colored = Style(foreground: .palette(208), attributes: .bold)
      let bar = Style(foreground: .palette(231), background: .palette(24))
      let surface = open.surface { surface in
        let row = Rect(column: 0, row: 0, columns: 40, rows: 1)
        surface.write("a", in: row, style: colored)
        surface.write("  ", in: row.splitLeft(1).rest)
        surface.write("b", in: row.splitLeft(3).rest, style: bar)
        surface.write("  ", in: row.splitLeft(4).rest)
        surface.write("c", in: row.splitLeft(6).rest, style: colored.adding(.underline))
        surface.write("  ", in: row.splitLeft(7).rest)
        surface.write("d", in: row.splitLeft(9).rest, style: bar)
        surface.write("  ", in: row.splitLeft(10).rest, style: bar.adding(.reverse))
        surface.write("done", row: 2)
      }

      open.terminal.present(surface)
      try await open.emulator.wait(for: "done")

      for column in 0..<20 {
        let expected = surface[column: column, row: 0]
        let cell = try #require(open.emulator.cell(row: 0, column: column))
        let hasBar = expected.style.background != .standard
        #expect(cell.background == (hasBar ? .palette(24) : .standard), "column \(column)")
        #expect(cell.isUnderlined == expected.style.attributes.contains(.underline))
        #expect(cell.isReversed == expected.style.attributes.contains(.reverse))
        guard expected.text != " " else { continue }
        #expect(cell.text == expected.text)
        let isColored = ["a", "c"].contains(cell.text)
        #expect(cell.foreground == .palette(isColored ? 208 : 231))
        #expect(cell.isBold == expected.style.attributes.contains(.bold))
      }
    }

    @Test func `styles and colours arrive and end where they should`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }
      let style = Style(
        foreground: .palette(208),
        background: .palette(17),
        attributes: [.bold, .italic, .underline]
      )
      let surface = open.surface { surface in
        surface.write("x", row: 0, style: style)
        surface.write("漢", row: 1, style: Style(attributes: .reverse))
        surface.write("done", row: 2)
      }

      open.terminal.present(surface)
      try await open.emulator.wait(for: "done")

      let styled = try #require(open.emulator.cell(row: 0, column: 0))
      #expect(styled.foreground == .palette(208) && styled.background == .palette(17))
      #expect(styled.isBold && styled.isItalic && styled.isUnderlined && !styled.isReversed)
      #expect(open.emulator.cell(row: 0, column: 1)?.isBold == false)
      #expect(open.emulator.cell(row: 0, column: 1)?.background == .standard)
      #expect(open.emulator.cell(row: 1, column: 0)?.isReversed == true)
      #expect(open.emulator.cell(row: 1, column: 2)?.isReversed == false)
    }

    @Test(arguments: [
      ("xterm-256color", true, ColorDepth.twoHundredFiftySix, EmulatedCell.Color.palette(12)),
      ("xterm", true, .sixteen, .palette(4)), ("vt100", true, .none, .standard),
      ("xterm-256color", false, .none, .standard),
    ])
    func `colours follow the terminal and the wish for none`(
      _ type: String,
      _ allowsColor: Bool,
      _ depth: ColorDepth,
      _ shown: EmulatedCell.Color
    ) async throws {
      let open = try OpenTerminal(type: type, allowsColor: allowsColor)
      defer { open.terminal.close() }
      let style = Style(foreground: .palette(12), background: .palette(1))

      open.terminal.present(open.surface { $0.write("coloured", row: 0, style: style) })
      try await open.emulator.wait(for: "coloured")

      #expect(open.terminal.colorDepth == depth)
      let cell = try #require(open.emulator.cell(row: 0, column: 0))
      // The emulator brightens bold colours, as many terminals do.
      let brightened = cell.foreground == .palette(12) && cell.isBold
      #expect(cell.foreground == shown || shown == .palette(4) && brightened)
      #expect(cell.background == (depth == .none ? .standard : .palette(1)))
      #expect(cell.isBold == (depth == .sixteen))
    }

    @Test func `rows that stay the same send nothing and one cell sends little`() async throws {
      let open = try OpenTerminal(columns: 200, rows: 50)
      defer { open.terminal.close() }
      var surface = open.surface { surface in
        for row in 0..<50 { surface.write(String(repeating: "text 漢 ", count: 20), row: row) }
      }
      open.terminal.present(surface)
      try await open.emulator.wait(for: "a full screen") { $0.lines[49].contains("text") }
      let before = open.emulator.screen.output.count

      open.terminal.present(surface)
      surface.write("T", row: 25)
      open.terminal.present(surface)
      try await open.emulator.wait(for: "the change") { $0.lines[25].hasPrefix("Text") }

      let sent = open.emulator.screen.output.count - before
      #expect(sent > 0 && sent < 40)
    }

    @Test func `everything is sent again after the screen was forgotten`() async throws {
      let open = try OpenTerminal()
      defer { open.terminal.close() }
      let surface = open.surface { $0.write("hello", row: 3) }
      open.terminal.present(surface)
      try await open.emulator.wait(for: "hello")
      let noise = Array("\u{1B}[2J\u{1B}[Hnoise".utf8)
      #expect(open.emulator.write(toScreen: noise))
      try await open.emulator.wait(for: "noise")

      open.terminal.invalidate()
      open.terminal.present(surface)

      try await open.emulator.wait(for: "only what was drawn") { screen in
        screen.lines == ["", "", "", "hello", "", ""]
      }
    }

    @Test(arguments: [(1, 1), (2, 1), (1, 5), (300, 2)])
    func `any size can be drawn on, to its last cell`(_ columns: Int, _ rows: Int) async throws {
      let open = try OpenTerminal(columns: columns, rows: rows)
      defer { open.terminal.close() }
      let surface = open.surface { surface in
        surface.fill(surface.bounds, style: Style(attributes: .reverse))
        surface.write("漢漢", row: 0)
        let corner = Rect(column: columns - 1, row: rows - 1, columns: 1, rows: 1)
        surface.write("x", in: corner)
      }

      open.terminal.present(surface)

      #expect(open.terminal.size == Size(columns: columns, rows: rows))
      try await open.emulator.wait(for: "the corner") { $0.lines[rows - 1].hasSuffix("x") }
    }

    @Test func `a surface of another size is cut`() async throws {
      let open = try OpenTerminal(columns: 5, rows: 2)
      defer { open.terminal.close() }
      var surface = Surface(size: Size(columns: 9, rows: 9))
      surface.write("abcd漢efg", row: 0)
      surface.write("second", row: 1)

      open.terminal.present(surface)

      try await open.emulator.wait(for: "the cut") { $0.lines == ["abcd", "secon"] }
    }
  }
}
