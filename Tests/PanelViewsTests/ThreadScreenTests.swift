import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

struct ThreadScreenTests {
  @Test(arguments: ThreadSample.allCases, ScreenSize.all)
  func `a conversation in every state`(sample: ThreadSample, size: Size) {
    let screen = sample.state(size).screen(size)

    expectScreen(screen, "thread-\(sample.rawValue)-\(size.name)")
  }

  @Test(arguments: ScreenSize.all)
  func `help lists the keys of reading a conversation`(size: Size) {
    var state = ThreadSample.full.state(size)
    state.overlay = .help(scroll: 0)

    expectScreen(state.screen(size), "thread-help-\(size.name)")
  }

  private static let notices: [Notice.Impossible] = [
    .noConversation, .conversationNotRead(.unreadable(.intercom, .webPage)),
    .conversationNotRead(.rateLimited(.intercom, until: nil)), .conversationElsewhere,
    .linkedPartMissing, .nothingToSearch, .nothingSearched, .notFound,
  ]

  @Test(arguments: notices)
  func `every notice fits the smallest screen`(notice: Notice.Impossible) {
    let size = Size(columns: 40, rows: 10)
    var state = ThreadSample.full.state(size)
    state.notice = .impossible(notice)

    let footer = state.screen(size).rowText(9)

    #expect(!footer.contains("…"))
    #expect(footer.contains("."))
  }

  @Test(arguments: 40...220)
  func `opening, help and the way back are named however narrow the screen is`(columns: Int) {
    let size = Size(columns: columns, rows: 24)

    let reading = ThreadSample.searched.state(size).screen(size).rowText(23)
    let typing = ThreadSample.searching.state(size).screen(size).rowText(23)

    #expect(reading.contains("Enter open"))
    #expect(reading.contains("? help"))
    #expect(reading.contains("q back"))
    #expect(typing.contains("Enter keep"))
    #expect(typing.contains("Esc close"))
  }
}
