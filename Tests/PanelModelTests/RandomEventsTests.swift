import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@Suite struct RandomEventsTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `whatever happens the selection is a row that exists`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var state = SamplePanel.started()

    state.extents.issueArea = Rect(column: 0, row: 0, columns: 4, rows: 9)
    state.extents.contactsArea = Rect(column: 4, row: 0, columns: 4, rows: 9)
    state.extents.list = PaneRows(
      area: Rect(column: 4, row: 1, columns: 4, rows: 4),
      rows: [1: .contact(ContactID("0")), 2: .contact(ContactID("1"))]
    )
    state.extents.detailRows = PaneRows(
      area: Rect(column: 4, row: 5, columns: 4, rows: 4),
      rows: [6: .field(VisibleField("email")), 7: .conversation(ConversationID("1"))]
    )

    for step in 0..<400 {
      _ = SamplePanel.update.update(&state, Self.event(&random), at: SamplePanel.moment)

      let items = state.contacts.items
      let isRow = state.contacts.selection.map { items.contains($0) } ?? items.isEmpty
      #expect(isRow, "seed \(seed), step \(step)")
      #expect(state.issue.scroll >= 0, "seed \(seed), step \(step)")
    }
  }

  private static func event(_ random: inout SeededGenerator) -> AppEvent {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .issueReported(SamplePanel.key, .contacts(contacts(.complete, &random)))
    case 1:
      .issueReported(
        SamplePanel.key,
        .contacts(contacts(.resolving(answered: 1, total: 2), &random))
      )
    case 2: .issueReported(SamplePanel.key, .issueFailed(.timedOut(.jira)))
    case 3: .issueReported(SamplePanel.key, .issue(Issue(key: SamplePanel.key)))
    case 5, 6: .terminal(.mouse(mouse(&random)))
    case 4: .terminal(.resized(Size(columns: 40, rows: 10)))
    default: .terminal(.key(key(&random)))
    }
  }

  private static func contacts(
    _ progress: ResolvedContacts.Progress,
    _ random: inout SeededGenerator
  ) -> ResolvedContacts {
    let ids = (0..<8).filter { _ in Bool.random(using: &random) }
    return SamplePanel.resolved(
      ids.map { SamplePanel.contact("\($0)", conversations: ["1"]) },
      conversations: ["1"],
      progress: progress
    )
  }

  private static func mouse(_ random: inout SeededGenerator) -> MouseEvent {
    let actions: [MouseEvent.Action] = [
      .press(.left), .press(.middle), .doubleClick, .wheelUp, .wheelDown,
    ]
    return MouseEvent(
      column: Int.random(in: 0..<9, using: &random),
      row: Int.random(in: 0..<10, using: &random),
      action: actions[Int.random(in: 0..<actions.count, using: &random)]
    )
  }

  private static func key(_ random: inout SeededGenerator) -> Key {
    let keys = KeyMap.standard.bindings.flatMap(\.keys).filter {
      $0 != .character("Q") && $0 != .control("c")
    }
    return keys.randomElement(using: &random) ?? Key(.down)
  }
}
