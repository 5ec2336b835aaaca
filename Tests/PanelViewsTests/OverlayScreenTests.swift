import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

struct OverlayScreenTests {
  static let url =
    "https://app.intercom.com/a/apps/acme1234/users/6762a1b2c3d4e5f601020304/all-conversations"

  @Test(arguments: ScreenSize.all)
  func `help lists the keys of the pane with the focus`(size: Size) {
    var state = SampleState.many
    state.overlay = .help(scroll: 3)

    let screen = state.screen(size)

    expectScreen(screen, "help-\(size.name)")
  }

  @Test(arguments: ScreenSize.all)
  func `a link that cannot be opened is shown in full`(size: Size) {
    var state = SampleState.many
    state.overlay = .link(
      url: Self.url,
      reason: .failed(program: "xdg-open", words: "no application knows how to open it")
    )

    let screen = state.screen(size)

    expectScreen(screen, "link-\(size.name)")
  }

  @Test(arguments: [(1, 1), (10, 3), (39, 24), (80, 9)])
  func `a terminal that is too small says how large it must be`(columns: Int, rows: Int) {
    let state = SampleState.many

    let screen = state.screen(Size(columns: columns, rows: rows))

    expectScreen(screen, "too-small-\(columns)x\(rows)")
  }
}
