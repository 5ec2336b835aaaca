import PanelModel
import TestSupport
import Testing
import TextTerminal

@testable import PanelViews

struct InputViewTests {
  /// What is drawn into twelve columns, and the columns of the cursor.
  private static func drawn(_ input: TextInput, columns: Int = 12) -> (String, [Int]) {
    var surface = Surface(size: Size(columns: columns, rows: 1))
    InputView(input: input, style: .plain, placeholder: "name")
      .draw(in: surface.bounds, into: &surface)
    let cursor = (0..<columns).filter {
      surface[column: $0, row: 0].style.attributes.contains(.reverse)
    }
    return (surface.rowText(0), cursor)
  }

  private static func input(_ text: String, left: Int = 0) -> TextInput {
    var input = TextInput(text)
    for _ in 0..<left { _ = input.take(Key(.left)) }
    return input
  }

  @Test func `an empty line shows a cursor and what could be typed`() {
    let (text, cursor) = Self.drawn(TextInput())

    #expect(text == "  name      ")
    #expect(cursor == [0])
  }

  @Test(arguments: [
    ("plan", 0, "plan        ", [4]),
    ("plan", 4, "plan        ", [0]),
    ("custom_plan", 0, "custom_plan ", [11]),
    ("a longer name than fits", 0, "…than fits  ", [10]),
    ("a longer name than fits", 4, "… than fits ", [7]),
    ("a longer name than fits", 12, "…ger name t…", [7]),
    ("a longer name than fits", 23, "a longer na…", [0]),
    ("漢字", 1, "漢字        ", [2, 3]),
    ("漢字漢字漢字漢字", 0, "…漢字漢字   ", [9]),
    ("e\u{301}te\u{301}", 1, "e\u{301}te\u{301}         ", [2]),
    // A vowel of Hangul and a mark behind nothing seen are characters of their own.
    ("a\u{1161}b", 1, "a\u{25CC}\u{1161}b         ", [2]),
    ("a\u{200B}\u{301}b", 0, "a\u{25CC}\u{301}b         ", [3]),
  ])
  func `the cursor is in view`(text: String, left: Int, shown: String, cursor: [Int]) {
    let (drawn, columns) = Self.drawn(Self.input(text, left: left))

    #expect(drawn == shown)
    #expect(columns == cursor)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `wherever the cursor is, the row is whole and shows it once`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let characters =
      ["a", "漢", "e\u{301}", "😀", " ", "\u{1F1E9}\u{1F1EA}"]
      + HostileText.all.map(\.text).filter { $0.count < 30 }

    for _ in 0..<60 {
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in characters[Int.random(in: 0..<characters.count, using: &random)] }.joined()
      let left = Int.random(in: 0...text.count, using: &random)
      let columns = Int.random(in: 4...30, using: &random)
      let (_, cursor) = Self.drawn(Self.input(text, left: left), columns: columns)

      let under = left > 0 ? TextWidth.columns(of: String(text.suffix(left).prefix(1))) : 1
      #expect((1...max(4, under)).contains(cursor.count), "seed \(seed)")
      #expect(cursor == cursor.indices.map { cursor[0] + $0 }, "seed \(seed)")
    }
  }
}
