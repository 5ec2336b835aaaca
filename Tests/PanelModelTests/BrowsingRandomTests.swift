import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

@Suite struct BrowsingRandomTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `whatever happens while browsing, what is shown belongs together`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var state = SampleList.started(1...12, columns: Bool.random(using: &random) ? 200 : 80)

    for step in 0..<400 {
      let event = Self.event(state, &random)
      let effects = SamplePanel.update.update(&state, event, at: Self.moment(step))

      let place = "seed \(seed), step \(step)"
      #expect(state.issue.key != nil || state.focus == .list, "\(place)")
      #expect(effects.read.allSatisfy { $0 == state.issue.key }, "\(place)")
      #expect(effects.ahead.allSatisfy { $0 != state.issue.key }, "\(place)")
      #expect(Set(state.recents.map(\.key)).count == state.recents.count, "\(place)")
      #expect(state.recents.count <= 50, "\(place)")
      let items = state.contacts.items
      #expect(state.contacts.selection.map { items.contains($0) } ?? items.isEmpty, "\(place)")
      if case .command(let prompt) = state.overlay {
        #expect(prompt.choice.map { prompt.completions.indices.contains($0) } ?? true, "\(place)")
        #expect((0...prompt.line.text.count).contains(prompt.line.cursor), "\(place)")
      }
      if state.focus == .details {
        let details = state.contacts.detailItems(fields: state.fields)
        #expect(state.contacts.detailSelection.map { details.contains($0) } ?? true, "\(place)")
      }
    }
  }

  private static func moment(_ step: Int) -> Timestamp {
    Timestamp(seconds: SamplePanel.moment.seconds + Int64(step))
  }

  private static func event(_ state: AppState, _ random: inout SeededGenerator) -> AppEvent {
    let shown = state.issue.key ?? SampleList.key(1)
    let key = Int.random(in: 0..<4, using: &random) == 0 ? Self.key(&random) : shown
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1: return .issueSettled(key)
    case 2, 3: return .issueReported(key, .issue(Issue(key: answered(key, &random))))
    case 4, 5: return .issueReported(key, .contacts(contacts(&random)))
    case 6: return .issueReported(key, .issueFailed(.notFound(.jira)))
    case 7:
      let first = Int.random(in: 1..<12, using: &random)
      return .issuesReported(SampleList.request(state), .success(SampleList.page(first...14)))
    case 8: return .issuesReported(SampleList.request(state), .failure(.timedOut(.jira)))
    case 9:
      let columns = [60, 80, 149, 150, 200].randomElement(using: &random) ?? 80
      return .terminal(.resized(Size(columns: columns, rows: 24)))
    case 10: return .serviceWaits(.jira, until: Timestamp(seconds: state.now.seconds + 5))
    default: return .terminal(.key(self.key(in: state, &random)))
    }
  }

  /// Sometimes an issue was moved.
  private static func answered(_ key: IssueKey, _ random: inout SeededGenerator) -> IssueKey {
    let moved = Int.random(in: 0..<8, using: &random) == 0
    return moved ? IssueKey("NEW-1") ?? key : key
  }

  private static func contacts(_ random: inout SeededGenerator) -> ResolvedContacts {
    let ids = (0..<4).filter { _ in Bool.random(using: &random) }
    return SamplePanel.resolved(
      ids.map { SamplePanel.contact("\($0)") },
      progress: Bool.random(using: &random) ? .complete : .resolving(answered: 1, total: 2)
    )
  }

  private static func key(_ random: inout SeededGenerator) -> IssueKey {
    SampleList.key(Int.random(in: 1...14, using: &random))
  }

  private static func key(in state: AppState, _ random: inout SeededGenerator) -> Key {
    if case .command = state.overlay, Int.random(in: 0..<4, using: &random) != 0 {
      let typed = Array("PROJ-123 viewgocopytheme").map { Key.character($0) }
      return typed.randomElement(using: &random) ?? Key(.enter)
    }
    let keys = KeyMap.standard.bindings.flatMap(\.keys).filter {
      ![.character("Q"), .control("c")].contains($0)
    }
    return keys.randomElement(using: &random) ?? Key(.down)
  }
}
