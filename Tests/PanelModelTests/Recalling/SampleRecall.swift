import ContactResolution
import PanelModel
import TextTerminal

/// What the tests let earlier runs have kept.
enum SampleRecall {
  /// Two hours before the tests' present.
  static let moment = Timestamp(seconds: SamplePanel.moment.seconds - 7_200)
  static let offline = ServiceFailure.unreachable(.jira, .refused("connection refused"))

  static func issue(
    _ contacts: [String]? = ["a", "b"],
    key: IssueKey = SamplePanel.key,
    at moment: Timestamp = moment
  ) -> RecalledIssue {
    RecalledIssue(
      issue: Issue(key: key, summary: "Kept", webURL: "https://jira.example.com/browse/\(key)"),
      contacts: contacts.map { ids in
        SamplePanel.resolved(ids.map { SamplePanel.contact($0) })
      },
      moment: moment
    )
  }

  static func page(_ numbers: ClosedRange<Int>, next: Bool = false) -> RecalledPage {
    RecalledPage(page: SampleList.page(numbers, next: next), moment: moment)
  }

  /// A state that was started with an issue that earlier runs kept.
  static func started(_ recalled: RecalledIssue = issue()) -> AppState {
    var state = SamplePanel.started()
    state.take(.recalled(.issue(SamplePanel.key, recalled)))
    return state
  }
}

extension AppState {
  /// The ids of the contacts that are shown, in order.
  var shownContacts: [String] {
    contacts.items.compactMap { if case .contact(let id) = $0 { id.text } else { nil } }
  }
}

extension [Effect] {
  /// What is looked up among what earlier runs kept.
  var recalls: [Recall] {
    compactMap { if case .recall(let recall) = $0 { recall } else { nil } }
  }
}
