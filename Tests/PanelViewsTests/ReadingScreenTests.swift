import TestSupport
import Testing
import TextTerminal

struct ReadingScreenTests {
  @Test(arguments: ReadingSample.allCases, ScreenSize.all)
  func `reading and searching have their drawings`(sample: ReadingSample, size: Size) {
    expectScreen(sample.page(size).surface, "reading-\(sample.rawValue)-\(size.name)")
  }
}
