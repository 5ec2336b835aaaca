import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@testable import PanelViews

struct RectangleTests {
  /// The part of the screen that a view is given.
  private static let rects = [
    Rect(column: 2, row: 1, columns: 40, rows: 9), Rect(column: 0, row: 0, columns: 47, rows: 23),
    Rect(column: 50, row: 2, columns: 33, rows: 23), Rect(column: 7, row: 3, columns: 80, rows: 39),
    Rect(column: 3, row: 3, columns: 1, rows: 1), Rect(column: 1, row: 1, columns: 5, rows: 3),
    Rect(column: 9, row: 4, columns: 12, rows: 2), Rect(column: 4, row: 0, columns: 150, rows: 49),
    Rect(column: 5, row: 5, columns: 0, rows: 9), Rect(column: 5, row: 5, columns: 9, rows: 0),
    Rect(column: 6, row: 1, columns: 2, rows: 30), Rect(column: 1, row: 2, columns: 24, rows: 7),
  ]

  @Test(arguments: Descriptions.all)
  func `whatever is answered, a view draws within its rectangle alone`(
    descriptions: Descriptions
  ) async throws {
    var flaws = SurfaceFlaws()
    var drawn: Set<String> = []
    for seed in RandomRun.seeds(5) {
      var panel = try RandomPanel(descriptions, seed: seed)
      var pages = panel
      try await pages.openPages()
      for step in 0..<60 {
        try await panel.step()
        guard step.isMultiple(of: 5) else { continue }
        _ = panel.draw(Size(columns: 100, rows: 30))
        let rect = Self.rects[(step / 5 + Int(seed)) % Self.rects.count]
        var paged = panel.state
        (paged.thread, paged.fieldChooser) = (pages.state.thread, pages.state.fieldChooser)
        for (view, state) in Self.views.flatMap({ [($0, panel.state), ($0, paged)] }) {
          let drawing = view.drawing(of: state, in: rect)
          let words = "\(view.name) in \(rect), \(RandomRun.hint(seed))"
          #expect(drawing.outside == nil, "\(words)")
          #expect(flaws.flaws(in: drawing.surface) == [], "\(words)")
          if drawing.isSomething { drawn.insert(view.name) }
        }
      }
    }
    #expect(drawn == Set(Self.views.map(\.name)))
  }

  /// A view and how it is drawn.
  private struct View {
    let name: String
    let draw: (Scene, Rect, inout Surface) -> Void

    /// Draws in a rectangle of a surface that was full before.
    func drawing(of state: AppState, in rect: Rect) -> Drawing {
      let scene = Scene(
        state: state,
        theme: RandomPanel.theme,
        keyMap: .standard,
        isSplit: rect.columns % 2 == 0
      )
      var surface = Surface(
        size: Size(columns: rect.column + rect.columns + 3, rows: rect.row + rect.rows + 2)
      )
      for row in 0..<surface.size.rows {
        let strip = Rect(column: 0, row: row, columns: surface.size.columns, rows: 1)
        surface.write(String(repeating: "#", count: strip.columns), in: strip)
      }
      let before = surface
      draw(scene, rect, &surface)
      return Drawing(surface: surface, before: before, rect: rect)
    }
  }

  /// What a view made of a full surface.
  private struct Drawing {
    let surface: Surface
    let before: Surface
    let rect: Rect

    /// Whether the view drew anything.
    var isSomething: Bool { surface != before }

    /// A place outside of the rectangle where it drew; nil when there is none.
    var outside: String? {
      for row in 0..<surface.size.rows {
        for column in 0..<surface.size.columns where !rect.contains(column: column, row: row) {
          if surface[column: column, row: row] != before[column: column, row: row] {
            return "column \(column), row \(row)"
          }
        }
      }
      return nil
    }
  }

  private static var views: [View] {
    [
      View(name: "issue") { scene, rect, surface in
        var layout = IssueLayout()
        _ = IssueView(scene: scene).draw(in: rect, layouts: &layout, into: &surface)
      },
      View(name: "contacts") { scene, rect, surface in
        var names: ContactNames?
        _ = ContactPanelView(scene: scene).draw(in: rect, names: &names, into: &surface)
      },
      View(name: "list") { scene, rect, surface in
        var extents = PaneExtents()
        IssueListView(scene: scene).draw(in: rect, extents: &extents, into: &surface)
      },
      View(name: "thread") { scene, rect, surface in
        guard let thread = scene.state.thread else { return }
        var layout = ThreadLayout()
        _ = ThreadView(scene: scene, thread: thread)
          .draw(in: rect, layout: &layout, into: &surface)
      },
      View(name: "fields") { scene, rect, surface in
        _ = FieldChooserView(scene: scene).draw(in: rect, into: &surface)
      },
      View(name: "footer") { scene, rect, surface in
        FooterView(scene: scene).draw(in: rect.splitTop(1).top, into: &surface)
      },
    ]
  }
}
