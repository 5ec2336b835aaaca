import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

struct ContactPanelScreenTests {
  @Test(arguments: [(40, 10), (80, 24), (120, 40), (200, 50)])
  func `several contacts are a list with the selected one's details below`(
    columns: Int,
    rows: Int
  ) {
    let state = SampleState.many

    let screen = state.screen(columns, rows)

    expectScreen(screen, "contacts-many-\(columns)x\(rows)")
  }
}
