import ContactResolution
import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

struct RandomStateTests {
  @Test(arguments: UInt64(1)...25)
  func `whatever the state and size, every row is whole and scrolling stays within the text`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    var view = AppView(theme: RandomState.theme(&random), keyMap: .standard)
    var flaws = SurfaceFlaws()

    for _ in 0..<20 {
      let state = RandomState.state(&random)
      var surface = Surface(size: state.size)
      let extents = view.draw(state, into: &surface)

      #expect(flaws.flaws(in: surface).isEmpty, "seed \(seed)")
      #expect(extents.issue.text.visibleRows <= surface.size.rows, "seed \(seed)")
      #expect(extents.details.visibleRows <= surface.size.rows, "seed \(seed)")
      #expect(extents.help.visibleRows <= surface.size.rows, "seed \(seed)")
    }
  }

  @Test(arguments: UInt64(1)...10)
  func `a view that has drawn other states before draws the same as a new one`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let theme = RandomState.theme(&random)
    var used = AppView(theme: theme, keyMap: .standard)

    for _ in 0..<20 {
      let state = RandomState.state(&random)
      var expected = Surface(size: state.size)
      var drawn = Surface(size: state.size)
      var fresh = AppView(theme: theme, keyMap: .standard)
      let expectedExtents = fresh.draw(state, into: &expected)
      let extents = used.draw(state, into: &drawn)

      #expect(drawn == expected, "seed \(seed)")
      #expect(extents == expectedExtents, "seed \(seed)")
    }
  }
}
