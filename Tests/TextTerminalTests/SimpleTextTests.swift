import Testing

@testable import TextTerminal

/// Most text is drawn without looking for characters in it; that must not show.
@Suite struct SimpleTextTests {
  static let texts = [
    "", "plain", "“quoted” – dashed…", "│├─┐ ▸◐△", "Zoë Łódź", "漢字 and more", "e\u{301}x",
    "ab\u{301}", "ab\u{AD}c", "a\u{200B}b", "•\u{20E3}x", "x\u{34F}y", "tab\there", "→漢",
    "\u{A0}blank", "a\u{2028}b", "…\u{301}", "é\u{FE0F}a", "💳 card", "⚡ wide", "\u{1B}[2J",
    "ab\r\nc",
  ]

  /// The text character by character, cut where it does not fit.
  private static func expected(_ text: String, columns limit: Int) -> [Glyph] {
    let clusters = DisplayText.clusters(of: text)
    let isCut = clusters.reduce(0) { $0 + $1.columns } > limit
    let room = isCut ? limit - 1 : limit
    var glyphs: [Glyph] = []
    for cluster in clusters {
      guard glyphs.count + cluster.columns <= room else { break }
      glyphs.append(cluster.glyph)
      if cluster.columns == 2 { glyphs.append(.nothing) }
    }
    return isCut ? glyphs + [Glyph("…")] : glyphs
  }

  @Test(arguments: texts)
  func `a text is drawn and measured as character by character`(_ text: String) {
    let whole = DisplayText.clusters(of: text).reduce(0) { $0 + $1.columns }
    #expect(TextWidth.columns(of: text) == whole)

    for limit in 1...12 {
      var surface = Surface(size: Size(columns: 14, rows: 1))
      let area = Rect(column: 1, row: 0, columns: limit, rows: 1)
      let written = surface.write(text, in: area)
      let expected = Self.expected(text, columns: limit)

      let cells = surface.row(0).dropFirst().prefix(written).map(\.glyph)
      #expect(cells == expected, "\(limit) columns")
      let fitting = TextWidth.fitting(text, columns: limit)
      #expect(TextWidth.columns(of: fitting) == expected.count, "\(limit) columns")
    }
  }

  @Test func `simple text over half a wide character leaves no half`() {
    var surface = Surface(size: Size(columns: 6, rows: 1))
    surface.write("漢字漢", in: surface.bounds)

    surface.write("ab", in: Rect(column: 1, row: 0, columns: 2, rows: 1))
    surface.fill(Rect(column: 4, row: 0, columns: 1, rows: 1))

    #expect(surface.rowText(0) == " ab   ")
  }

  @Test func `a look keeps its colours and attributes`() {
    let colors: [Color] = [.standard, .palette(0), .palette(255), .rgb(0, 0, 0), .rgb(1, 254, 255)]

    for foreground in colors {
      for background in colors {
        var style = Style(foreground: foreground, background: background, attributes: .reverse)
        #expect((style.foreground, style.background) == (foreground, background))
        #expect(style.attributes == .reverse)

        style.foreground = background
        style.attributes.insert(.bold)
        style.background = .standard
        #expect(style == Style(foreground: background, attributes: [.bold, .reverse]))
      }
    }
  }

  @Test func `the changed columns of a row reach from the first change to the last`() {
    var before = Surface(size: Size(columns: 8, rows: 2))
    before.write("abcdefgh", in: before.bounds)
    var after = before

    after.write("x", in: Rect(column: 2, row: 0, columns: 1, rows: 1))
    after.write(
      "f",
      in: Rect(column: 5, row: 0, columns: 1, rows: 1),
      style: Style(attributes: .bold)
    )

    #expect(after.changedColumns(ofRow: 0, since: before) == 2..<6)
    #expect(after.changedColumns(ofRow: 1, since: before) == nil)
    #expect(after.changedColumns(ofRow: 2, since: before) == nil)
  }
}
