import ContactResolution
import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

struct FieldChooserScreenTests {
  @Test(arguments: FieldChooserSample.allCases, ScreenSize.all)
  func `every state of choosing fields has its drawing`(sample: FieldChooserSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "fields-\(sample.rawValue)-\(size.name)")
  }
}
