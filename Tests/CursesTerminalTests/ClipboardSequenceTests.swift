import Testing

@testable import CursesTerminal

@Suite struct ClipboardSequenceTests {
  private func sent(_ text: String, _ multiplexer: ClipboardSequence.Multiplexer) -> String {
    String(decoding: ClipboardSequence.bytes(for: text, within: multiplexer), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("Zoë 漢", "Wm/DqyDmvKI="),
  ])
  func `a text is sent encoded`(_ text: String, _ encoded: String) {
    #expect(sent(text, .none) == "\u{1B}]52;c;\(encoded)\u{7}")
  }

  @Test func `tmux gets the plain sequence and one to hand on`() {
    let plain = "\u{1B}]52;c;Zm9v\u{7}"

    #expect(sent("foo", .tmux) == plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\")
  }

  @Test func `screen gets strings that it can hold`() {
    let text = sent(String(repeating: "x", count: 3_000), .screen)

    let strings = text.split(separator: "\u{1B}\\").map { $0.dropFirst(2) }
    #expect(strings.allSatisfy { $0.utf8.count <= 512 })
    #expect(strings.joined().hasPrefix("\u{1B}]52;c;eHh4"))
    #expect(strings.joined().hasSuffix("\u{7}"))
  }

  @Test func `the longest text that is sent fits into what terminals take`() {
    let whole = sent(String(repeating: "x", count: ClipboardSequence.limit), .none)

    #expect(whole.utf8.count <= 100_000)
  }
}
