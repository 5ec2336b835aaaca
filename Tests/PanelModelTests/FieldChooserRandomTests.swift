import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@Suite struct FieldChooserRandomTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `whatever happens no field is shown twice and the selection is a line`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var state = FieldChooserSample.opened()
    var kept = state.fields

    for step in 0..<200 {
      measure(&state, &random)
      let effects = SamplePanel.update.update(
        &state,
        Self.event(&random),
        at: SamplePanel.moment
      )

      for case .keep(.userFields(let fields)) in effects { kept.user = fields }
      for case .keep(.leadFields(let fields)) in effects { kept.lead = fields }
      #expect(state.fields == kept, "seed \(seed), step \(step)")
      for fields in [state.fields.user, state.fields.lead] {
        #expect(Set(fields).count == fields.count, "seed \(seed), step \(step)")
      }
      guard let list = state.fieldList else { continue }
      let isLine = list.index(of: state.fieldChooser?.selection) != nil
      #expect(isLine || list.targets.isEmpty, "seed \(seed), step \(step)")
      #expect(Set(list.targets).count == list.targets.count, "seed \(seed), step \(step)")
    }
  }

  /// Puts the list where a drawing would, somewhere scrolled to.
  private func measure(_ state: inout AppState, _ random: inout SeededGenerator) {
    let lines = state.fieldList?.lines ?? []
    let extent = PaneExtents.Extent(rows: lines.count, visibleRows: 8)
    let offset = Int.random(in: 0...extent.lastOffset, using: &random)
    var rows: [Int: FieldTarget] = [:]
    for (row, line) in lines.dropFirst(offset).prefix(8).enumerated() { rows[row] = line.target }
    state.extents.fields = FieldExtents(
      list: PaneRows(area: Rect(column: 0, row: 0, columns: 9, rows: 8), rows: rows),
      extent: extent,
      offset: offset
    )
  }

  private static func event(_ random: inout SeededGenerator) -> AppEvent {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .attributesReported(.success(FieldChooserSample.custom.shuffled(using: &random)))
    case 1: .attributesReported(.success([]))
    case 2: .attributesReported(.failure(.timedOut(.intercom)))
    case 3...5: .terminal(.mouse(mouse(&random)))
    default: .terminal(.key(key(&random)))
    }
  }

  private static func mouse(_ random: inout SeededGenerator) -> MouseEvent {
    let actions: [MouseEvent.Action] = [
      .press(.left), .release(.left), .doubleClick, .wheelUp, .wheelDown,
    ]
    return MouseEvent(
      column: 3,
      row: Int.random(in: 0..<9, using: &random),
      action: actions[Int.random(in: 0..<actions.count, using: &random)]
    )
  }

  private static func key(_ random: inout SeededGenerator) -> Key {
    let keys = KeyMap.standard.bindings(in: .fields).flatMap(\.keys)
    let typed: [Key] = "aems_ ".map { .character($0) } + [Key(.backspace), .character("f")]
    return (keys + typed + typed).randomElement(using: &random) ?? Key(.down)
  }
}
