import ContactResolution
import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

struct ThreadRandomScreenTests {
  @Test(arguments: UInt64(1)...20)
  func `whatever is pressed, rows are whole and the drawing depends on the state alone`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    var page = ThreadPage(size: Self.size(&random), part: "104")

    for step in 0..<60 {
      page.send(Self.event(page, &random))

      var fresh = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)
      var surface = Surface(size: page.state.size)
      let extents = fresh.draw(page.state, into: &surface)
      let widths = (0..<surface.size.rows).map { row in
        surface.row(row).reduce(0) { $0 + Int($1.columns) }
      }
      #expect(widths.allSatisfy { $0 == surface.size.columns }, "seed \(seed), step \(step)")
      #expect(surface == page.surface, "seed \(seed), step \(step)")
      #expect(extents == page.state.extents, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: UInt64(1)...10)
  func `whatever is pressed, the page is filled as far as there is text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var page = ThreadPage(size: Size(columns: 80, rows: 24))
    page.take(.success(SampleThread.long))

    for step in 0..<60 {
      page.press(Self.key(&random))
      guard page.state.thread != nil else {
        page.press(.character("t"))
        page.take(.success(SampleThread.long))
        continue
      }

      let isFilled = page.extent.top.block >= 0 && page.extent.top.row >= 0
      #expect(isFilled, "seed \(seed), step \(step)")
      let last = page.surface.rowText(page.state.place == .threadSearch ? 21 : 20)
      #expect(!page.surface.rowText(1).isEmpty && !last.isEmpty)
      if page.extent.isAtTop {
        #expect(page.extent.top == RowPlace(block: 0), "seed \(seed), step \(step)")
      }
    }
  }

  private static func size(_ random: inout SeededGenerator) -> Size {
    Size(
      columns: Int.random(in: 30...160, using: &random),
      rows: Int.random(in: 8...50, using: &random)
    )
  }

  private static func event(_ page: ThreadPage, _ random: inout SeededGenerator) -> AppEvent {
    let threads = [SampleThread.full, SampleThread.long, SampleThread.hostile]
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      return .threadReported(
        page.target,
        .success(threads.randomElement(using: &random) ?? threads[0])
      )
    case 1: return .threadReported(page.target, .failure(.notFound(.intercom)))
    case 2: return .terminal(.resized(size(&random)))
    case 3: return .terminal(.mouse(MouseEvent(column: 3, row: 3, action: .wheelDown)))
    case 4: return .terminal(.pasted(["e", "Message", "支"].randomElement(using: &random) ?? ""))
    default: return .terminal(.key(key(&random)))
    }
  }

  private static func key(_ random: inout SeededGenerator) -> Key {
    let keys = (KeyMap.standard.bindings(in: .thread) + KeyMap.standard.bindings(in: .threadSearch))
      .flatMap(\.keys).filter { $0 != .character("Q") }
    return keys.randomElement(using: &random) ?? Key(.down)
  }
}
