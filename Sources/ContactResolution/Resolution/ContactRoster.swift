/// The contacts that conversations name: which are asked for, and what is known of each.
///
/// Ids are gathered into few batches: the first ones wait a moment for those of other
/// conversations, and while a batch is under way, further ids wait for its answer. Once the last
/// conversation has come no id waits any more. So a contact never waits for the slowest
/// conversation, and the last batch never waits for another one.
struct ContactRoster {
  private var knowledge: [ContactID: ResolvedContact.Knowledge] = [:]
  private var mentioned: Set<ContactID> = []
  private var waiting: [ContactID] = []
  private var batchesInFlight = 0
  private var isGathering = false

  /// Takes note of ids that a conversation names.
  mutating func mention(_ references: [ContactReference]) {
    for reference in references where mentioned.insert(reference.id).inserted {
      waiting.append(reference.id)
    }
  }

  /// What is to be asked now, given whether more conversations are on their way.
  mutating func requests(expectingConversations: Bool) -> [WorkspaceQuestion] {
    guard !waiting.isEmpty else { return [] }
    guard expectingConversations else { return [nextBatch()] }
    guard batchesInFlight == 0, !isGathering else { return [] }
    isGathering = true
    return [.gathering]
  }

  /// What is to be asked when ids have been gathered for long enough.
  mutating func endGathering() -> [WorkspaceQuestion] {
    isGathering = false
    return waiting.isEmpty ? [] : [nextBatch()]
  }

  private mutating func nextBatch() -> WorkspaceQuestion {
    defer { waiting = [] }
    batchesInFlight += 1
    return .contacts(waiting)
  }

  /// Takes a batch over; returns what is to be asked of the contacts missing in it.
  mutating func receive(
    _ ids: [ContactID],
    _ answer: Result<[Contact], ServiceFailure>
  ) -> [WorkspaceQuestion] {
    batchesInFlight -= 1
    switch answer {
    case .success(let contacts):
      let asked = Set(ids)
      for contact in contacts where asked.contains(contact.id) {
        knowledge[contact.id] = .known(contact)
      }
      return ids.filter { knowledge[$0] == nil }.map { .contact($0) }
    case .failure(let failure):
      if failure.concernsBatchOnly { return ids.map { .contact($0) } }
      for id in ids { knowledge[id] = .failed(failure) }
      return []
    }
  }

  /// Takes over what is known of a contact that a batch had left out.
  mutating func receive(_ id: ContactID, _ answer: ResolvedContact.Knowledge) {
    knowledge[id] = answer
  }

  /// Gives up on the contacts that were not asked for yet.
  mutating func stop(_ failure: ServiceFailure) {
    for id in waiting { knowledge[id] = .failed(failure) }
    waiting = []
  }
}

extension ContactRoster {
  /// What is known of a contact that the conversation names.
  func knowledge(of id: ContactID, in conversation: Conversation) -> ResolvedContact.Knowledge {
    if let known = knowledge[id] { return known }
    guard let author = conversation.author, author.id == id.text else {
      return .provisional(name: nil, email: nil)
    }
    return .provisional(name: author.name, email: author.email)
  }
}

extension ServiceFailure {
  /// Whether it is the search that does not work, so that the contacts may be had one by one.
  fileprivate var concernsBatchOnly: Bool {
    switch self {
    case .rejected, .notFound, .unreadable, .merged: true
    case .unavailable(_, let status): status == 501
    case .notConnected, .unauthorized, .forbidden, .rateLimited, .timedOut, .unreachable: false
    }
  }
}
