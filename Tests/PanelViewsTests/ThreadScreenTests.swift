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
}
