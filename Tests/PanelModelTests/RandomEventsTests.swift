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
      let details = state.contacts.detailItems(fields: state.fields)
      let isDetail = state.contacts.detailSelection.map { details.contains($0) } ?? true
      #expect(isDetail, "seed \(seed), step \(step)")
      #expect(state.isPanelEnabled || items.isEmpty, "seed \(seed), step \(step)")
      let source = state.contacts.resolved.value?.source ?? state.source
      #expect(source == state.source, "seed \(seed), step \(step)")
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `whatever was looked through before is as if looked through anew`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var state = SamplePanel.started()

    for step in 0..<300 {
      _ = SamplePanel.update.update(&state, Self.event(&random), at: SamplePanel.moment)

      var fresh = state.contacts
      fresh.resolved = state.contacts.resolved
      #expect(state.contacts.items == fresh.items, "seed \(seed), step \(step)")
      #expect(state.contacts.totals == fresh.totals, "seed \(seed), step \(step)")
      let details = state.contacts.detailItems(fields: state.fields)
      let freshDetails = Array(fresh.detailItems(fields: state.fields))
      #expect(Array(details) == freshDetails, "seed \(seed), step \(step)")
      let areFound = freshDetails.allSatisfy {
        details.firstIndex(of: $0) == freshDetails.firstIndex(of: $0)
      }
      #expect(areFound, "seed \(seed), step \(step)")
      let arePlaced = fresh.items.allSatisfy {
        state.contacts.place(of: $0) == fresh.items.firstIndex(of: $0)
      }
      #expect(arePlaced, "seed \(seed), step \(step)")
    }
  }

  private static func event(_ random: inout SeededGenerator) -> AppEvent {
    switch Int.random(in: 0..<17, using: &random) {
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
    case 10: .detailsReported(id(&random), details(&random))
    case 11: .conversationsReported(id(&random), page(&random))
    case 12:
      .companiesReported(SamplePanel.key, CompanyKnowledge(companies: [id(&random): []]))
    case 13: .changeNotKept("Disk full.")
    case 14: .recalled(.issue(SamplePanel.key, recalled(&random)))
    case 15: .recalled(.details(id(&random), details(&random)))
    default: .terminal(.key(key(&random)))
    }
  }

  private static func contacts(
    _ progress: ResolvedContacts.Progress,
    _ random: inout SeededGenerator
  ) -> ResolvedContacts {
    let ids = (0..<8).filter { _ in Bool.random(using: &random) }
    var resolved = SamplePanel.resolved(
      ids.map { SamplePanel.contact("\($0)", conversations: $0 < 5 ? ["1"] : []) },
      conversations: ["1"],
      progress: progress
    )
    resolved.source = ContactSource.allCases.randomElement(using: &random) ?? .both
    let matches: [ReporterMatch] = [
      .notAsked, .noReporter, .noEmail(name: "Ana"), .matched(email: "ana@example.com"),
    ]
    resolved.reporter = matches.randomElement(using: &random) ?? .notAsked
    resolved.isReporterEmailTyped = Bool.random(using: &random)
    return resolved
  }

  private static func recalled(_ random: inout SeededGenerator) -> RecalledIssue {
    RecalledIssue(
      issue: Issue(key: SamplePanel.key),
      contacts: Bool.random(using: &random) ? contacts(.complete, &random) : nil,
      moment: Timestamp(seconds: SamplePanel.moment.seconds - 60)
    )
  }

  private static func id(_ random: inout SeededGenerator) -> ContactID {
    ContactID("\(Int.random(in: 0..<8, using: &random))")
  }

  private static func details(_ random: inout SeededGenerator) -> ContactDetails {
    var details = ContactDetails(
      companies: Bool.random(using: &random) ? [Company(id: CompanyID("1"), name: "Acme")] : nil,
      tags: Bool.random(using: &random) ? ["vip"] : []
    )
    if case .success(let page) = page(&random) { details.conversations = page }
    return details
  }

  private static func page(
    _ random: inout SeededGenerator
  ) -> Result<ConversationPage, ServiceFailure> {
    if Int.random(in: 0..<4, using: &random) == 0 { return .failure(.timedOut(.intercom)) }
    let ids = (0..<20).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    return .success(
      ConversationPage(
        conversations: ids.map { Conversation(id: ConversationID("\($0)")) },
        next: Bool.random(using: &random) ? "next" : nil,
        total: Bool.random(using: &random) ? 20 : nil
      )
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
