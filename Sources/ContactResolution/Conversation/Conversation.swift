/// An Intercom conversation or ticket, as far as the panel shows it.
public struct Conversation: Sendable, Equatable {
  /// Intercom's id.
  public var id: ConversationID
  /// Whether it is a conversation or a ticket.
  public var kind: Kind
  /// Whether somebody still has to act.
  public var state: State
  /// The subject or title in plain text; nil when there is none.
  public var subject: String?
  /// The first message in plain text; empty when there is none.
  public var firstMessage: String
  /// Who wrote the first message; nil when unknown.
  public var author: ConversationAuthor?
  /// The contacts that take part, as references, in Intercom's order.
  public var contacts: [ContactReference]
  /// When it began; nil when unknown.
  public var created: Timestamp?
  /// When it last changed; nil when unknown.
  public var updated: Timestamp?
  /// Since when the contact waits for an answer; nil when nobody waits.
  public var waitingSince: Timestamp?
  /// The teammate it is assigned to; nil when to nobody.
  public var assignee: TeammateID?
  /// The company's name the conversation is filed under; nil when there is none.
  public var companyName: String?

  /// What a link can lead to.
  public enum Kind: String, Sendable {
    case conversation
    case ticket
  }

  /// Intercom's states; `unknown` carries one that is not in its description.
  public enum State: Sendable, Hashable {
    case open
    case closed
    case snoozed
    case unknown(String)

    /// Intercom's word for the state.
    public var name: String {
      switch self {
      case .open: "open"
      case .closed: "closed"
      case .snoozed: "snoozed"
      case .unknown(let name): name
      }
    }
  }

  /// Makes a conversation.
  public init(
    id: ConversationID,
    kind: Kind = .conversation,
    state: State = .open,
    subject: String? = nil,
    firstMessage: String = "",
    author: ConversationAuthor? = nil,
    contacts: [ContactReference] = [],
    created: Timestamp? = nil,
    updated: Timestamp? = nil,
    waitingSince: Timestamp? = nil,
    assignee: TeammateID? = nil,
    companyName: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.subject = subject
    self.firstMessage = firstMessage
    self.author = author
    self.contacts = contacts
    self.created = created
    self.updated = updated
    self.waitingSince = waitingSince
    self.assignee = assignee
    self.companyName = companyName
  }
}

/// Who wrote a message: only an id among the conversation's contacts makes it a contact.
public struct ConversationAuthor: Sendable, Equatable {
  /// The author's id in its own kind; nil when Intercom gives none.
  public var id: String?
  /// The name; nil for leads without one.
  public var name: String?
  /// The address; nil when unknown or empty.
  public var email: String?

  /// Makes an author.
  public init(id: String? = nil, name: String? = nil, email: String? = nil) {
    self.id = id
    self.name = name
    self.email = email
  }
}

/// A contact named by a conversation: the id, and no more.
public struct ContactReference: Sendable, Hashable {
  /// The contact's id.
  public var id: ContactID
  /// The id the customer's own system gave; nil for many leads.
  public var externalID: String?

  /// Makes a reference.
  public init(id: ContactID, externalID: String? = nil) {
    self.id = id
    self.externalID = externalID
  }
}
