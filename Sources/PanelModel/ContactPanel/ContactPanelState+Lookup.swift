public import ContactResolution

/// What is looked up in what is known.
extension ContactPanelState {
  /// The rows of the list: contacts, then conversations without any, then links that led nowhere,
  /// then links to elsewhere.
  public var items: [PanelItem] { index?.items ?? [] }

  /// The place of a row in the list, from 0; nil when there is no such row.
  public func place(of item: PanelItem) -> Int? { index?.place(of: item) }

  /// The selected contact; nil when another kind of row is selected or none.
  public var selectedContact: ResolvedContact? {
    guard case .contact(let id) = selection else { return nil }
    return index?.contact(id)
  }

  /// The selected link that led nowhere; nil when another kind of row is selected or none.
  public var selectedUnresolved: UnresolvedConversation? {
    guard case .unresolved(let id) = selection else { return nil }
    return index?.unresolved(id)
  }

  /// The conversation that was read under the link's id; nil when there is none.
  public func conversation(_ id: ConversationID) -> LinkedConversation? {
    index?.conversation(id)
  }

  /// The linked conversations of a contact, in order of first mention.
  public func conversations(of contact: ResolvedContact) -> LinkedConversations {
    if let seen, seen.contact.id == contact.id { return seen.linked }
    return index?.conversations(of: contact) ?? LinkedConversations(all: [], places: [])
  }

  /// The place of a conversation among a contact's linked or other ones, from 0; nil for any other
  /// row.
  public func conversationPlace(of item: DetailItem, in contact: ResolvedContact) -> Int? {
    switch item {
    case .conversation(let id): parts(of: contact)?.linkedPlace(of: id)
    case .otherConversation(let id): parts(of: contact)?.otherPlaces[id]
    case .field, .company, .tags, .segments, .moreConversations: nil
    }
  }

  /// What there is to select in a contact's details; nil when nothing is known.
  func parts(of contact: ResolvedContact) -> SelectedContact? {
    if let seen, seen.contact.id == contact.id { return seen }
    let page = contact.known.flatMap { details[$0.id]?.conversations }
    return index.map { SelectedContact(contact, in: $0, page: page) }
  }
}
