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

  @Test(arguments: [(FieldChooserSample.byName, "Enter add"), (.user, "Enter show/hide")])
  func `the footer says what Enter does with the selected line`(
    sample: FieldChooserSample,
    words: String
  ) {
    let footer = sample.state.screen(Size(columns: 80, rows: 24)).rowText(23)

    #expect(footer.contains(words))
  }
}
