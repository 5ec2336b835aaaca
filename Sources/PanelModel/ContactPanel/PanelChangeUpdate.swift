internal import ContactResolution

extension AppState {
  /// Switches to the next way of finding contacts, and asks anew.
  mutating func switchSource() -> [Effect] { use(source.next) }

  /// Finds contacts in the way from now on, and asks anew.
  mutating func use(_ wanted: ContactSource) -> [Effect] {
    guard isPanelEnabled else { return refuse(.panelOff) }
    notice = .switched(wanted)
    guard wanted != source else { return [] }
    source = wanted
    contacts.restrict(to: source)
    return [.keep(.source(source))] + read(anew: false)
  }

  /// Looks for contacts in issues of this project from now on, or no longer.
  ///
  /// Switched off, nothing is asked of Intercom any more; the issue is read on without contacts.
  mutating func togglePanel() -> [Effect] {
    guard let key = issue.key else { return refuse(.issueNotLoaded) }
    let project = key.project
    let isEnabled = !isPanelEnabled
    panelProjects[project] = isEnabled
    notice = .panelSwitched(isEnabled: isEnabled, project: project)
    let keep = Effect.keep(.panel(isEnabled: isEnabled, project: project))
    guard !isEnabled else { return [keep] + read(anew: false) }
    let wasReading = isReading
    contacts = ContactPanelState()
    if focus == .details { focus = .contacts }
    let questions: [Effect.Identity] = [.details, .conversations, .companies, .reminder]
    let issueWaits = issue.issue.failure != nil
    return [keep] + questions.map { .cancel($0) }
      + (wasReading ? [.readIssue(key, nil, addresses, anew: false)] : [])
      + (issueWaits ? [] : [.cancel(.retry)])
  }

  /// Whether the action would do something in the contact panel.
  func canPerformInPanel(_ action: Action) -> Bool {
    if action == .switchSource { return isPanelEnabled }
    return action == .typeAddress ? reasonAgainstTyping == nil : action == .togglePanel
  }

  /// Says why a key can do nothing.
  mutating func refuse(_ reason: Notice.Impossible) -> [Effect] {
    notice = .impossible(reason)
    return []
  }
}

extension ContactSource {
  /// The way of finding contacts that a person switches to from this one.
  fileprivate var next: ContactSource {
    switch self {
    case .linkedConversations: .reporterEmail
    case .reporterEmail: .both
    case .both: .linkedConversations
    }
  }
}
