import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

struct ContactPanelScreenTests {
  @Test(arguments: PanelSample.allCases, ScreenSize.all)
  func `every state of the contact panel has its drawing`(sample: PanelSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "contacts-\(sample.rawValue)-\(size.name)")
  }

  @Test(arguments: FailureSample.allCases, ScreenSize.all)
  func `every failure of Intercom says what to do`(sample: FailureSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "failure-\(sample.rawValue)-\(size.name)")
  }
}
