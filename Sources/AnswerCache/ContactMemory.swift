internal import ContactResolution

/// The answers of a contact directory.
struct ContactMemory: Sendable {
  /// A question that has but one answer a session.
  private enum Sole: Hashable {
    case sole
  }

  /// Five minutes: long enough to walk through a list of issues, short enough for "last seen".
  private static let age: Int64 = 300
  private static let count = 1000

  private let workspaces: AnswerMemory<Sole, Workspace>
  private let teammates: AnswerMemory<Sole, [Teammate]>
  private let conversations: AnswerMemory<ConversationID, Conversation>
  private let tickets: AnswerMemory<ConversationID, Conversation>
  private let contacts: AnswerMemory<ContactID, Contact>
  private let matches: AnswerMemory<String, [Contact]>
  private let companies: AnswerMemory<ContactID, [Company]>
  private let tags: AnswerMemory<ContactID, [String]>
  private let segments: AnswerMemory<ContactID, [String]>

  init(now: @escaping @Sendable () -> Timestamp) {
    let (age, count) = (Self.age, Self.count)
    workspaces = AnswerMemory(service: .intercom, limits: .init(age: nil, count: 1), now: now)
    teammates = AnswerMemory(service: .intercom, limits: .init(age: nil, count: 1), now: now)
    conversations = AnswerMemory(
      service: .intercom,
      limits: .init(age: age, count: count),
      now: now
    )
    tickets = AnswerMemory(service: .intercom, limits: .init(age: age, count: count), now: now)
    contacts = AnswerMemory(service: .intercom, limits: .init(age: age, count: count), now: now)
    matches = AnswerMemory(service: .intercom, limits: .init(age: age, count: count), now: now)
    companies = AnswerMemory(service: .intercom, limits: .init(age: age, count: count), now: now)
    tags = AnswerMemory(service: .intercom, limits: .init(age: age, count: count), now: now)
    segments = AnswerMemory(service: .intercom, limits: .init(age: age, count: count), now: now)
  }

  /// A directory that answers from memory, or asks the given one.
  func directory(over directory: ContactDirectory, _ freshness: Freshness) -> ContactDirectory {
    var remembering = directory
    remembering.workspace = { () async throws(ServiceFailure) in
      try await workspaces.answer(to: .sole, .remembered) { () async throws(ServiceFailure) in
        try await directory.workspace()
      }
    }
    remembering.teammates = { () async throws(ServiceFailure) in
      try await teammates.answer(to: .sole, freshness) { () async throws(ServiceFailure) in
        try await directory.teammates()
      }
    }
    remembering.conversation = conversations.remembering(directory.conversation, freshness)
    remembering.ticket = tickets.remembering(directory.ticket, freshness)
    remembering.contact = contacts.remembering(directory.contact, freshness)
    remembering.companies = companies.remembering(directory.companies, freshness)
    remembering.tags = tags.remembering(directory.tags, freshness)
    remembering.segments = segments.remembering(directory.segments, freshness)
    remembering.contacts = { (ids) async throws(ServiceFailure) in
      try await batch(ids, of: directory, freshness)
    }
    remembering.contactsWithEmail = { (email) async throws(ServiceFailure) in
      try await matches.answer(to: email, freshness) { () async throws(ServiceFailure) in
        let generation = contacts.generation
        let found = try await directory.contactsWithEmail(email)
        contacts.remember(found.map { ($0.id, $0) }, asOf: generation)
        return found
      }
    }
    return remembering
  }

  /// Forgets everything.
  func forget() {
    workspaces.forget()
    teammates.forget()
    conversations.forget()
    tickets.forget()
    contacts.forget()
    matches.forget()
    companies.forget()
    tags.forget()
    segments.forget()
  }

  /// How many callers wait for a request of another.
  var waitingCallers: Int {
    workspaces.waitingCallers + teammates.waitingCallers + conversations.waitingCallers
      + tickets.waitingCallers + contacts.waitingCallers + matches.waitingCallers
      + companies.waitingCallers + tags.waitingCallers + segments.waitingCallers
  }

  /// The contacts of which nothing is remembered are asked for in one go; those known not to exist
  /// under their id are left out, as the directory itself leaves them out.
  ///
  /// When the asking fails, what is remembered is an answer all the same.
  private func batch(
    _ ids: [ContactID],
    of directory: ContactDirectory,
    _ freshness: Freshness
  ) async throws(ServiceFailure) -> [Contact] {
    var remembered: [Contact] = []
    var unknown: [ContactID] = []
    for id in ids {
      switch freshness == .anew ? nil : contacts.known(id) {
      case .success(let contact): remembered.append(contact)
      case .failure: continue
      case nil: unknown.append(id)
      }
    }
    guard !unknown.isEmpty else { return remembered }
    do throws(ServiceFailure) {
      let generation = contacts.generation
      let found = try await directory.contacts(unknown)
      contacts.remember(found.map { ($0.id, $0) }, asOf: generation)
      return remembered + found
    } catch {
      guard !remembered.isEmpty else { throw error }
      return remembered
    }
  }
}

extension AnswerMemory {
  /// A question that is answered from memory, or by the given one.
  fileprivate func remembering(
    _ ask: @concurrent @escaping @Sendable (Question) async throws(ServiceFailure) -> Answer,
    _ freshness: Freshness
  ) -> @concurrent @Sendable (Question) async throws(ServiceFailure) -> Answer {
    { (question) async throws(ServiceFailure) in
      try await self.answer(to: question, freshness) { () async throws(ServiceFailure) in
        try await ask(question)
      }
    }
  }
}
