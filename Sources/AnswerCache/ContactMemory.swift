internal import ContactResolution

/// The answers of a contact directory.
struct ContactMemory: Sendable {
  /// A question that has but one answer a session.
  private enum Sole: Hashable {
    case sole
  }

  private struct PageKey: Hashable {
    let contact: ContactID
    let page: String?
  }

  private struct ThreadKey: Hashable {
    let id: ConversationID
    let kind: Conversation.Kind
  }

  /// Five minutes: long enough to walk through a list of issues, short enough for "last seen".
  private static let age: Int64 = 300
  private static let count = 1000
  /// A thread may have 500 parts.
  private static let threadCount = 20

  private let workspaces: AnswerMemory<Sole, Workspace>
  private let teammates: AnswerMemory<Sole, [Teammate]>
  private let conversations: AnswerMemory<ConversationID, Conversation>
  private let tickets: AnswerMemory<ConversationID, Conversation>
  private let contacts: AnswerMemory<ContactID, Contact>
  private let matches: AnswerMemory<String, [Contact]>
  private let companies: AnswerMemory<ContactID, [Company]>
  private let tags: AnswerMemory<ContactID, [String]>
  private let segments: AnswerMemory<ContactID, [String]>
  private let company: AnswerMemory<CompanyID, Company>
  private let pages: AnswerMemory<PageKey, ConversationPage>
  private let threads: AnswerMemory<ThreadKey, ConversationThread>
  private let attributes: AnswerMemory<Sole, [ContactAttribute]>

  init(now: @escaping @Sendable () -> Timestamp) {
    func memory<Question, Answer>(
      age: Int64? = Self.age,
      count: Int = Self.count
    ) -> AnswerMemory<Question, Answer> {
      AnswerMemory(service: .intercom, limits: .init(age: age, count: count), now: now)
    }
    workspaces = memory(age: nil, count: 1)
    teammates = memory(age: nil, count: 1)
    attributes = memory(age: nil, count: 1)
    conversations = memory()
    tickets = memory()
    contacts = memory()
    matches = memory()
    companies = memory()
    tags = memory()
    segments = memory()
    company = memory()
    pages = memory()
    threads = memory(count: Self.threadCount)
  }

  /// A directory that answers from memory, or asks the given one.
  func directory(over directory: ContactDirectory, _ freshness: Freshness) -> ContactDirectory {
    var remembering = directory
    remembering.workspace = workspaces.remembering(.sole, directory.workspace, .remembered)
    remembering.teammates = teammates.remembering(.sole, directory.teammates, freshness)
    remembering.attributes = attributes.remembering(.sole, directory.attributes, freshness)
    remembering.conversation = conversations.remembering(directory.conversation, freshness)
    remembering.ticket = tickets.remembering(directory.ticket, freshness)
    remembering.contact = contacts.remembering(directory.contact, freshness)
    remembering.tags = tags.remembering(directory.tags, freshness)
    remembering.segments = segments.remembering(directory.segments, freshness)
    remembering.company = company.remembering(directory.company, freshness)
    remembering.companies = companies.remembering(
      { (id) async throws(ServiceFailure) in try await companies(of: id, in: directory) },
      freshness
    )
    remembering.contacts = { (ids) async throws(ServiceFailure) in
      try await batch(ids, of: directory, freshness)
    }
    remembering.contactsWithEmail = matches.remembering(
      { (email) async throws(ServiceFailure) in try await contacts(with: email, in: directory) },
      freshness
    )
    remembering.conversations = { (contact, page) async throws(ServiceFailure) in
      let key = PageKey(contact: contact, page: page)
      return try await pages.answer(to: key, freshness) { () async throws(ServiceFailure) in
        try await directory.conversations(contact, page)
      }
    }
    remembering.thread = { (id, kind) async throws(ServiceFailure) in
      let key = ThreadKey(id: id, kind: kind)
      return try await threads.answer(to: key, freshness) { () async throws(ServiceFailure) in
        try await directory.thread(id, kind)
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
    company.forget()
    pages.forget()
    threads.forget()
    attributes.forget()
  }

  /// How many callers wait for a request of another.
  var waitingCallers: Int {
    workspaces.waitingCallers + teammates.waitingCallers + conversations.waitingCallers
      + tickets.waitingCallers + contacts.waitingCallers + matches.waitingCallers
      + companies.waitingCallers + tags.waitingCallers + segments.waitingCallers
      + company.waitingCallers + pages.waitingCallers + threads.waitingCallers
      + attributes.waitingCallers
  }

  /// Companies of a contact are companies that need not be asked for one by one.
  private func companies(
    of id: ContactID,
    in directory: ContactDirectory
  ) async throws(ServiceFailure) -> [Company] {
    let generation = company.generation
    let found = try await directory.companies(id)
    company.remember(found.map { ($0.id, $0) }, asOf: generation)
    return found
  }

  /// Contacts with an address are contacts that need not be asked for by their ids.
  private func contacts(
    with email: String,
    in directory: ContactDirectory
  ) async throws(ServiceFailure) -> [Contact] {
    let generation = contacts.generation
    let found = try await directory.contactsWithEmail(email)
    contacts.remember(found.map { ($0.id, $0) }, asOf: generation)
    return found
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

  /// The only question of its kind, answered from memory, or by the given one.
  fileprivate func remembering(
    _ question: Question,
    _ ask: @concurrent @escaping @Sendable () async throws(ServiceFailure) -> Answer,
    _ freshness: Freshness
  ) -> @concurrent @Sendable () async throws(ServiceFailure) -> Answer {
    { () async throws(ServiceFailure) in
      try await self.answer(to: question, freshness) { () async throws(ServiceFailure) in
        try await ask()
      }
    }
  }
}
