import TestSupport
import Testing
import TextTerminal

@Suite struct SurfaceTests {
  private func surface(_ columns: Int, _ rows: Int = 1) -> Surface {
    Surface(size: Size(columns: columns, rows: rows))
  }

  @Test func `a text is written from the rectangle's corner`() {
    var surface = surface(8, 3)

    let columns = surface.write("abc", in: Rect(column: 2, row: 1, columns: 5, rows: 1))

    #expect(columns == 3)
    #expect(surface.text == "        \n  abc   \n        ")
  }

  @Test(arguments: [
    ("abcdef", 4, "abc…    "), ("漢字漢字", 5, "漢字…   "), ("漢字漢字", 4, "漢…     "),
    ("ab漢", 3, "ab…     "), ("abcd", 4, "abcd    "),
  ])
  func `a long text ends in an ellipsis inside the rectangle`(
    _ text: String,
    _ columns: Int,
    _ row: String
  ) {
    var surface = surface(8)

    let written = surface.write(text, in: Rect(column: 0, row: 0, columns: columns, rows: 1))

    #expect(surface.rowText(0) == row)
    #expect(written <= columns)
  }

  @Test func `cells behind a cut wide character stay as they were`() {
    var surface = surface(6)
    surface.write("......", in: surface.bounds)

    surface.write("ab漢字", in: Rect(column: 0, row: 0, columns: 4, rows: 1))

    #expect(surface.rowText(0) == "ab…...")
  }

  @Test func `writing over one half of a wide character blanks the other`() {
    var left = surface(4)
    var right = surface(4)
    left.write("漢字", in: left.bounds)
    right.write("漢字", in: right.bounds)

    left.write("x", in: Rect(column: 0, row: 0, columns: 1, rows: 1))
    right.write("漢", in: Rect(column: 1, row: 0, columns: 2, rows: 1))

    #expect(left.rowText(0) == "x 字")
    #expect(right.rowText(0) == " 漢 ")
    #expect((0..<4).map { right[column: $0, row: 0].columns } == [1, 2, 0, 1])
  }

  @Test(arguments: [
    Rect(column: -2, row: 0, columns: 4, rows: 1), Rect(column: 9, row: 0, columns: 4, rows: 1),
    Rect(column: 0, row: -1, columns: 4, rows: 1), Rect(column: 0, row: 7, columns: 4, rows: 1),
    Rect(column: 3, row: 0, columns: .max, rows: .max),
    Rect(column: 0, row: 0, columns: 0, rows: 0),
    Rect(column: .max, row: .max, columns: .max, rows: .max),
    Rect(column: .min, row: .min, columns: .max, rows: .max),
  ])
  func `what lies outside is clipped`(_ rect: Rect) {
    var surface = surface(5, 2)

    surface.write("漢字漢字", in: rect)
    surface.write("abcdefgh", in: rect)
    surface.fill(rect)
    surface.restyle(rect) { $0.adding(.bold) }

    #expect(TextWidth.columns(of: surface.rowText(0)) == 5)
    #expect(surface.rowText(1) == "     ")
  }

  @Test func `a screen without cells takes no harm`() {
    var surface = surface(0, 0)

    surface.write("abc", in: Rect(column: 0, row: 0, columns: 3, rows: 1))

    #expect(surface.text == "")
    #expect(surface.row(0).isEmpty)
  }

  @Test func `restyling keeps the characters`() {
    var surface = surface(3)
    surface.write("a漢", in: surface.bounds)

    surface.restyle(surface.bounds) { $0.adding(.reverse) }

    #expect(surface.rowText(0) == "a漢")
    #expect(surface.row(0).allSatisfy { $0.style.attributes == .reverse })
  }

  @Test func `a golden screen shows the frame and the width of every row`() {
    var surface = surface(12, 3)
    surface.write("Zoë 漢字 👍🏽!", in: surface.bounds)
    surface.write("cut off here, surely", in: Rect(column: 0, row: 2, columns: 12, rows: 1))

    expectScreen(surface, "surface-text")
  }
}
