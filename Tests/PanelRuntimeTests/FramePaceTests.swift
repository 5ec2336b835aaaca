import Dispatch
import Testing

@testable import PanelRuntime

@MainActor
@Suite struct FramePaceTests {
  nonisolated private static let start = DispatchTime(uptimeNanoseconds: 5_000_000_000)

  @Test func `the first frame is drawn at once`() {
    #expect(FramePace().next(after: Self.start) == nil)
  }

  @Test(arguments: [
    (after: 0, wait: 10), (after: 3, wait: 7), (after: 9, wait: 1), (after: 10, wait: nil),
    (after: 500, wait: nil),
  ])
  func `a frame for answers comes ten milliseconds after the last one`(after: Int, wait: Int?) {
    var pace = FramePace()
    pace.drew(at: Self.start)
    let now = Self.start + .milliseconds(after)
    #expect(pace.next(after: now) == wait.map { now + .milliseconds($0) })
  }
}
