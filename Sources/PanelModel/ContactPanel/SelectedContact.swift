internal import ContactResolution

/// What there is to select in the details of one contact, looked through once.
///
/// Not part of what is known: made anew when that changes, and equal whatever it holds.
struct SelectedContact: Sendable, Equatable {
  let contact: ResolvedContact
  let linked: LinkedConversations
  private let index: ContactIndex
  /// The conversations that were read and that no link leads to; nil until the first page arrived.
  let others: [Conversation]?
  /// The first place of each of them.
  let otherPlaces: [ConversationID: Int]

  init(_ contact: ResolvedContact, in index: ContactIndex, page: ConversationPage?) {
    self.contact = contact
    linked = index.conversations(of: contact)
    self.index = index
    let isLinked = { index.isLinked($0, through: contact.connection) }
    others = page.map { page in
      let hasLinked = page.conversations.contains { isLinked($0.id) }
      return hasLinked ? page.conversations.filter { !isLinked($0.id) } : page.conversations
    }
    let others = others ?? []
    otherPlaces = Dictionary(zip(others.lazy.map(\.id), others.indices)) { first, _ in first }
  }

  /// The first place of a linked conversation, by its link's id.
  func linkedPlace(of id: ConversationID) -> Int? { index.place(of: id, in: linked) }

  static func == (_: SelectedContact, _: SelectedContact) -> Bool { true }
}
