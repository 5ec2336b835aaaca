import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ThreadMovingTests {
  private static func row(_ block: Int, _ row: Int = 0, offset: Int = 0) -> TextPosition {
    TextPosition(.row(RowPlace(block: block, row: row)), offset: offset)
  }

  private static let moves: [(Key, Int)] = [
    (Key(.down), 1), (.character("j"), 1), (Key(.up), -1), (.character("k"), -1),
    (Key(.pageDown), 19), (.character(" "), 19), (Key(.pageUp), -19), (.control("d"), 10),
    (.control("u"), -10),
  ]

  @Test(arguments: moves)
  func `keys move by rows from what was drawn`(key: Key, rows: Int) {
    var state = ThreadSamples.reading()
    state.measure(top: 2, row: 3)

    state.press(key)

    #expect(state.thread?.position == Self.row(2, 3, offset: rows))
  }

  @Test func `keys pressed before the next drawing add up`() {
    var state = ThreadSamples.reading()
    state.measure(top: 2, row: 3)

    state.press(Key(.down), Key(.down), Key(.up), Key(.down))

    #expect(state.thread?.position == Self.row(2, 3, offset: 2))
  }

  @Test func `what was drawn of another position does not count`() {
    var state = ThreadSamples.reading()
    state.press(.character("G"))
    state.measure(top: 2, row: 3)
    state.press(.character("g"))

    state.press(Key(.down))

    #expect(state.thread?.position == Self.row(0, 0, offset: 1))
  }

  @Test func `g and G go to both ends`() {
    var state = ThreadSamples.reading()
    state.measure(top: 2)

    state.press(.character("G"))
    #expect(state.thread?.position == TextPosition(.end))

    state.press(.character("g"))
    #expect(state.thread?.position == .start)
  }

  @Test(arguments: [MouseEvent.Action.wheelUp, .wheelDown])
  func `the wheel moves by three rows and selects nothing behind the page`(
    action: MouseEvent.Action
  ) {
    var state = ThreadSamples.reading()
    state.measure(top: 1)
    let selection = state.contacts.selection

    let event = MouseEvent(column: 60, row: 3, action: action)
    _ = SamplePanel.update.update(&state, .terminal(.mouse(event)), at: state.now)

    #expect(state.thread?.position == Self.row(1, 0, offset: action == .wheelUp ? -3 : 3))
    #expect(state.contacts.selection == selection)
  }

  @Test func `a press of the mouse does nothing behind the page`() {
    var state = ThreadSamples.reading()
    state.extents.issueArea = Rect(column: 0, row: 0, columns: 40, rows: 20)
    let before = state

    let event = MouseEvent(column: 3, row: 3, action: .press(.left))
    _ = SamplePanel.update.update(&state, .terminal(.mouse(event)), at: state.now)

    #expect(state == before)
  }

  /// Blocks 0, 1, 3 and 4 are messages, block 2 is an event.
  @Test(
    arguments: [(0, 0, 1), (0, 4, 1), (1, 0, 3), (1, 9, 3), (2, 0, 3), (3, 2, 4)]
      as [(Int, Int, Int)]
  )
  func `the next message is the first that begins below the top`(
    block: Int,
    row: Int,
    next: Int
  ) {
    var state = ThreadSamples.reading()
    state.measure(top: block, row: row)

    state.press(.character("]"))

    #expect(state.thread?.position == Self.row(next))
  }

  @Test(
    arguments: [(0, 4, 0), (1, 0, 0), (1, 1, 1), (2, 0, 1), (3, 0, 1), (4, 5, 4)]
      as [(Int, Int, Int)]
  )
  func `the previous message is the last that begins above the top`(
    block: Int,
    row: Int,
    previous: Int
  ) {
    var state = ThreadSamples.reading()
    state.measure(top: block, row: row)

    state.press(.character("["))

    #expect(state.thread?.position == Self.row(previous))
  }

  @Test func `behind the last message is the end`() {
    var state = ThreadSamples.reading()
    state.measure(top: 4, row: 2)

    state.press(.character("J"))

    #expect(state.thread?.position == TextPosition(.end))
  }

  @Test func `several messages can be passed before the next drawing`() {
    var state = ThreadSamples.reading()
    state.measure(top: 0)

    state.press(.character("]"), .character("]"), .character("["), .character("]"))

    #expect(state.thread?.position == Self.row(3))
  }

  @Test func `a resize keeps the text at the top, however often it happens`() {
    var state = ThreadSamples.reading()
    state.measure(top: 2, row: 3)

    state.resize()
    let once = state.thread?.position
    state.measure(top: 2, row: 7)
    state.resize()

    #expect(once == TextPosition(.text(TextPlace(block: 2, offset: 3))))
    #expect(state.thread?.position == once)
  }

  @Test func `a resize keeps a message's head at the top`() {
    var state = ThreadSamples.reading()
    state.measure(top: 2, row: 0)

    state.resize()

    #expect(state.thread?.position == Self.row(2))
  }

  @Test func `a refresh keeps the part that stands at the top`() {
    var state = ThreadSamples.reading()
    state.measure(top: 3, row: 4)
    state.press(.character("r"))
    var parts = ThreadSamples.messages.parts
    parts.insert(ThreadSamples.part("0", "Before all"), at: 0)
    parts.append(ThreadSamples.part("6", "After all"))

    state.measure(top: 3, row: 4, visibleRows: 10)
    state.answer(.success(ThreadSamples.thread(parts)))

    #expect(state.thread?.position == Self.row(4, 4))
  }

  @Test func `who stands at the end is shown what came after it`() {
    var state = ThreadSamples.reading()
    state.press(.character("G"))
    state.measure(top: 3)
    var parts = ThreadSamples.messages.parts
    parts += [ThreadSamples.event("6"), ThreadSamples.part("7", "New")]

    state.press(.character("r"))
    state.answer(.success(ThreadSamples.thread(parts)))

    #expect(state.thread?.position == Self.row(6))
  }

  @Test func `what can all be seen is not scrolled`() {
    var state = ThreadSamples.reading()

    state.measure(top: 0, visibleRows: 50)
    #expect(!state.canPerform(.moveDown))

    state.measure(top: 0)
    #expect(state.canPerform(.moveDown))
  }
}

extension AppState {
  fileprivate mutating func resize() {
    let size = Size(columns: 60, rows: 20)
    _ = SamplePanel.update.update(&self, .terminal(.resized(size)), at: now)
  }
}
