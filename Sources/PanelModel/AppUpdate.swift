public import ContactResolution
internal import TextTerminal

/// What each event changes, and what is to be done about it.
///
/// Pure: the present comes in with the event, and everything to be done goes out as effects.
public struct AppUpdate: Sendable {
  let keyMap: KeyMap

  /// Makes the update for a key map.
  public init(keyMap: KeyMap) {
    self.keyMap = keyMap
  }

  /// Brings the state up to date with an event that happened at the moment.
  ///
  /// - Returns: What is to be done, in order.
  public func update(
    _ state: inout AppState,
    _ event: AppEvent,
    at now: Timestamp
  ) -> [Effect] {
    state.now = now
    switch event {
    case .started:
      return state.read(anew: false)
    case .terminal(let event):
      return terminal(&state, event)
    case .issueReported(let key, let report):
      return key == state.issue.key ? state.take(report) : []
    case .detailsReported(let contact, let details):
      state.contacts.take(details, of: contact)
      return []
    case .companiesReported(let key, let companies):
      if key == state.issue.key { state.contacts.companies = companies }
      return []
    case .conversationsReported(let contact, let page):
      state.contacts.takeConversations(page, of: contact)
      return []
    case .threadReported(let target, let result):
      return state.take(result, of: target)
    case .attributesReported(let result):
      state.take(result)
      return []
    case .changeNotKept(let sentence):
      state.notice = .notKept(sentence)
      return []
    case .waitedLong(let key):
      state.contacts.isSlow = key == state.issue.key && state.isReading
      return []
    case .threadWaitedLong(let target):
      state.takeWaitedLong(for: target)
      return []
    case .waitOver(let key):
      return key == state.issue.key ? state.readHeldUp() : []
    case .serviceWaits(let service, let moment):
      state.waits[service] = moment
      return []
    case .openEnded(let opening):
      return state.take(opening)
    }
  }

  private func terminal(_ state: inout AppState, _ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key):
      if state.place.takesText, keyMap.action(for: key, in: state.place) == nil {
        state.notice = nil
        return state.type { $0.take(key) }
      }
      guard let action = keyMap.action(for: key, in: state.place) else { return [] }
      state.notice = nil
      return state.perform(action)
    case .resized(let size):
      state.size = size
      state.thread?.keepText(state.extents.thread)
      return []
    case .resumed: return [.redraw]
    case .terminated(let signal): return [.end(status: 128 + signal)]
    case .vanished: return [.end(status: 128 + 1)]
    case .mouse(let event): return state.take(event)
    case .pasted(let text):
      return state.type { input in
        input.insert(text)
        return true
      }
    }
  }
}

extension AppState {
  /// Edits the line of text that is being typed; nothing when none is.
  fileprivate mutating func type(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    switch place {
    case .address: typeAddress(edit)
    case .fields: typeFieldSearch(edit)
    case .threadSearch: typeThreadSearch(edit)
    case .issue, .contacts, .details, .help, .link, .thread: []
    }
  }

  /// Whether answers about the issue are on their way.
  public var isReading: Bool { issue.issue.isLoading || contacts.resolved.isLoading }

  /// Asks both services about the issue; what is known stays meanwhile.
  mutating func read(anew: Bool) -> [Effect] {
    issue.issue = .loading(last: issue.issue.value)
    let reading = Effect.readIssue(
      issue.key,
      isPanelEnabled ? source : nil,
      addresses,
      anew: anew
    )
    guard isPanelEnabled else { return [.cancel(.retry), reading] }
    contacts.beginReading(anew: anew)
    return [.cancel(.retry), reading, .remindOfWaiting(issue.key)]
  }

  /// Asks again for what a service would not answer before now.
  fileprivate mutating func readHeldUp() -> [Effect] {
    let thread = readHeldUpThread()
    guard !isReading, thread.isEmpty || isIssueHeldUp else { return thread }
    return thread + read(anew: true)
  }

  private var isIssueHeldUp: Bool {
    let failures =
      [issue.issue.failure, contacts.resolved.failure].compactMap(\.self)
      + (contacts.resolved.value?.failures ?? [])
    return failures.contains { failure in
      if case .rateLimited = failure { true } else { false }
    }
  }

  /// Stops asking at the person's wish; what arrived stays.
  mutating func stopReading() -> [Effect] {
    issue.issue = issue.issue.value.map { .loaded($0, at: now) } ?? .idle
    contacts.stopReading(at: now)
    notice = .cancelled
    return [.cancel(.issue), .cancel(.reminder), .cancel(.retry)]
  }

  fileprivate mutating func take(_ report: IssueReader.Report) -> [Effect] {
    switch report {
    case .issue(let issue):
      self.issue.issue = .loaded(issue, at: now)
      return []
    case .issueFailed(let failure):
      issue.issue = .failed(failure, last: issue.issue.value)
      if isPanelEnabled { contacts.fail(failure) }
      return [.cancel(.reminder)] + retry(after: [failure])
    case .contacts(let resolved):
      contacts.take(resolved, at: now)
      let details = readDetails()
      guard resolved.progress == .complete else { return details }
      return details + [.cancel(.reminder)] + retry(after: resolved.failures)
    }
  }

  /// Asks for the selected contact's details unless that was done.
  mutating func readDetails() -> [Effect] {
    guard let contact = contacts.takeDetailsToRead() else { return [] }
    return [
      .readDetails(
        contact,
        through: contacts.selectedContact?.connection,
        anew: contacts.readsDetailsAnew
      )
    ]
  }

  /// Comes back by itself when a service has said from when on it will answer again.
  private func retry(after failures: [ServiceFailure]) -> [Effect] {
    let moments = failures.compactMap { failure -> Timestamp? in
      guard case .rateLimited(_, let until) = failure else { return nil }
      return until
    }
    guard let latest = moments.max() else { return [] }
    return [.waitUntil(latest, issue.key)]
  }

  fileprivate mutating func take(_ opening: LinkOpening) -> [Effect] {
    switch opening.outcome {
    case .opened:
      notice = .opened(opening.subject)
      return []
    case .notOpened(let reason):
      overlay = .link(url: opening.url, reason: reason)
      return [.copy(opening.url)]
    }
  }
}
