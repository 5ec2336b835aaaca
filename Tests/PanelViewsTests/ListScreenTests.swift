import ContactResolution
import PanelModel
import PanelViews
import TestSupport
import Testing
import TextTerminal

struct ListScreenTests {
  @Test(arguments: ListSample.allCases, ScreenSize.all)
  func `every state of the list has its drawing`(sample: ListSample, size: Size) {
    let state = sample.state

    let screen = state.screen(size)

    expectScreen(screen, "list-\(sample.rawValue)-\(size.name)")
  }

  @Test(arguments: 40...220)
  func `whatever the width, every row begins with its issue and the summary has room`(
    columns: Int
  ) {
    let screen = ListSample.many.state.screen(Size(columns: columns, rows: 24))
    let rows = (1..<23).map { screen.rowText($0) }

    let selected = rows.first { $0.contains("▸") } ?? ""
    #expect(selected.contains("▸ PROJ-1420"))
    #expect(selected.contains("Checkout fails"))
    #expect(rows.allSatisfy { TextWidth.columns(of: $0) == columns })
  }

  @Test func `the drawing knows which issue stands on which row`() {
    var state = ListSample.middle.state
    state.size = Size(columns: 80, rows: 24)
    var surface = Surface(size: state.size)
    var view = AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard)

    let extents = view.draw(state, into: &surface)

    #expect(extents.issuesExtent.visibleRows > 15)
    #expect(extents.issues.rows.count == extents.issuesExtent.visibleRows)
    for (row, key) in extents.issues.rows { #expect(surface.rowText(row).contains(key.text)) }
  }

  @Test func `words of the filter are marked where they stand, also in the selected row`() {
    let screen = ListSample.kept.state.screen(Size(columns: 120, rows: 24))
    let cells = (0..<120).map { screen[column: $0, row: 3] }

    let marked = cells.filter { $0.style.attributes.contains(.underline) }.map(\.text).joined()

    #expect(marked.lowercased() == "cardwei")
  }

  @Test func `a list that was not asked for says so`() {
    var state = AppState(
      key: SampleIssue.key,
      size: Size(columns: 80, rows: 24),
      now: SampleIssue.now,
      browsing: BrowsingChoices(views: ListScript.views)
    )
    state.focus = .list

    let screen = state.screen(Size(columns: 80, rows: 24))

    #expect((0..<24).contains { screen.rowText($0).contains("The list is not loaded.") })
    #expect((0..<24).contains { screen.rowText($0).contains("r  load it") })
  }
}
