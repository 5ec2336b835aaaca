internal import ContactResolution

extension ContactPanelState {
  /// Begins to ask anew; what is known stays meanwhile.
  mutating func beginReading(anew: Bool) {
    resolved = .loading(last: resolved.value)
    progress = .searching
    isSlow = false
    isStopped = false
    detailsAsked = nil
    detailsComplete = []
    readsDetailsAnew = anew
  }

  /// Ends the asking before it is complete; what arrived stays.
  mutating func stopReading(at now: Timestamp) {
    resolved = resolved.value.map { .loaded($0, at: asOf?.timestamp ?? now) } ?? .idle
    progress = nil
    isSlow = false
    isStopped = true
  }

  /// Ends the asking because the issue itself cannot be read.
  mutating func fail(_ failure: ServiceFailure) {
    resolved = .failed(failure, last: resolved.value)
    progress = nil
    isSlow = false
  }

  /// Takes a step of the resolution.
  ///
  /// While an earlier answer is shown that is complete or says more, a growing one does not
  /// replace it: the panel never shows less than it did. What a complete one could not read anew
  /// is kept as well.
  mutating func take(_ step: ResolvedContacts, at now: Timestamp) {
    let known = resolved.value.flatMap { $0.progress == .complete ? $0 : nil }
    guard step.progress == .complete else {
      progress = step.progress
      let richer = resolved.value.flatMap { $0.saysMore(than: step) ? $0 : nil }
      resolved = .loading(last: known ?? richer ?? step)
      keepSelection()
      return
    }
    progress = nil
    isSlow = false
    if let failure = step.failure {
      let isKnownRicher = known.map { !$0.contacts.isEmpty || !$0.conversations.isEmpty } ?? false
      resolved = .failed(failure, last: isKnownRicher ? known : step)
      if !isKnownRicher { asOf = nil }
    } else {
      let kept = known.map(step.keeping) ?? step
      if resolved.value?.outdated.isEmpty ?? true { outdatedAsOf = asOf }
      if kept.outdated.isEmpty { outdatedAsOf = nil }
      resolved = .loaded(kept, at: now)
      asOf = .answered(now)
    }
    keepSelection()
  }

  /// Takes what is known of a contact beyond itself; what was known of other parts stays.
  mutating func take(_ news: ContactDetails, of contact: ContactID) {
    var merged = details[contact] ?? ContactDetails()
    merged.companies = news.companies ?? merged.companies
    merged.tags = news.tags ?? merged.tags
    merged.segments = news.segments ?? merged.segments
    merged.ownerName = news.ownerName ?? merged.ownerName
    merged.conversations =
      news.conversations?.followed(by: merged.conversations) ?? merged.conversations
    merged.teammates = news.teammates ?? merged.teammates
    merged.localOffset = news.localOffset ?? merged.localOffset
    merged.failures = news.failures
    details[contact] = merged
    if news.isComplete { detailsComplete.insert(contact) }
  }

  /// Takes the companies of all contacts as far as they are known; what was known of others stays.
  mutating func take(_ news: CompanyKnowledge) {
    companies.take(news)
    companiesAwaited.subtract(news.companies.keys)
    companiesAwaited.subtract(news.failures.keys)
  }

  /// Notes that the companies of the contacts are asked for; what is known stays meanwhile.
  mutating func beginReadingCompanies(of contacts: [ContactID]) {
    companiesAwaited = Set(contacts)
    companies.forgetFailures(of: contacts)
  }

  /// The selected contact when its details are still to be asked for; they count as asked then.
  mutating func takeDetailsToRead() -> Contact? {
    guard let contact = selectedContact?.known, detailsAsked != contact.id,
      !detailsComplete.contains(contact.id)
    else { return nil }
    detailsAsked = contact.id
    return contact
  }

  /// Selects a row at the person's wish, possibly the one that is selected already.
  mutating func select(_ item: PanelItem) {
    isSelectionChosen = true
    guard item != selection else { return }
    selection = item
    selectionIndex = place(of: item) ?? 0
    detailSelection = nil
    detailScroll = 0
  }

  /// Keeps the selection on the same row when rows come and go around it.
  ///
  /// A selection nobody chose stays with the first row; a chosen one moves only when its own row
  /// is gone, to the row in its place.
  mutating func keepSelection() {
    let items = items
    if isSelectionChosen, let selection, let index = place(of: selection) {
      selectionIndex = index
      return
    }
    let index = isSelectionChosen ? min(selectionIndex, items.count - 1) : 0
    let kept = items.indices.contains(index) ? items[index] : nil
    if kept != selection {
      detailSelection = nil
      detailScroll = 0
    }
    selection = kept
    selectionIndex = max(0, index)
  }
}

extension CompanyKnowledge {
  fileprivate mutating func take(_ news: CompanyKnowledge) {
    companies.merge(news.companies) { $1 }
    forgetFailures(of: news.companies.keys)
    failures.merge(news.failures) { $1 }
  }

  fileprivate mutating func forgetFailures(of contacts: some Sequence<ContactID>) {
    for contact in contacts { failures[contact] = nil }
  }
}

extension ContactDetails {
  /// Whether every part is known or has failed.
  var isComplete: Bool {
    let missing: [(part: Part, isMissing: Bool)] = [
      (.companies, companies == nil), (.tags, tags == nil), (.segments, segments == nil),
      (.owner, ownerName == nil), (.conversations, conversations == nil),
    ]
    return missing.allSatisfy { !$0.isMissing || failures[$0.part] != nil }
  }
}

extension ResolvedContacts {
  /// Whether it has more rows, or knows more of the contacts in them.
  fileprivate func saysMore(than other: ResolvedContacts) -> Bool {
    let (mine, others) = (sizes, other.sizes)
    return mine.rows > others.rows || mine.rows == others.rows && mine.known > others.known
  }

  private var sizes: (rows: Int, known: Int) {
    (
      contacts.count + conversations.count + unresolved.count + elsewhere.count,
      contacts.count { $0.known != nil }
    )
  }
}
