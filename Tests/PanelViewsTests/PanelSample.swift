import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// Every state the contact panel can be in.
enum PanelSample: String, CaseIterable, CustomTestStringConvertible {
  case searching
  case reading
  case growing
  case slow
  case slowWithContacts = "slow-with-contacts"
  case stopped
  case stoppedWithContacts = "stopped-with-contacts"
  case none
  case noneButUnsearched = "none-but-unsearched"
  case withoutContacts = "without-contacts"
  case one
  case many
  case namesakes
  case details
  case detailsLoading = "details-loading"
  case longList = "long-list"
  case partlyFailed = "partly-failed"
  case elsewhere
  case provisional
  case merged
  case deleted
  case contactFailed = "contact-failed"
  case refreshing
  case partlyRefreshed = "partly-refreshed"
  case firstLoadFailed = "first-load-failed"
  case manyCompanies = "many-companies"
  case failedAfterSuccess = "failed-after-success"
  case issueFailed = "issue-failed"

  var testDescription: String { rawValue }

  var state: AppState {
    switch self {
    case .searching:
      return loading(nil, progress: .searching, issue: .loading(last: nil))
    case .reading:
      return loading(
        SampleContacts.resolved([], conversations: [], progress: .resolving(answered: 2, total: 7)),
        progress: .resolving(answered: 2, total: 7)
      )
    case .growing: return growing
    case .slow:
      var state = loading(nil, progress: .resolving(answered: 0, total: 3))
      state.contacts.isSlow = true
      return state
    case .slowWithContacts:
      var state = growing
      state.contacts.isSlow = true
      return state
    case .stopped:
      var state = SampleState.state(contacts: .idle)
      state.contacts.isStopped = true
      state.notice = .cancelled
      return state
    case .stoppedWithContacts:
      var state = loaded(SampleContacts.resolved(progress: .resolving(answered: 3, total: 7)))
      state.contacts.isStopped = true
      return state
    case .none, .noneButUnsearched, .withoutContacts: return empty
    case .one, .many, .namesakes, .details, .detailsLoading, .longList, .manyCompanies:
      return healthy
    case .partlyFailed, .elsewhere, .provisional, .merged, .deleted, .contactFailed: return odd
    case .refreshing, .partlyRefreshed, .firstLoadFailed, .failedAfterSuccess, .issueFailed:
      return repeated
    }
  }

  private var growing: AppState {
    let resolved = SampleContacts.resolved(
      [SampleContacts.ryan, SampleContacts.arriving],
      progress: .resolving(answered: 3, total: 7)
    )
    return loading(resolved, progress: .resolving(answered: 3, total: 7))
  }

  private var empty: AppState {
    switch self {
    case .noneButUnsearched:
      return loaded(
        SampleContacts.resolved(
          [],
          conversations: [],
          unsearched: [
            UnsearchedPlace(origin: .remoteLink, failure: .forbidden(.jira, detail: "")),
            UnsearchedPlace(origin: .comment, failure: .timedOut(.jira)),
          ]
        )
      )
    case .withoutContacts:
      return loaded(
        SampleContacts.resolved([], conversations: Array(SampleContacts.conversations.prefix(2)))
      )
    default:
      return loaded(SampleContacts.resolved([], conversations: []))
    }
  }

  func loaded(_ resolved: ResolvedContacts) -> AppState {
    SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))
  }

  private func loading(
    _ last: ResolvedContacts?,
    progress: ResolvedContacts.Progress,
    issue: Loadable<ContactResolution.Issue> = .loaded(SampleIssue.checkout, at: SampleIssue.now)
  ) -> AppState {
    var state = SampleState.state(issue: issue, contacts: .loading(last: last))
    state.contacts.progress = progress
    return state
  }
}
