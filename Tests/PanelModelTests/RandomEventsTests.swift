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

  private static func key(_ random: inout SeededGenerator) -> Key {
    let keys = KeyMap.standard.bindings.flatMap(\.keys).filter {
      $0 != .character("Q") && $0 != .control("c")
    }
    return keys.randomElement(using: &random) ?? Key(.down)
  }
}
