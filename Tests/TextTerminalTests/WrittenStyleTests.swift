import Testing
import TextTerminal

@Suite struct WrittenStyleTests {
  @Test(arguments: [
    ("", Style.plain), ("plain", .plain), ("default", .plain),
    ("cyan underline", Style(foreground: .palette(6), attributes: .underline)),
    ("245", Style(foreground: .palette(245))),
    ("Bright-Red on black", Style(foreground: .palette(9), background: .palette(0))),
    (
      "bold #ff8800 on #202020",
      Style(
        foreground: .rgb(255, 136, 0),
        background: .rgb(32, 32, 32),
        attributes: .bold
      )
    ),
    (
      "on #123 reverse dim italic",
      Style(background: .rgb(17, 34, 51), attributes: [.reverse, .dim, .italic])
    ),
  ])
  func `a look is read as people write it`(_ text: String, _ style: Style) throws {
    #expect(try Style(written: text) == style)
  }

  @Test(arguments: [
    ("blod", Style.Mistake.unknownWord("blod")), ("256", .unknownWord("256")),
    ("-1", .unknownWord("-1")), ("#12345", .unknownWord("#12345")),
    ("#gggggg", .unknownWord("#gggggg")), ("bright-orange", .unknownWord("bright-orange")),
    ("#١٢٣", .unknownWord("#١٢٣")),
    ("red blue", .secondColor("blue")), ("on red on blue", .secondColor("blue")),
    ("red on", .missingBackground), ("on bold", .unknownWord("bold")),
  ])
  func `a word that means nothing is named`(_ text: String, _ mistake: Style.Mistake) {
    #expect(throws: mistake) { try Style(written: text) }
  }
}
