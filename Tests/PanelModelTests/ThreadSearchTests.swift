import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ThreadSearchTests {
  /// Where the pattern is found in a message of the text.
  private static func found(_ pattern: String, in text: String) -> [Range<Int>] {
    var state = ThreadSamples.reading(ThreadSamples.thread([ThreadSamples.part("1", text)]))
    state.press(.character("/"))
    state.type(pattern)
    return state.thread?.search?.matches.map(\.range) ?? []
  }

  private static let cases: [(pattern: String, text: String, found: [Range<Int>])] = [
    ("card", "Card, CARD and card", [0..<4, 6..<10, 15..<19]),
    ("Card", "Card, CARD and card", [0..<4]),
    ("aa", "aaaaa", [0..<2, 2..<4]),
    ("x", "", []),
    ("longer than the text", "text", []),
    ("straße", "STRASSE, Straße", [0..<7, 9..<16]),
    ("strasse", "Straße", [0..<7]),
    ("s", "aß", [1..<3]),
    ("οδός", "ΟΔΟΣ ΟΔΌΣ", [9..<17]),
    ("жара", "Жара", [0..<8]),
    ("Жара", "Жара жара", [0..<8]),
    ("カード", "支払いカード", [9..<18]),
    ("é", "É", [0..<2]),
    ("i", "İ", [0..<2]),
  ]

  @Test(arguments: cases)
  func `text is found in any case, unless there is a capital letter`(
    pattern: String,
    text: String,
    found: [Range<Int>]
  ) {
    #expect(Self.found(pattern, in: text) == found)
  }

  @Test func `typing shows the first match from what is in view, and how many there are`() {
    var state = ThreadSamples.reading()
    state.measure(top: 1, row: 3)

    state.press(.character("/"))
    state.type("card")

    let search = state.thread?.search
    #expect(state.place == .threadSearch)
    #expect(search?.matches.map(\.start.block) == [0, 1, 3])
    #expect(search?.current == 1)
    #expect(
      state.thread?.position.anchor
        == .match(
          TextPlace(block: 1, offset: 6),
          from: RowPlace(block: 1, row: 3)
        )
    )
  }

  @Test func `names of attachments are searched, what was taken away is not`() {
    var state = ThreadSamples.reading(
      ThreadSamples.thread([
        ThreadSamples.part("1", "See the file", attachments: ["a.png", "invoice.pdf"]),
        ThreadSamples.part("2", "invoice", attachments: ["invoice"], isRedacted: true),
      ])
    )

    state.press(.character("/"))
    state.type("invoice")

    let start = TextPlace(block: 0, field: 2, offset: 0)
    #expect(state.thread?.search?.matches == [TextMatch(start: start, count: 7)])
  }

  @Test func `Enter keeps the search, n and N go round`() {
    var state = ThreadSamples.reading()
    state.measure(top: 0)
    state.press(.character("/"))
    state.type("card")
    state.press(Key(.enter))

    var visited: [Int?] = []
    for key in ["n", "n", "n", "N"] as [Character] {
      state.press(.character(key))
      visited.append(state.thread?.search?.current)
    }

    #expect(state.place == .thread)
    #expect(visited == [1, 2, 0, 2])
  }

  @Test func `matches can be passed while typing`() {
    var state = ThreadSamples.reading()
    state.press(.character("/"))
    state.type("card")

    state.press(Key(.down), Key(.down), Key(.up))

    #expect(state.thread?.search?.current == 1)
    #expect(state.place == .threadSearch)
  }

  @Test func `after scrolling away it goes on from what is in view`() {
    var state = ThreadSamples.reading()
    state.measure(top: 0)
    state.press(.character("/"))
    state.type("card")
    state.press(Key(.enter), .character("G"))
    state.measure(top: 3, visibleRows: 15)

    var before = state
    state.press(.character("n"))
    before.press(.character("N"))

    #expect(state.thread?.search?.current == 2)
    #expect(before.thread?.search?.current == 2)
  }

  @Test(arguments: [Key(.escape), .control("c")])
  func `giving up brings back the position`(key: Key) {
    var state = ThreadSamples.reading()
    state.measure(top: 1, row: 3)
    state.press(.character("/"))
    state.type("visa")

    state.press(key)

    #expect(state.thread?.search == nil)
    #expect(state.thread?.position.anchor == .row(RowPlace(block: 1, row: 3)))
    #expect(state.place == .thread)
  }

  @Test func `giving up brings back what was searched for before`() {
    var state = ThreadSamples.reading()
    state.press(.character("/"))
    state.type("card")
    state.press(Key(.down), Key(.enter), .character("/"))
    state.type("visa")

    state.press(Key(.escape))

    #expect(state.thread?.search?.input.text == "card")
    #expect(state.thread?.search?.matches.count == 3)
    #expect(state.thread?.search?.current == 1)
    #expect(state.thread?.search?.isTyping == false)
  }

  @Test func `what is not found says so and brings back the position`() {
    var state = ThreadSamples.reading()
    state.measure(top: 2)
    state.press(.character("/"))
    state.type("refund")

    state.press(Key(.enter))

    #expect(state.notice == .impossible(.notFound))
    #expect(state.thread?.search == nil)
    #expect(state.thread?.position.anchor == .row(RowPlace(block: 2)))
  }

  @Test func `an empty search says nothing`() {
    var state = ThreadSamples.reading()

    state.press(.character("/"), Key(.enter))

    #expect(state.notice == nil)
    #expect(state.thread?.search == nil)
  }

  @Test func `Escape drops a kept search first, then leaves`() {
    var state = ThreadSamples.reading()
    state.press(.character("/"))
    state.type("card")
    state.press(Key(.enter))

    state.press(Key(.escape))
    let afterOne = state.thread
    state.press(Key(.escape))

    #expect(afterOne != nil)
    #expect(afterOne?.search == nil)
    #expect(state.thread == nil)
  }

  @Test func `n without a search says so`() {
    var state = ThreadSamples.reading()

    state.press(.character("n"))

    #expect(state.notice == .impossible(.nothingSearched))
  }

  @Test func `there is nothing to search before anything is there`() {
    var state = SamplePanel.showing(SamplePanel.resolved([], conversations: ["17"]))
    state.press(.character("t"))

    state.press(.character("/"))

    #expect(state.notice == .impossible(.nothingToSearch))
    #expect(!state.canPerform(.search))
  }

  @Test func `a paste is searched for, as one line`() {
    var state = ThreadSamples.reading()
    state.press(.character("/"))

    _ = SamplePanel.update.update(&state, .terminal(.pasted("visa\ncard")), at: state.now)

    #expect(state.thread?.search?.input.text == "visa card")
    #expect(state.thread?.search?.matches.count == 1)
  }

  @Test func `an answer is searched as it comes`() {
    var state = ThreadSamples.opened()
    state.press(.character("/"))
    state.type("card")
    let before = state.thread?.search?.matches.count

    state.answer(.success(ThreadSamples.messages))

    #expect(before == 1)
    #expect(state.thread?.search?.matches.count == 3)
    #expect(state.thread?.search?.current == 0)
  }
}
