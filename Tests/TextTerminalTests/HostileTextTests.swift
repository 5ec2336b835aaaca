import TestSupport
import Testing
import TextTerminal

/// What becomes of every hostile text, wherever it is drawn, cut and broken.
@Suite struct HostileTextTests {
  @Test(arguments: HostileText.all)
  func `what is drawn is printable, whole and as wide as was measured`(_ hostile: HostileText) {
    var flaws = SurfaceFlaws()
    for columns in [1, 2, 3, 7, 40, 200] {
      var surface = Surface(size: Size(columns: columns + 2, rows: 1))
      let area = Rect(column: 1, row: 0, columns: columns, rows: 1)
      surface.fill(surface.bounds)
      surface.write("[", in: surface.bounds)
      surface.write("]", in: Rect(column: columns + 1, row: 0, columns: 1, rows: 1))

      let written = surface.write(hostile.text, in: area)

      #expect(written == min(columns, written))
      #expect(written >= min(columns, TextWidth.columns(of: hostile.text)) - 1)
      #expect(flaws.flaws(in: surface).isEmpty)
      #expect(surface.row(0).first?.text == "[" && surface.row(0).last?.text == "]")
    }
  }

  @Test(arguments: HostileText.all)
  func `safe text is printable, stays as it is, and takes the same columns`(
    _ hostile: HostileText
  ) {
    let safe = DisplayText.safe(hostile.text)

    #expect(safe.unicodeScalars.allSatisfy(SurfaceFlaws.isPrintable))
    #expect(DisplayText.safe(safe) == safe)
    #expect(TextWidth.columns(of: safe) == TextWidth.columns(of: hostile.text))
  }

  @Test(arguments: HostileText.all)
  func `lines of a broken text fit, and none begins with a mark`(_ hostile: HostileText) {
    for columns in [1, 2, 5, 30] {
      for line in TextWrap.lines(hostile.text, columns: columns) {
        #expect(TextWidth.columns(of: String(line)) <= max(2, columns))
        #expect(
          DisplayText.leadingMarks(of: String(line)) == 0 || line.startIndex.isFirst(in: hostile)
        )
      }
    }
  }

  @Test func `lines stay lines when they are made safe`() {
    let text = "first\u{1B}[2J\nsecond\u{202E}\r\n\nthird\u{301}"

    #expect(DisplayText.safeLines(text) == "first\u{FFFD}[2J\nsecond \n\nthird\u{301}")
  }

  @Test(arguments: [
    ("", 0), ("a", 0), ("\u{301}", 2), ("\u{301}\u{323}a\u{301}", 4), ("\u{200D}a", 0),
    ("\u{200D}\u{301}a", 5), ("\u{301}\u{200D}", 2), ("\n\u{301}", 0), ("漢", 0),
  ])
  func `marks at the beginning of a text are counted in bytes`(_ text: String, _ bytes: Int) {
    #expect(DisplayText.leadingMarks(of: text) == bytes)
  }
}

extension String.Index {
  /// Whether only what is not drawn stands before it.
  fileprivate func isFirst(in hostile: HostileText) -> Bool {
    TextWidth.columns(of: String(hostile.text[..<self])) == 0
  }
}
