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

  @Test(arguments: ReporterSample.allCases, ScreenSize.all)
  func `what came of looking for the reporter is said with the next step`(
    sample: ReporterSample,
    size: Size
  ) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "reporter-\(sample.rawValue)-\(size.name)")
  }

  @Test(arguments: PersonSample.allCases, ScreenSize.all)
  func `what is known of a person has its drawing`(sample: PersonSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "person-\(sample.rawValue)-\(size.name)")
  }

  @Test(arguments: PlaceSample.allCases, ScreenSize.all)
  func `other workspaces and broken connections are named`(sample: PlaceSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "place-\(sample.rawValue)-\(size.name)")
  }
}
