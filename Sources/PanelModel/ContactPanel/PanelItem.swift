public import ContactResolution

/// A row of the contact list.
public enum PanelItem: Sendable, Hashable {
  case contact(ContactID)
  /// A conversation in which no contact takes part, by its link's id.
  case conversation(ConversationID)
  /// A link that led to no conversation.
  case unresolved(ConversationID)
  /// A link to another workspace or region.
  case elsewhere(ConversationLink)
}

/// A row of the details that can be selected.
public enum DetailItem: Sendable, Hashable {
  case field(VisibleField)
  /// A company of the contact.
  case company(CompanyID)
  /// The names of the contact's tags.
  case tags
  /// The names of the segments that the contact is in.
  case segments
  /// A linked conversation, by its link's id.
  case conversation(ConversationID)
  /// A conversation of the contact that no link of the issue leads to.
  case otherConversation(ConversationID)
  /// The row that asks for more of the contact's conversations.
  case moreConversations
}
