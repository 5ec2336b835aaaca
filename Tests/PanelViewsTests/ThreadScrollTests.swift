import ContactResolution
import PanelModel
import PanelViews
import Testing
import TextTerminal

struct ThreadScrollTests {
  private static let size = Size(columns: 80, rows: 24)

  /// A page of the conversation on a screen of the size.
  private static func page(
    _ thread: ConversationThread = SampleThread.long,
    size: Size = size,
    part: String? = nil
  ) -> ThreadPage {
    var page = ThreadPage(size: size, part: part)
    page.take(.success(thread))
    return page
  }

  /// All rows of the conversation as a terminal of that width shows them.
  private static func allRows(_ thread: ConversationThread, columns: Int) -> [String] {
    let page = page(thread, size: Size(columns: columns, rows: 1_000))
    var rows = page.bodyRows
    while rows.last?.allSatisfy({ $0 == " " }) == true { rows.removeLast() }
    return rows
  }

  @Test(arguments: [40, 80, 140])
  func `scrolling down by rows shows every row once and stops at the end`(columns: Int) {
    let all = Self.allRows(SampleThread.long, columns: columns)
    var page = Self.page(size: Size(columns: columns, rows: 24))

    for first in 0...all.count {
      let shown = page.bodyRows
      let start = min(first, all.count - shown.count)
      #expect(shown == Array(all[start..<start + shown.count]), "row \(first)")
      page.press(Key(.down))
    }
    #expect(page.extent.isAtEnd)
  }

  @Test func `scrolling up by pages shows every row and stops at the beginning`() {
    let all = Self.allRows(SampleThread.long, columns: 80)
    var page = Self.page()
    page.press(.character("G"))
    var seen: [String] = page.bodyRows

    while !page.extent.isAtTop {
      page.press(Key(.pageUp))
      if page.extent.isAtTop { break }
      seen = page.bodyRows.dropLast() + seen
    }

    #expect(all.suffix(seen.count) == seen[...])
    #expect(all.count - seen.count < 22)
    #expect(page.bodyRows == Array(all.prefix(22)))
  }

  @Test func `a page keeps one row in view`() {
    var page = Self.page()
    let before = page.bodyRows

    page.press(Key(.pageDown))

    #expect(page.bodyRows.first == before.last)
  }

  @Test func `each message is brought to the top in turn, and back`() {
    var page = Self.page()
    var heads: [String] = []

    for _ in 0..<10 {
      page.press(.character("]"))
      heads.append(page.bodyRows[1])
    }
    let last = page.bodyRows
    page.press(.character("]"), .character("["))

    #expect(
      heads
        == (0..<10).map { "number \($0) " }.enumerated().map { index, words in
          heads[index].contains(words) ? heads[index] : "expected \(words)"
        }
    )
    #expect(page.bodyRows == last)
  }

  @Test(arguments: [40, 60, 80, 120])
  func `the part a link points at is marked and in view`(columns: Int) {
    let page = Self.page(size: Size(columns: columns, rows: 24), part: "comment-215-230")

    let row = page.bodyRows.firstIndex { $0.contains("▸ Li Wei") }
    #expect(row == 2)
    #expect(page.bodyRows[3].contains("number 30"))
  }

  @Test func `a resize and back shows the same as before`() {
    var page = Self.page(SampleThread.hostile)
    page.press(Key(.down), Key(.down), Key(.down), Key(.down), Key(.down))
    let before = page.surface

    for columns in [40, 200, 57, 80] { page.resize(Size(columns: columns, rows: 24)) }

    #expect(page.surface == before)
  }

  @Test func `a narrower page begins with the same text`() {
    var page = Self.page()
    for _ in 0..<20 { page.press(.character("]")) }
    page.press(Key(.down))

    page.resize(Size(columns: 44, rows: 12))

    #expect(page.bodyRows.first?.contains("Message number 19") == true)
  }

  @Test func `a long message is searched match by match, each in view and set off`() {
    let text = (0..<400).map { "word \($0), then a needle" }.joined(separator: "\n")
    let thread = ConversationThread(
      conversation: SampleThread.conversation,
      parts: [SampleThread.part("1", SampleThread.ryan, text, hours: 1)]
    )
    var page = Self.page(thread)
    page.search("NEEDLE".lowercased(), keeps: true)

    for number in 1...400 {
      #expect(page.setOff == "needle", "match \(number)")
      #expect(page.surface.text.contains("\(number)/400"))
      page.press(.character("n"))
    }
    #expect(page.surface.text.contains("1/400"))
    #expect(page.extent.isAtTop)
  }

  @Test func `a match that is in view does not move the page`() {
    var page = Self.page()
    let before = page.bodyRows.dropLast()

    page.search("browser", keeps: false)

    #expect(page.bodyRows.dropLast() == before)
    #expect(page.setOff == "browser")
  }

  @Test(arguments: ["支払い", "e\u{301} comb", "família", "clears", "ωμέγα", "名前.png", "here, nul"])
  func `what is found in odd text is set off as it is drawn`(pattern: String) {
    var page = Self.page(SampleThread.hostile, size: Size(columns: 120, rows: 40))

    page.search(pattern, keeps: false)

    let expected = pattern == "família" ? "" : pattern == "ωμέγα" ? "Ωμέγα" : pattern
    #expect(page.setOff == expected)
  }

  @Test func `a match broken over two rows is set off on both`() {
    var page = Self.page(size: Size(columns: 44, rows: 20))

    page.search("another card of the same bank", keeps: false)

    #expect(page.setOff == "another card of the same bank")
  }

  @Test func `what came after the end is shown`() {
    var page = Self.page()
    page.press(.character("G"), .character("r"))
    var thread = SampleThread.long
    thread.parts.append(SampleThread.part("999", SampleThread.ryan, "Brand new", hours: 0))

    page.take(.success(thread))

    #expect(page.surface.text.contains("Brand new"))
  }

  @Test func `an only contact's name stands for a message without one`() {
    var thread = SampleThread.long
    thread.parts[0].author.name = nil
    thread.parts[0].author.email = nil

    let page = Self.page(thread)

    #expect(page.bodyRows[0].contains("Ryan Lee"))
  }
}

extension ThreadPage {
  /// The rows between the title and the footer.
  fileprivate var bodyRows: [String] {
    (1..<surface.size.rows - 1).map { surface.rowText($0) }
  }

  /// The characters of the match that is being looked at, without the blanks between rows.
  fileprivate var setOff: String {
    let look = Style(attributes: [.bold, .reverse])
    var text = ""
    for row in 1..<surface.size.rows - 2 {
      let cells = surface.row(row).filter { $0.style == look }
      guard !cells.isEmpty else { continue }
      if !text.isEmpty { text += " " }
      text += cells.map(\.text).joined()
    }
    return text
  }
}
