internal import ContactResolution

/// Looking up what earlier runs kept, and showing it as long as there is nothing newer.
extension AppState {
  /// Whether what is looked up belongs to what is on the screen, or fills it.
  public func isShown(_ recall: Recall) -> Bool {
    switch recall {
    case .issue, .details, .companies: isListBeside || focus != .list
    case .page(let request): isListShown && request.cursor == nil
    case .thread, .attributes: true
    }
  }

  /// Looks up the issue and its contacts unless something of both is shown.
  func recallIssue() -> [Effect] {
    guard let key = issue.key else { return [] }
    let isMissing =
      issue.issue.value == nil || isPanelEnabled && contacts.resolved.value == nil
    return isMissing
      ? [.recall(.issue(key, isPanelEnabled ? source : nil, addresses))] : []
  }

  /// Looks up what is known of the selected contact beyond itself unless some of it is.
  func recallDetails() -> [Effect] {
    guard let selected = contacts.selectedContact, let contact = selected.known,
      contacts.details[contact.id] == nil
    else { return [] }
    return [.recall(.details(contact, through: selected.connection))]
  }

  /// Takes what was kept; it never takes the place of what was answered in this run.
  mutating func take(_ recalled: Recalled) -> [Effect] {
    switch recalled {
    case .issue(let key, let issue): return key == self.issue.key ? take(issue) : []
    case .page(let request, let page): return take(page, for: request)
    case .details(let contact, let details): contacts.recall(details, of: contact)
    case .companies(let key, let companies):
      if key == issue.key { contacts.recall(companies) }
    case .thread(let target, let recalled):
      if thread?.target == target { thread?.recall(recalled, extent: extents.thread) }
    case .attributes(let kept): recall(kept)
    }
    return []
  }

  private mutating func take(_ recalled: RecalledIssue) -> [Effect] {
    var effects: [Effect] = []
    if issue.issue.value == nil {
      issue.issue = issue.issue.recalling(recalled.issue, at: recalled.moment)
      issue.asOf = .recalled(recalled.moment)
      searchAnew()
      if isVisited(recalled.issue.key) { effects = noteVisit() }
    }
    guard isPanelEnabled, let kept = recalled.contacts, kept.source == source,
      contacts.recall(kept, at: recalled.moment)
    else { return effects }
    return effects + recallDetails() + recallCompanies(of: kept)
  }

  private func recallCompanies(of resolved: ResolvedContacts) -> [Effect] {
    let known = resolved.contacts.filter { $0.known != nil }
    guard let key = issue.key, !known.isEmpty else { return [] }
    return [.recall(.companies(key, known))]
  }
}

extension ContactPanelState {
  /// Shows contacts that were kept, unless any are shown; whether that was so.
  fileprivate mutating func recall(_ kept: ResolvedContacts, at moment: Timestamp) -> Bool {
    guard asOf == nil, items.isEmpty else { return false }
    resolved = resolved.recalling(kept, at: moment)
    asOf = .recalled(moment)
    keepSelection()
    return true
  }

  /// Takes the parts of the details of which nothing is known.
  fileprivate mutating func recall(_ kept: ContactDetails, of contact: ContactID) {
    var merged = details[contact] ?? ContactDetails()
    merged.companies = merged.companies ?? kept.companies
    merged.tags = merged.tags ?? kept.tags
    merged.segments = merged.segments ?? kept.segments
    merged.ownerName = merged.ownerName ?? kept.ownerName
    merged.conversations = merged.conversations ?? kept.conversations
    merged.teammates = merged.teammates ?? kept.teammates
    merged.localOffset = merged.localOffset ?? kept.localOffset
    details[contact] = merged
  }

  /// Takes the companies of contacts of which none are known.
  fileprivate mutating func recall(_ kept: CompanyKnowledge) {
    companies.companies.merge(kept.companies) { known, _ in known }
  }
}

extension Loadable {
  /// The same with what was kept as what is known; the asking stands as it stood.
  func recalling(_ kept: Value, at moment: Timestamp) -> Loadable {
    switch self {
    case .idle: .loaded(kept, at: moment)
    case .loading: .loading(last: kept)
    case .loaded(let value, let moment): .loaded(value, at: moment)
    case .failed(let failure, _): .failed(failure, last: kept)
    }
  }
}
