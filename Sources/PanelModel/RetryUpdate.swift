internal import ContactResolution

extension AppState {
  /// Comes back by itself when a service has said from when on it will answer again.
  ///
  /// Only one moment is waited for: the latest that was named for anything held up.
  func retry(after failures: some Sequence<ServiceFailure>) -> [Effect] {
    let moments = failures.compactMap(\.retryMoment)
    guard !moments.isEmpty else { return [] }
    let latest = (moments + heldUp.compactMap(\.retryMoment)).max()
    guard let latest, let key = issue.key else { return [] }
    return [.waitUntil(latest, key)]
  }

  /// Asks again for what a service would not answer before now: all of the issue when its own
  /// reading was held up, else only what was held up beyond it.
  mutating func readHeldUp() -> [Effect] {
    let thread = readHeldUpThread()
    if !isReading, issueFailures.contains(where: \.isRateLimited) {
      return thread + read(anew: true)
    }
    return thread + readHeldUpCompanies() + readHeldUpDetails()
  }

  /// Whether a service asked us to wait with anything that is shown.
  var isAnythingHeldUp: Bool { heldUp.contains(where: \.isRateLimited) }

  private var heldUp: [ServiceFailure] {
    issueFailures + contacts.furtherFailures + [thread?.thread.failure].compactMap(\.self)
  }

  /// Why parts of the issue and of the contacts behind it are missing or old.
  private var issueFailures: [ServiceFailure] {
    let resolved = contacts.resolved.value
    return [issue.issue.failure, contacts.resolved.failure].compactMap(\.self)
      + (resolved?.failures ?? []) + (resolved?.outdated.map(\.failure) ?? [])
  }

  /// Asks again for companies that were held up, and for those that have no answer yet, because
  /// one reading takes the other's place.
  private mutating func readHeldUpCompanies() -> [Effect] {
    let heldUp = contacts.companies.failures.filter(\.value.isRateLimited)
    guard !heldUp.isEmpty else { return [] }
    let wanted = contacts.companiesAwaited.union(heldUp.keys)
    return readCompanies { wanted.contains($0) }
  }

  /// Asks again for the selected contact's details, or for a further page of its conversations;
  /// other contacts' details are asked for when they are selected.
  private mutating func readHeldUpDetails() -> [Effect] {
    contacts.forgetHeldUpDetails()
    let details = readDetails()
    let known = contacts.selectedContact?.known.flatMap { contacts.details[$0.id] }
    guard details.isEmpty, known?.failures[.conversations]?.isRateLimited == true else {
      return details
    }
    return readMoreConversations()
  }
}

extension ContactPanelState {
  /// Why parts of what is known beyond the contacts themselves are missing.
  fileprivate var furtherFailures: [ServiceFailure] {
    companies.failures.values + details.values.flatMap(\.failures.values)
  }

  /// Counts details as not asked for when a service asked us to wait with a part of them.
  fileprivate mutating func forgetHeldUpDetails() {
    for contact in detailsComplete where details[contact]?.isHeldUp == true {
      detailsComplete.remove(contact)
      if detailsAsked == contact { detailsAsked = nil }
    }
  }
}

extension ContactDetails {
  /// Whether a service asked us to wait with a part; a further page of conversations is none.
  fileprivate var isHeldUp: Bool {
    failures.contains { part, failure in
      failure.isRateLimited && !(part == .conversations && conversations?.next != nil)
    }
  }
}

extension ServiceFailure {
  /// Whether the service asked us to wait.
  fileprivate var isRateLimited: Bool {
    if case .rateLimited = self { true } else { false }
  }

  /// From when on the service will answer again; nil when it did not say so.
  fileprivate var retryMoment: Timestamp? {
    if case .rateLimited(_, let until) = self { until } else { nil }
  }
}
