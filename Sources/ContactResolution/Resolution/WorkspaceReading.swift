/// What is asked of one workspace while an issue is read: conversations, then their contacts.
struct WorkspaceReading {
  private(set) var roster = ContactRoster()
  private var queue: RequestQueue
  private var expectedConversations = 0
  private var failure: ServiceFailure?

  /// Asks for no more conversations at the same time than the extent says.
  init(extent: ReadingExtent) {
    queue = RequestQueue(limit: extent.mostConversationsAtOnce)
  }

  /// Lines a conversation up.
  mutating func ask(_ link: ConversationLink) {
    guard failure == nil else { return }
    expectedConversations += 1
    queue.append([.conversation(link.id, link.kind)])
  }

  /// Takes an answer over and returns what is to be asked because of it alone.
  mutating func receive(_ answer: WorkspaceAnswer) -> [WorkspaceQuestion] {
    switch answer {
    case .conversation(_, let result):
      queue.finishOne()
      expectedConversations -= 1
      if case .success(let conversation) = result { roster.mention(conversation.contacts) }
    case .contacts(let ids, let result): queue.append(roster.receive(ids, result))
    case .contact(let id, let knowledge):
      queue.finishOne()
      roster.receive(id, knowledge)
    case .gathering: return roster.endGathering()
    case .workspace, .contactsWithEmail: break
    }
    return []
  }

  /// What can be asked by now.
  mutating func next() -> [WorkspaceQuestion] {
    if let failure {
      queue.stop()
      roster.stop(failure)
      return []
    }
    let batches = roster.requests(expectingConversations: expectedConversations > 0)
    return queue.next() + batches
  }

  /// Asks nothing more; what was not asked for yet failed.
  mutating func stop(_ failure: ServiceFailure) {
    self.failure = failure
  }
}
