import PanelModel
import TestSupport
import Testing
import TextTerminal

@Suite struct TextInputTests {
  private static func typed(_ text: String, _ keys: [Key]) -> TextInput {
    var input = TextInput(text)
    for key in keys { _ = input.take(key) }
    return input
  }

  @Test(arguments: [
    ([Key.character("x")], "one two threex", 14),
    ([Key(.home), .character("é")], "éone two three", 1),
    ([Key(.left), Key(.backspace)], "one two thre", 11),
    ([Key(.home), Key(.delete)], "ne two three", 0),
    ([.control("a"), .control("f"), .control("d")], "oe two three", 1),
    ([.control("b"), .control("h")], "one two thre", 11),
    ([.control("a"), .control("e"), .character(".")], "one two three.", 14),
    ([.control("w")], "one two ", 8),
    ([.control("w"), .control("w")], "one ", 4),
    ([Key(.backspace, modifiers: .alt)], "one two ", 8),
    ([Key(.left, modifiers: .control), .character("x")], "one two xthree", 9),
    ([Key(.home), Key(.right, modifiers: .alt), .character("x")], "onex two three", 4),
    ([Key(.left), .control("u")], "e", 0),
    ([Key(.end), Key(.delete)], "one two three", 13),
    ([Key(.home), Key(.backspace), Key(.left)], "one two three", 0),
  ])
  func `keys edit the line as in a shell`(keys: [Key], text: String, cursor: Int) {
    let input = Self.typed("one two three", keys)

    #expect(input.text == text)
    #expect(input.cursor == cursor)
  }

  @Test(arguments: [
    Key(.up), Key(.enter), Key(.tab), Key(.escape), Key(.function(5)), .control("r"),
    Key(.character("x"), modifiers: .alt),
  ])
  func `other keys are left to others`(key: Key) {
    var input = TextInput("one")

    let isTaken = input.take(key)

    #expect(!isTaken)
    #expect(input == TextInput("one"))
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\u{1B}[31mb", "a [31mb"), ("a\u{9B}b", "a b"), ("a\u{2028}b", "a b"),
    ("a\tb\u{7F}", "a b "),
  ])
  func `pasted text becomes one line without control characters`(pasted: String, text: String) {
    var input = TextInput()

    input.insert(pasted)

    #expect(input.text == text)
  }

  @Test func `what is pasted is cut where no name or address is so long`() {
    var input = TextInput("before")

    input.insert(String(repeating: "x", count: 50_000))

    #expect(input.text.count == 10_000)
    #expect(input.isCursorAtEnd)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the cursor never leaves the text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let keys: [Key] = [
      .character("a"), .character(" "), .character("\u{301}"), .character("漢"), Key(.left),
      Key(.right), Key(.home), Key(.end), Key(.backspace), Key(.delete), .control("w"),
      .character("\u{1F468}"), .character("\u{200D}"), .character("\u{1F1E9}"),
    ]
    var input = TextInput()

    for step in 0..<300 {
      if let key = keys.randomElement(using: &random) { _ = input.take(key) }

      #expect((0...input.text.count).contains(input.cursor), "seed \(seed), step \(step)")
    }
  }
}
