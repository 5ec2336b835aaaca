internal import ContactResolution

/// What the rows of contacts and details can be found by.
extension AppState {
  func words(of item: PanelItem) -> [String] {
    switch item {
    case .contact(let id):
      guard let contact = contacts.index?.contact(id) else {
        return []
      }
      return words(of: contact)
    case .conversation(let id):
      return [id.text] + (contacts.conversation(id).map { words(of: $0.conversation) } ?? [])
    case .unresolved(let id): return [id.text]
    case .elsewhere(let link):
      return [link.id.text, link.workspace?.text ?? "", link.region?.rawValue ?? ""]
    }
  }

  private func words(of contact: ResolvedContact) -> [String] {
    let name = ContactName.name(of: contact)
    if case .provisional(_, let email) = contact.knowledge { return [name, email ?? ""] }
    guard let known = contact.known else { return [name] }
    let companies =
      contacts.details[known.id]?.companies ?? contacts.companies.companies[known.id] ?? []
    return [name, known.email ?? "", known.phone ?? ""] + companies.map(\.name)
      + contacts.conversations(of: contact).compactMap(\.conversation.companyName)
  }

  private func words(of conversation: Conversation) -> [String] {
    [conversation.subject ?? "", conversation.firstMessage, conversation.state.name]
  }

  func words(of item: DetailItem) -> [String] {
    switch item {
    case .field(let field):
      guard let contact = contacts.selectedContact, let known = contact.known else { return [] }
      let rows = fieldRows(of: known, through: contact.connection, fields: [field])
      return rows.flatMap { [$0.label, $0.text] }
    case .company, .tags, .segments: return [text(of: item) ?? ""]
    case .conversation(let id):
      return contacts.conversation(id).map { words(of: $0.conversation) } ?? []
    case .otherConversation(let id):
      return contacts.otherConversation(id).map { words(of: $0) } ?? []
    case .moreConversations: return []
    }
  }
}
