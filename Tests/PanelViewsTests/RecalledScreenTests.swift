import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

struct RecalledScreenTests {
  @Test(arguments: RecalledSample.allCases, ScreenSize.all)
  func `what earlier runs kept is marked with its age`(sample: RecalledSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "recalled-\(sample.rawValue)-\(size.name)")
  }

  @Test(arguments: ScreenSize.all)
  func `an answer that says the same changes titles and footer alone`(size: Size) {
    var run = RecalledScript(SampleIssue.ago(hours: 2))
    run.take(.recalled(.details(SampleContacts.ryan.id, SampleContacts.ryanDetails)))
    let kept = run.state.screen(size)

    run.report(.issue(SampleIssue.checkout))
    run.report(.contacts(SampleContacts.resolved()))
    let answered = run.state.screen(size)

    let changed = (0..<size.rows).filter { kept.rowText($0) != answered.rowText($0) }
    #expect(changed.allSatisfy { $0 == 0 || $0 == size.rows - 1 })
    #expect(!changed.isEmpty)
  }
}
