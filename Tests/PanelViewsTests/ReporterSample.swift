import ContactResolution
import PanelModel
import Testing

/// What can come of looking for an issue's reporter.
enum ReporterSample: String, CaseIterable, CustomTestStringConvertible {
  case asking
  case matching
  case matched
  case nobodyMatched = "nobody-matched"
  case hidden
  case hiddenUnread = "hidden-unread"
  case hiddenBoth = "hidden-both"
  case hiddenBothNothing = "hidden-both-nothing"
  case typed
  case typedBoth = "typed-both"
  case typedNobody = "typed-nobody"
  case app
  case appBoth = "app-both"
  case noReporter = "no-reporter"
  case failed
  case switched
  case prompt
  case promptProblem = "prompt-problem"
  case promptChange = "prompt-change"
  case promptIssue = "prompt-issue"

  var testDescription: String { rawValue }

  private static let email = "ana@example.com"
  private static let name = "Ana Souza"

  var state: AppState {
    switch self {
    case .asking, .matching, .switched: return loading
    case .prompt, .promptProblem, .promptChange, .promptIssue: return asked
    case .hiddenBoth: return both(.noEmail(name: Self.name))
    case .hiddenBothNothing: return shown(.noEmail(name: Self.name), source: .both)
    case .typedBoth:
      return both(.matched(email: Self.email), contacts: [SampleContacts.ryan] + matches)
    case .appBoth: return both(.isApp(name: "Deploy Bot"))
    case .matched, .nobodyMatched, .typed, .typedNobody, .app, .noReporter, .failed, .hidden,
      .hiddenUnread:
      return shown(match, contacts: self == .matched || self == .typed ? matches : [])
    }
  }

  private var match: ReporterMatch {
    switch self {
    case .hidden, .hiddenUnread: .noEmail(name: Self.name)
    case .app: .isApp(name: "Deploy Bot")
    case .noReporter: .noReporter
    case .failed: .failed(email: Self.email, .timedOut(.intercom))
    default: .matched(email: Self.email)
    }
  }

  /// Two Users with one address, and a Lead.
  private var matches: [ResolvedContact] {
    let roles: [Contact.Role] = [.user, .user, .lead]
    return roles.enumerated().map { index, role in
      SampleContacts.contact(
        "6762a1b2c3d4e5f60102050\(index)",
        role,
        name: Self.name,
        email: Self.email
      )
    }
  }

  private var isTyped: Bool { [.typed, .typedBoth, .typedNobody].contains(self) }

  private func shown(
    _ match: ReporterMatch,
    contacts: [ResolvedContact] = [],
    source: ContactSource = .reporterEmail
  ) -> AppState {
    var resolved = SampleContacts.resolved(contacts, conversations: [])
    resolved.source = source
    resolved.reporter = match
    resolved.isReporterEmailTyped = isTyped
    if self == .hiddenUnread { resolved.requestFailure = .timedOut(.jira) }
    var state = SampleState.state(contacts: .loaded(resolved, at: SampleIssue.now))
    state.source = source
    return state
  }

  private func both(
    _ match: ReporterMatch,
    contacts: [ResolvedContact] = [SampleContacts.ryan, SampleContacts.ana]
  ) -> AppState {
    var state = shown(match, source: .both)
    var resolved = SampleContacts.resolved(contacts)
    resolved.source = .both
    resolved.reporter = match
    resolved.isReporterEmailTyped = isTyped
    state.contacts.resolved = .loaded(resolved, at: SampleIssue.now)
    state.contacts.selection = state.contacts.items.first
    return state
  }

  private var loading: AppState {
    let match: ReporterMatch =
      self == .asking
      ? .askingServiceManagement(name: Self.name) : .matching(email: Self.email)
    var state = shown(match)
    var last = state.contacts.resolved.value
    last?.progress = .searching
    state.contacts.resolved = .loading(last: self == .switched ? nil : last)
    state.contacts.progress = .searching
    if self == .switched { state.notice = .switched(.reporterEmail) }
    return state
  }

  private var asked: AppState {
    var state = shown(self == .promptIssue ? .noReporter : .noEmail(name: Self.name))
    let reporter = self == .promptIssue ? nil : SampleIssue.account(Self.name)
    var prompt = AddressPrompt(
      reporter: reporter,
      address: self == .promptChange ? Self.email : nil,
      isKept: self != .promptChange
    )
    if self == .promptProblem {
      prompt.input = TextInput("ana at example")
      prompt.problem = .notAnAddress
    }
    state.overlay = .address(prompt)
    return state
  }
}
