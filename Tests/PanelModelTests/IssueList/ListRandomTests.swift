import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@Suite struct ListRandomTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `whatever happens the selection is shown, and no page is asked for twice`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var run = ListRun(
      key: Bool.random(using: &random) ? ListRun.key(5) : nil,
      columns: Bool.random(using: &random) ? 80 : 160
    )

    for step in 0..<400 {
      Self.act(&run, &random)

      let present = run.state.list.present
      let shown = run.shown
      #expect(run.selected.map { shown.contains($0) } ?? true, "seed \(seed), step \(step)")
      #expect(Set(shown).count == shown.count, "seed \(seed), step \(step)")
      let last = max(0, present.rowCount - max(1, run.state.extents.issuesExtent.visibleRows))
      #expect((0...last).contains(present.scroll), "seed \(seed), step \(step)")
      #expect(!run.hasAskedTwice, "seed \(seed), step \(step)")
      let all = present.rows.all.map(\.key)
      #expect(all.indices.allSatisfy { present.rows.place(of: all[$0]) == $0 }, "seed \(seed)")
    }
  }

  private static func act(_ run: inout ListRun, _ random: inout SeededGenerator) {
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: answer(&run, &random)
    case 2: run.draw()
    case 3: run.take(.listWaitOver)
    case 4:
      run.take(.issuesCounted(jql: run.state.list.jql, Int.random(in: 0...99, using: &random)))
    case 5, 6:
      let actions: [MouseEvent.Action] = [
        .press(.left), .press(.middle), .doubleClick, .wheelUp, .wheelDown,
      ]
      run.mouse(
        actions.randomElement(using: &random) ?? .wheelUp,
        column: Int.random(in: 0..<60, using: &random),
        row: Int.random(in: 0..<14, using: &random)
      )
    case 7: run.type(["1", "uber", "card", " ", "zz"].randomElement(using: &random) ?? "1")
    default:
      let keys = KeyMap.standard.bindings(in: run.state.place).flatMap(\.keys).filter {
        $0 != .character("Q") && $0 != .control("c")
      }
      run.press(keys.randomElement(using: &random) ?? Key(.down))
    }
    if run.state.extents.issuesExtent.visibleRows == 0 { run.draw() }
  }

  private static func answer(_ run: inout ListRun, _ random: inout SeededGenerator) {
    let failures: [ServiceFailure] = [
      .timedOut(.jira), .rejected(.jira, detail: "no"),
      .rateLimited(.jira, until: SamplePanel.moment),
    ]
    if Int.random(in: 0..<5, using: &random) == 0 {
      run.answer(.failure(failures.randomElement(using: &random) ?? .timedOut(.jira)))
      return
    }
    let start = Int.random(in: 1...30, using: &random)
    let numbers = (start..<start + Int.random(in: 0...12, using: &random)).shuffled(using: &random)
    let next = Bool.random(using: &random) ? "\(Int.random(in: 0...3, using: &random))" : nil
    run.answer(numbers, next: next, total: Bool.random(using: &random) ? 40 : nil)
  }
}
