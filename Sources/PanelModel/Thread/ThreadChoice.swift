internal import ContactResolution

/// What the key that reads a conversation is aimed at.
enum ThreadChoice {
  case thread(ThreadState)
  case refused(Notice.Impossible)

  /// The conversation to open; nil when there is none.
  var thread: ThreadState? {
    switch self {
    case .thread(let thread): thread
    case .refused: nil
    }
  }
}

extension AppState {
  /// The conversation that is selected, or the one to read of the selected contact.
  var selectedThread: ThreadChoice {
    if focus == .details, let item = contacts.detailSelection {
      switch item {
      case .conversation(let id): return linkedThread(id)
      case .otherConversation(let id): return otherThread(id)
      case .field, .company, .tags, .segments, .moreConversations: break
      }
    }
    switch contacts.selection {
    case nil: return .refused(.nothingSelected)
    case .contact: return contactThread
    case .conversation(let id): return linkedThread(id)
    case .unresolved:
      guard let unresolved = contacts.selectedUnresolved else { return .refused(.nothingSelected) }
      return .refused(.conversationNotRead(unresolved.failure))
    case .elsewhere: return .refused(.conversationElsewhere)
    }
  }

  /// The first linked conversation of the selected contact, else the one that changed last.
  private var contactThread: ThreadChoice {
    guard let contact = contacts.selectedContact else { return .refused(.nothingSelected) }
    if let linked = contacts.conversations(of: contact).first { return .thread(thread(of: linked)) }
    if let other = otherConversations.first { return .thread(thread(of: other, contact)) }
    return .refused(.noConversation)
  }

  private func linkedThread(_ id: ConversationID) -> ThreadChoice {
    contacts.conversation(id).map { .thread(thread(of: $0)) } ?? .refused(.nothingSelected)
  }

  private func otherThread(_ id: ConversationID) -> ThreadChoice {
    guard let contact = contacts.selectedContact,
      let other = otherConversations.first(where: { $0.id == id })
    else { return .refused(.nothingSelected) }
    return .thread(thread(of: other, contact))
  }

  private var otherConversations: [Conversation] {
    guard let contact = contacts.selectedContact else { return [] }
    return contacts.details[contact.known?.id ?? contact.id]?.conversations?.conversations ?? []
  }

  private func thread(of linked: LinkedConversation) -> ThreadState {
    ThreadState(
      target: ThreadTarget(
        id: linked.conversation.id,
        kind: linked.conversation.kind,
        connection: linked.connection,
        part: linked.link.part
      ),
      conversation: linked.conversation
    )
  }

  private func thread(of conversation: Conversation, _ contact: ResolvedContact) -> ThreadState {
    ThreadState(
      target: ThreadTarget(
        id: conversation.id,
        kind: conversation.kind,
        connection: contact.connection
      ),
      conversation: conversation
    )
  }
}
