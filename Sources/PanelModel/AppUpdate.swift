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
    let place = state.detailPlace
    let key = state.issue.key
    let effects = take(event, &state)
    state.keepSearch(ofIssue: key)
    state.keepDetailSelection(at: place)
    let further = state.readAttributesInUse() + state.settleList() + state.searchingOn
    state.contacts.lookThrough()
    return effects + further
  }

  private func take(_ event: AppEvent, _ state: inout AppState) -> [Effect] {
    switch event {
    case .started: return state.start()
    case .recalled(let recalled): return state.take(recalled)
    case .terminal(let event): return terminal(&state, event)
    case .issuesReported(let request, let result):
      return state.take(result, for: request) + state.readAheadInNewList()
    case .issuesCounted(let jql, let count):
      if jql == state.list.jql { state.list.present.take(count: count) }
    case .listWaitedLong(let request): state.takeListWaitedLong(for: request)
    case .issueSettled(let key): return state.takeSettled(key)
    case .listWaitOver: return state.readListHeldUp()
    case .issueReported(let key, let report):
      return key == state.issue.key ? state.take(report) : []
    case .detailsReported(let contact, let details):
      state.contacts.take(details, of: contact)
      return state.retry(after: details.failures.values)
    case .companiesReported(let key, let companies):
      guard key == state.issue.key else { return [] }
      state.contacts.take(companies)
      return state.retry(after: companies.failures.values)
    case .conversationsReported(let contact, let page): return state.take(page, of: contact)
    case .threadReported(let target, let result): return state.take(result, of: target)
    case .attributesReported(let result): state.take(result)
    case .searchContinues: return state.searchOn()
    case .changeNotKept(let sentence): state.notice = .notKept(sentence)
    case .waitedLong(let key):
      state.contacts.isSlow = key == state.issue.key && state.isReading
    case .threadWaitedLong(let target): state.takeWaitedLong(for: target)
    case .waitOver(let key): return key == state.issue.key ? state.readHeldUp() : []
    case .serviceWaits(let service, let moment): return state.take(service, waitsUntil: moment)
    case .openEnded(let opening): return state.take(opening)
    case .copyEnded(let sending, let copy): state.takeCopyEnd(sending, copy)
    }
    return []
  }

  private func terminal(_ state: inout AppState, _ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key):
      closeLink(&state, before: key)
      if state.isCommandLineLeft(by: key) { return state.perform(.back) }
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
      state.issue.position.keepText(state.extents.issue.text)
      return state.isListShown ? state.readListIfNeeded() : []
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

  /// Closes a link that is shown when the key is meant for what lies below it.
  private func closeLink(_ state: inout AppState, before key: Key) {
    guard case .link = state.overlay, keyMap.action(for: key, in: .link) == nil else { return }
    let below = state.placeBelow
    let isTyped = below.takesText && TextInput.isTyped(key)
    if isTyped || keyMap.action(for: key, in: below) != nil { state.overlay = nil }
  }
}

extension AppState {
  /// Edits the line of text that is being typed; nothing when none is.
  fileprivate mutating func type(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    switch place {
    case .address: typeAddress(edit)
    case .command: typeCommand(edit)
    case .listFilter: typeListFilter(edit)
    case .search: typeSearch(edit)
    case .fields: typeFieldSearch(edit)
    case .threadSearch: typeThreadSearch(edit)
    case .list, .issue, .contacts, .details, .views, .follow, .help, .link, .thread: []
    }
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
