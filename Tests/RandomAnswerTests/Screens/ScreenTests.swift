import ContactResolution
import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

struct ScreenTests {
  private static let sizes = [
    Size(columns: 40, rows: 10), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 50), Size(columns: 1, rows: 1), Size(columns: 41, rows: 11),
    Size(columns: 79, rows: 10), Size(columns: 150, rows: 12), Size(columns: 500, rows: 60),
    Size(columns: 0, rows: 0), Size(columns: 60, rows: 200),
  ]

  @Test(arguments: Descriptions.all)
  func `whatever is answered and pressed, the screen is whole`(
    descriptions: Descriptions
  ) async throws {
    var flaws = SurfaceFlaws()
    for seed in RandomRun.seeds(8) {
      var panel = try RandomPanel(descriptions, seed: seed)
      for step in 0..<80 {
        try await panel.step()
        guard step.isMultiple(of: 4) else { continue }
        let size = Self.sizes[(step / 4 + Int(seed)) % Self.sizes.count]

        let (surface, anew) = panel.draw(size)

        let comment = RandomRun.comment(seed)
        #expect(flaws.flaws(in: surface) == [], comment)
        #expect(surface == anew, comment)
        let selected = panel.state.contacts.selection
        let items = panel.state.contacts.items
        #expect(selected.map { items.contains($0) } ?? items.isEmpty, comment)
      }
    }
  }
}
