public import ContactResolution

/// What the rows of the details say, as far as both the screen and the clipboard need it.
extension AppState {
  /// A contact's attributes as rows for people.
  ///
  /// Attributes that a workspace made itself are described for the main workspace alone.
  public func fieldRows(
    of contact: Contact,
    through connection: ConnectionName?,
    fields: [VisibleField]
  ) -> [FieldRow] {
    let formatter = FieldFormatter(
      now: now,
      offset: utcOffset,
      attributes: connection == nil ? knownAttributes : KnownAttributes()
    )
    return formatter.rows(
      of: contact,
      details: contacts.details[contact.id] ?? ContactDetails(),
      fields: fields
    )
  }

  /// Whether the row that asks for more of a contact's conversations is selected.
  public var selectsMoreConversations: Bool {
    focus == .details && contacts.detailSelection == .moreConversations
  }

  /// What the row says, to be copied; nil for a conversation or when it says nothing.
  func text(of item: DetailItem) -> String? {
    guard let selected = contacts.selectedContact, let contact = selected.known else { return nil }
    let details = contacts.details[contact.id]
    switch item {
    case .field(let field):
      return fieldRows(of: contact, through: selected.connection, fields: [field]).first?.text
    case .company(let id): return details?.companies?.first { $0.id == id }?.name
    case .tags: return details?.tags?.joined(separator: ", ")
    case .segments: return details?.segments?.joined(separator: ", ")
    case .conversation, .otherConversation, .moreConversations: return nil
    }
  }
}
