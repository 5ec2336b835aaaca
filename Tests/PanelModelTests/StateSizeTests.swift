import ContactResolution
import PanelModel
import TestSupport
import Testing
import TextTerminal

/// What the state holds, however long the program is used.
@Suite struct StateSizeTests {
  /// Elements of all collections in a value, wherever they lie, and of those within them.
  private static func elements(in value: Any) -> Int {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .collection, .set, .dictionary:
      return mirror.children.reduce(mirror.children.count) { $0 + elements(in: $1.value) }
    case .struct, .class, .enum, .tuple, .optional, nil:
      return mirror.children.reduce(0) { $0 + elements(in: $1.value) }
    default: return 0
    }
  }

  @Test func `every collection is counted, wherever it lies`() {
    struct Holder {
      private let names = ["a": [1, 2], "b": []]
      private let set: Set<Int>? = [1, 2, 3]
      private let choice = Result<[Int], ServiceFailure>.success([1])
    }

    #expect(Self.elements(in: Holder()) == 2 + 2 + 3 + 1)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `ten thousand visits leave no more behind than a thousand`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var state = SampleList.started(1...400, columns: 200)
    var early = 0

    for step in 0..<10_000 {
      for event in Self.visit(state, &random) {
        _ = SamplePanel.update.update(&state, event, at: Self.moment(step))
      }
      if step < 1_000, step % 100 == 99 { early = max(early, Self.elements(in: state)) }
    }

    let late = Self.elements(in: state)
    #expect(early > 1_000, "seed \(seed): something is remembered at all.")
    #expect(late <= early + early / 4, "seed \(seed): \(late) after \(early)")
  }

  private static func moment(_ step: Int) -> Timestamp {
    Timestamp(seconds: SamplePanel.moment.seconds + Int64(step) * 3)
  }

  /// An issue is looked at by its name or from another one, and something is done there.
  private static func visit(_ state: AppState, _ random: inout SeededGenerator) -> [AppEvent] {
    let key = SampleList.key(Int.random(in: 1...5_000, using: &random))
    var events = typed(":\(key.text)\n")
    events += [
      .issueSettled(key), .issueReported(key, .issue(issue(key))),
      .issueReported(key, .contacts(contacts(&random))),
      .detailsReported(ContactID("1"), ContactDetails(tags: ["vip"])),
      .companiesReported(key, CompanyKnowledge(companies: [ContactID("1"): []])),
    ]
    switch Int.random(in: 0..<8, using: &random) {
    case 0: events += typed("/the\n")
    case 1: events += typed("/card\n\u{1B}")
    case 2: events += typed("e\(key.text.lowercased())@example.com\n")
    case 3:
      let request = IssueListRequest(jql: "text ~ \(key.text)")
      events += typed(":jql \(request.jql)\n")
      events.append(.issuesReported(request, .success(SampleList.page(1...40))))
    case 4: events += typed("fx\n\u{1B}\u{1B}")
    case 5: events += typed("<<>")
    case 6: events.append(.serviceWaits(.jira, until: state.now))
    default: events.append(.issueReported(key, .issueFailed(.timedOut(.jira))))
    }
    return events + typed("\u{1B}\u{1B}")
  }

  private static func typed(_ text: String) -> [AppEvent] {
    text.map { character in
      switch character {
      case "\n": .terminal(.key(Key(.enter)))
      case "\u{1B}": .terminal(.key(Key(.escape)))
      default: .terminal(.key(.character(character)))
      }
    }
  }

  private static func issue(_ key: IssueKey) -> ContactResolution.Issue {
    Issue(key: key, summary: "The card is declined", webURL: "https://jira.example.com/\(key.text)")
  }

  private static func contacts(_ random: inout SeededGenerator) -> ResolvedContacts {
    SamplePanel.resolved(
      (1...Int.random(in: 1...5, using: &random)).map { SamplePanel.contact("\($0)") }
    )
  }
}
