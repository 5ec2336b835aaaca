internal import ContactResolution

extension AppState {
  /// Whether answers about the issue are on their way.
  public var isReading: Bool { issue.issue.isLoading || contacts.resolved.isLoading }

  /// Asks both services about the issue; what is known stays meanwhile.
  mutating func read(anew: Bool) -> [Effect] {
    guard let key = issue.key else { return [] }
    issue.issue = .loading(last: issue.issue.value)
    let reading = Effect.readIssue(
      key,
      isPanelEnabled ? source : nil,
      addresses,
      anew: anew
    )
    let start = [.cancel(.retry)] + recallIssue() + [reading]
    guard isPanelEnabled else { return start }
    contacts.beginReading(anew: anew)
    return start + [.remindOfWaiting(key)]
  }

  /// Stops asking at the person's wish; what arrived stays.
  mutating func stopReading() -> [Effect] {
    let moment = issue.asOf?.timestamp ?? now
    issue.issue = issue.issue.value.map { .loaded($0, at: moment) } ?? .idle
    contacts.stopReading(at: now)
    notice = .cancelled
    return [.cancel(.settling), .cancel(.issue), .cancel(.reminder), .cancel(.retry)]
  }

  /// Takes a step of reading the issue.
  ///
  /// Contacts that were looked for in another way than the present one are dropped.
  mutating func take(_ report: IssueReader.Report) -> [Effect] {
    switch report {
    case .issue(let issue):
      noteOutage(nil)
      self.issue.take(issue, order: commentOrder, extent: extents.issue.text, at: now)
      searchAnew()
      return takeArrival(of: issue)
    case .issueFailed(let failure):
      noteOutage(failure)
      issue.issue = .failed(failure, last: issue.issue.value)
      if isPanelEnabled { contacts.fail(failure) }
      return [.cancel(.reminder)] + retry(after: [failure])
    case .contacts(let resolved):
      guard isPanelEnabled, resolved.source == source else { return [] }
      contacts.take(resolved, at: now)
      if contacts.selection != nil, notice == .impossible(.nothingSelected) { notice = nil }
      let details = readDetails()
      guard resolved.progress == .complete else { return details }
      return details + readCompanies() + [.cancel(.reminder)] + retry(after: resolved.failures)
        + readAhead()
    }
  }

  /// Asks for the selected contact's details unless that was done.
  mutating func readDetails() -> [Effect] {
    let recall = recallDetails()
    guard let contact = contacts.takeDetailsToRead() else { return [] }
    return recall + [
      .readDetails(
        contact,
        through: contacts.selectedContact?.connection,
        anew: contacts.readsDetailsAnew
      )
    ]
  }

  /// Asks for the companies of the contacts that are wanted, by default of all, save those of a
  /// workspace that tells nothing at all.
  mutating func readCompanies(of isWanted: (ContactID) -> Bool = { _ in true }) -> [Effect] {
    let isMainBroken = contacts.resolved.failure != nil
    let wanted = contacts.resolved.value?.contacts.filter { contact in
      !(isMainBroken && contact.connection == nil)
        && contact.known.map { isWanted($0.id) } ?? false
    }
    guard let wanted, !wanted.isEmpty, let key = issue.key else { return [] }
    contacts.beginReadingCompanies(of: wanted.compactMap(\.known?.id))
    return [.readCompanies(key, wanted, anew: contacts.readsDetailsAnew)]
  }

  /// Asks for the workspace's attributes when one of its own is shown, for its label and type.
  mutating func readAttributesInUse() -> [Effect] {
    guard isPanelEnabled, attributes == .idle, let selected = contacts.selectedContact,
      selected.connection == nil, let contact = selected.known
    else { return [] }
    let chosen = fields.fields(for: contact.role)
    guard chosen.contains(where: { !$0.isStandard }) else { return [] }
    attributes = .loading(last: nil)
    return [.recall(.attributes), .readAttributes(anew: false)]
  }
}
