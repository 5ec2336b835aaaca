import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// What can be said of answers that earlier runs kept.
enum RecalledSample: String, CaseIterable, CustomTestStringConvertible {
  case refreshing
  case refreshingMinutes = "refreshing-minutes"
  case reading
  case slow
  case offline
  case offlineDays = "offline-days"
  case refused
  case gone
  case intercomOffline = "intercom-offline"
  case partly
  case stopped
  case answered
  case forgotten
  case forgottenContacts = "forgotten-contacts"
  case nobody
  case nobodyOffline = "nobody-offline"
  case details
  case thread
  case list
  case listOffline = "list-offline"
  case listEnd = "list-end"
  case listForgotten = "list-forgotten"

  var testDescription: String { rawValue }

  static let unreachable = ServiceFailure.unreachable(.jira, .unknownHost("acme.example.com"))
  private static let hours = SampleIssue.ago(hours: 2)
  private static let yesterday = SampleIssue.ago(hours: 24)

  var state: AppState {
    switch self {
    case .refreshing: return RecalledScript(Self.hours).state
    case .refreshingMinutes:
      return RecalledScript(Timestamp(seconds: SampleIssue.now.seconds - 25 * 60)).state
    case .reading, .slow: return waiting
    case .offline, .offlineDays, .refused, .gone, .intercomOffline, .partly: return failed
    case .stopped:
      var run = RecalledScript(Self.yesterday)
      run.press(Key(.escape), Key(.down))
      return run.state
    case .answered:
      var run = RecalledScript(Self.hours)
      run.report(.issue(SampleIssue.checkout))
      run.report(.contacts(SampleContacts.resolved()))
      return run.state
    case .forgotten:
      var run = RecalledScript(nil)
      run.report(.issueFailed(Self.unreachable))
      return run.state
    case .forgottenContacts:
      var run = RecalledScript(Self.yesterday, contacts: nil)
      run.report(.issueFailed(Self.unreachable))
      return run.state
    case .nobody, .nobodyOffline:
      var run = RecalledScript(Self.hours, contacts: SampleContacts.resolved([], conversations: []))
      if self == .nobodyOffline { run.report(.issueFailed(Self.unreachable)) }
      return run.state
    case .details, .thread: return beyond
    case .list, .listOffline, .listEnd, .listForgotten: return listed
    }
  }

  private var waiting: AppState {
    var run = RecalledScript(Self.hours)
    if self == .slow {
      run.take(.waitedLong(SampleIssue.key))
    } else {
      run.report(.issue(SampleIssue.checkout))
      run.report(
        .contacts(
          SampleContacts.resolved(
            [SampleContacts.ryan],
            progress: .resolving(answered: 1, total: 3)
          )
        )
      )
    }
    return run.state
  }

  private var failed: AppState {
    var run = RecalledScript(self == .offlineDays ? SampleIssue.ago(days: 9) : Self.yesterday)
    switch self {
    case .refused: run.report(.issueFailed(.unauthorized(.jira, detail: "")))
    case .gone: run.report(.issueFailed(.notFound(.jira)))
    case .intercomOffline:
      run.report(.issue(SampleIssue.checkout))
      var contacts = SampleContacts.resolved([], conversations: [])
      contacts.failure = .unreachable(.intercom, .connectionLost)
      run.report(.contacts(contacts))
    case .partly:
      run.report(.issue(SampleIssue.checkout))
      var contacts = SampleContacts.resolved()
      let link = contacts.conversations.removeFirst().link
      contacts.unresolved = [
        UnresolvedConversation(link: link, failure: .timedOut(.intercom))
      ]
      run.report(.contacts(contacts))
    default: run.report(.issueFailed(Self.unreachable))
    }
    return run.state
  }

  private var beyond: AppState {
    var run = RecalledScript(Self.yesterday)
    run.take(.recalled(.details(SampleContacts.ryan.id, SampleContacts.ryanDetails)))
    run.report(.issueFailed(Self.unreachable))
    guard self == .thread else {
      run.press(Key(.right))
      let failure = ServiceFailure.unreachable(.intercom, .connectionLost)
      let parts = ContactDetails.Part.allCases.map { ($0, failure) }
      let failed = ContactDetails(failures: Dictionary(uniqueKeysWithValues: parts))
      run.take(.detailsReported(SampleContacts.ryan.id, failed))
      return run.state
    }
    run.press(.character("t"))
    guard let target = run.state.thread?.target else { return run.state }
    let kept = RecalledThread(thread: SampleThread.long, moment: Self.yesterday)
    run.take(.recalled(.thread(target, kept)))
    run.take(.threadReported(target, .failure(.unreachable(.intercom, .connectionLost))))
    return run.state
  }

  private var listed: AppState {
    var run = ListScript(keepsAnswers: true)
    if self != .listForgotten { run.recall(ListScript.page, at: Self.hours) }
    guard self != .list else { return run.state }
    run.answer(.failure(Self.unreachable))
    if self == .listEnd {
      run.press(.character("G"))
      run.recall(nil, at: Self.hours, cursor: IssueCursor("b"))
    }
    return run.state
  }
}
