internal import ContactResolution
internal import PanelModel
internal import Synchronization

/// What earlier runs kept of contacts, read without asking a service.
extension Composition {
  /// What was kept of a contact beyond itself; nil when its companies were not.
  @concurrent
  func recallDetails(
    _ contact: Contact,
    through connection: ConnectionName?
  ) async -> ContactDetails? {
    guard let readers = kept?.readers(noting: RecallNotes()) else { return nil }
    let last = Mutex(ContactDetails())
    await readers.details.read(contact, through: connection) { details in
      last.withLock { $0 = details }
    }
    var details = last.withLock { $0 }
    // What was not kept is not known yet, which is no failure.
    details.failures = [:]
    return details.companies == nil ? nil : details
  }

  /// The companies of contacts as far as they were kept; nil when none were.
  @concurrent
  func recallCompanies(_ contacts: [ResolvedContact]) async -> CompanyKnowledge? {
    guard let readers = kept?.readers(noting: RecallNotes()) else { return nil }
    let last = Mutex(CompanyKnowledge())
    await readers.companies.read(contacts) { companies in
      last.withLock { $0 = companies }
    }
    let companies = last.withLock { $0.companies }
    return companies.isEmpty ? nil : CompanyKnowledge(companies: companies)
  }

  /// What was kept of a conversation with all that was said in it; nil when nothing was.
  @concurrent
  func recallThread(_ target: ThreadTarget) async -> RecalledThread? {
    let notes = RecallNotes()
    guard let readers = kept?.readers(noting: notes) else { return nil }
    let result = await ServiceFailure.result { () async throws(ServiceFailure) in
      try await readers.directory(of: target.connection).thread(target.id, target.kind)
    }
    guard case .success(let thread) = result, let moment = notes.oldest else { return nil }
    return RecalledThread(thread: thread, moment: Timestamp(seconds: moment))
  }

  /// The attributes that were kept of the main workspace; nil when none were.
  @concurrent
  func recallAttributes() async -> [ContactAttribute]? {
    guard let readers = kept?.readers(noting: RecallNotes()) else { return nil }
    let result = await ServiceFailure.result(of: readers.contacts.attributes)
    guard case .success(let attributes) = result else { return nil }
    return attributes
  }
}
