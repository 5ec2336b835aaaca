/// The contacts of an issue's conversations in order of first mention, each once.
///
/// A contact that was merged into another one of them is one entry with it.
struct ContactList {
  /// The contacts by now.
  private(set) var contacts: [ResolvedContact] = []
  private var positions: [Place: Int] = [:]

  /// Ids of different workspaces have nothing to do with each other.
  private struct Place: Hashable {
    var connection: ConnectionName?
    var id: ContactID
  }

  /// Lists the contacts of the next conversation.
  mutating func add(_ linked: LinkedConversation, knownTo roster: ContactRoster) {
    for reference in linked.conversation.contacts {
      let known = roster.knowledge(of: reference.id, in: linked.conversation)
      let own = Place(connection: linked.connection, id: reference.id)
      let target = Place(
        connection: linked.connection,
        id: known.mergedContact?.id ?? reference.id
      )
      if let position = positions[own] ?? positions[target] {
        contacts[position].absorb(known, from: linked.link.id)
        positions[own] = position
      } else {
        positions[own] = contacts.count
        positions[target] = contacts.count
        contacts.append(
          ResolvedContact(
            id: reference.id,
            connection: linked.connection,
            knowledge: known,
            conversations: [linked.link.id]
          )
        )
      }
    }
  }

  /// Lists contacts of the main workspace that are not among the others.
  mutating func add(_ reporters: [Contact]) {
    let main = contacts.filter { $0.connection == nil }
    var listed = Set(main.flatMap { [$0.id] + ($0.known.map { [$0.id] } ?? []) })
    for contact in reporters where listed.insert(contact.id).inserted {
      contacts.append(
        ResolvedContact(id: contact.id, knowledge: .known(contact), conversations: [])
      )
    }
  }
}

extension ResolvedContact {
  /// Joins a further mention of the same contact.
  fileprivate mutating func absorb(_ other: Knowledge, from conversation: ConversationID) {
    if !conversations.contains(conversation) { conversations.append(conversation) }
    guard known == nil else { return }
    if let contact = other.mergedContact {
      knowledge = contact.id == id ? .known(contact) : .merged(contact)
    } else if knowledge == .provisional(name: nil, email: nil) {
      knowledge = other
    }
  }
}

extension ResolvedContact.Knowledge {
  /// The contact that lives on; nil unless this one was merged into it.
  fileprivate var mergedContact: Contact? {
    switch self {
    case .merged(let contact): contact
    case .provisional, .known, .deleted, .failed: nil
    }
  }
}
