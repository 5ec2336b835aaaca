internal import ContactResolution

extension AppState {
  /// What is shown of an issue that was read less than this many seconds ago is not asked for
  /// again when it is come back to: as long as answers of Jira are remembered.
  private static let freshness: Int64 = 60

  /// Shows an issue: what is known of it at once, the rest when it arrives.
  ///
  /// While a selection moves nothing is asked; `settles` waits until it rests.
  mutating func show(_ key: IssueKey, summary: IssueSummary?, settles: Bool) -> [Effect] {
    guard !issue.isOf(key) else { return settles ? [] : visit() }
    shelf.put(
      IssueShelf.Entry(issue: issue, contacts: contacts.interrupted, addresses: addresses)
    )
    navigation.before = issue.presentKey
    navigation.noted = nil
    putOnScreen(key, summary)
    if list.selection != key, list.shown.row(of: key) != nil { list.selection = key }
    if search?.pane != .list { search = nil }
    if focus == .details { focus = .contacts }
    if navigation.paneBeforeList == .details { navigation.paneBeforeList = .contacts }
    let stops = Effect.Identity.ofOneIssue.map { Effect.cancel($0) }
    return stops + (settles ? recallIssue() + [.settle(key)] : visit())
  }

  /// Shows what lies on the shelf, else what the list says; the contacts are awaited then.
  private mutating func putOnScreen(_ key: IssueKey, _ summary: IssueSummary?) {
    let known = shelf.entry(of: key)
    issue = known?.issue ?? IssuePanelState(key: key)
    issue.key = key
    issue.summary = summary ?? issue.summary
    if known == nil { issue.issue = .loading(last: nil) }
    contacts = ContactPanelState()
    guard isPanelEnabled else { return }
    if let known {
      contacts = known.contacts
      if let shown = contacts.resolved.value?.source, shown != source {
        contacts.restrict(to: source)
      }
      if known.addresses != addresses { contacts.forgetReporter() }
    }
    if contacts.resolved == .idle { contacts.beginReading(anew: false) }
  }

  /// Reads the issue on which the selection rests.
  mutating func takeSettled(_ key: IssueKey) -> [Effect] {
    key == issue.key ? visit() : []
  }

  /// Notes that the issue is looked at, and asks for what is not known of it or old.
  private mutating func visit() -> [Effect] {
    guard let key = issue.key else { return [] }
    history.visit(issue.presentKey ?? key)
    let isAwaited = navigation.ahead.contains(key)
    let stops: [Effect] = [.cancel(.settling)] + (isAwaited ? [] : [.cancel(.ahead)])
    return stops + (isFresh ? readRest() + readAhead() : read(anew: false)) + noteVisit()
  }

  /// Whether the issue is on the screen, and the selection has rested on it.
  func isVisited(_ key: IssueKey) -> Bool {
    issue.isOf(key) && history.current.map { issue.isOf($0) } ?? false
  }

  /// Whether all that is shown of the issue was read a short while ago.
  private var isFresh: Bool {
    guard case .loaded(_, let moment) = issue.issue, isRecent(moment),
      issue.asOf?.isRecalled != true, contacts.asOf?.isRecalled != true
    else { return false }
    guard isPanelEnabled else { return true }
    guard case .loaded(let resolved, let moment) = contacts.resolved, isRecent(moment) else {
      return false
    }
    return resolved.progress == .complete && !contacts.isStopped && resolved.source == source
      && resolved.failures.isEmpty && resolved.outdated.isEmpty
  }

  /// Whether an answer that came at the moment needs no other one yet.
  func isRecent(_ moment: Timestamp) -> Bool {
    (0..<Self.freshness).contains(now.seconds - moment.seconds)
  }

  /// Asks for what was under way beside the issue and its contacts when it was left.
  private mutating func readRest() -> [Effect] {
    let awaited = contacts.companiesAwaited
    return readDetails() + (awaited.isEmpty ? [] : readCompanies { awaited.contains($0) })
  }

  /// Takes it that the issue has come, perhaps under another key: then it was moved.
  mutating func takeArrival(of arrived: Issue) -> [Effect] {
    if let key = issue.key, arrived.key != key { history.rename(key, to: arrived.key) }
    return noteVisit() + (isPanelEnabled ? [] : readAhead())
  }

  /// Asks what the program was started for.
  mutating func start() -> [Effect] {
    let connecting: [Effect] = isPanelEnabledByDefault ? [.connect] : []
    let list = isListShown ? readListIfNeeded() : []
    return issue.key == nil ? list + connecting : visit() + list
  }

  // MARK: - History

  /// Whether an issue was looked at before the present one.
  var canGoBackInHistory: Bool {
    history.previous != nil || history.current.map { !issue.isOf($0) } ?? false
  }

  /// Shows the issue that was looked at before.
  mutating func goBackInHistory() -> [Effect] {
    // An issue that was only passed over is not in the history; one goes back from it.
    if let current = history.current, !issue.isOf(current) { return showAgain(current) }
    guard let key = history.goBack() else { return refuse(.noIssue(.noneBefore)) }
    return showAgain(key)
  }

  /// Shows the issue from which the person went back.
  mutating func goForwardInHistory() -> [Effect] {
    guard let key = history.goForward() else { return refuse(.noIssue(.noneAfter)) }
    return showAgain(key)
  }

  private mutating func showAgain(_ key: IssueKey) -> [Effect] {
    if focus == .list, !isListBeside {
      navigation.cameFromList = true
      focus = .contacts
    }
    return show(key, summary: summary(of: key), settles: true)
  }

  /// What is known of an issue before it is read; nil when nothing is.
  func summary(of key: IssueKey) -> IssueSummary? {
    if let listed = list.summary(of: key) { return listed }
    let recent = recents.first { $0.key == key }
    return recent.map { IssueSummary(key: key, summary: $0.summary) }
  }
}

extension Effect.Identity {
  /// What runs for the issue on the screen alone.
  fileprivate static let ofOneIssue: [Self] = [
    .issue, .details, .conversations, .companies, .thread, .threadReminder, .reminder, .retry,
    .settling, .recall(.issue), .recall(.details), .recall(.companies), .recall(.thread),
  ]
}
