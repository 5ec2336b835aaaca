/// Where conversations and contacts are read: an Intercom workspace, a cache, or a test's closures.
///
/// A directory without a configured connection throws `.notConnected`.
public struct ContactDirectory: Sendable {
  /// The workspace the token belongs to; asking for it opens the connection and proves the token.
  public var workspace: @concurrent @Sendable () async throws(ServiceFailure) -> Workspace
  /// A conversation by its id, with its contacts as references and its first message as text.
  public var conversation:
    @concurrent @Sendable (ConversationID) async throws(ServiceFailure) -> Conversation
  /// A ticket by its id (not the number people see), in the shape of a conversation.
  public var ticket:
    @concurrent @Sendable (ConversationID) async throws(ServiceFailure) -> Conversation
  /// Contacts by id, in any order; an id that is merged, archived or very new may be missing.
  ///
  /// Any number of ids: batches are the directory's business.
  public var contacts: @concurrent @Sendable ([ContactID]) async throws(ServiceFailure) -> [Contact]
  /// One contact by id; throws `.merged` or `.notFound` where `contacts` leaves it out.
  public var contact: @concurrent @Sendable (ContactID) async throws(ServiceFailure) -> Contact
  /// Users and Leads whose e-mail address is the given one, Users first.
  public var contactsWithEmail:
    @concurrent @Sendable (String) async throws(ServiceFailure) -> [Contact]
  /// All companies of a contact, in Intercom's order.
  public var companies: @concurrent @Sendable (ContactID) async throws(ServiceFailure) -> [Company]
  /// The names of all tags of a contact, in Intercom's order.
  public var tags: @concurrent @Sendable (ContactID) async throws(ServiceFailure) -> [String]
  /// The names of all segments a contact is in, in Intercom's order.
  public var segments: @concurrent @Sendable (ContactID) async throws(ServiceFailure) -> [String]
  /// All teammates of the workspace, for owners' and assignees' names.
  public var teammates: @concurrent @Sendable () async throws(ServiceFailure) -> [Teammate]

  /// One company.
  public var company: @concurrent @Sendable (CompanyID) async throws(ServiceFailure) -> Company
  /// A page of a contact's conversations, the one that changed last first: the first one, or the
  /// one that an earlier page names as its next.
  public var conversations:
    @concurrent @Sendable (ContactID, _ page: String?)
      async throws(ServiceFailure) -> ConversationPage
  /// A conversation or ticket with all that was said in it.
  public var thread:
    @concurrent @Sendable (ConversationID, Conversation.Kind)
      async throws(ServiceFailure) -> ConversationThread
  /// All attributes that contacts of the workspace can have, without archived ones.
  public var attributes: @concurrent @Sendable () async throws(ServiceFailure) -> [ContactAttribute]

  /// Assembles a directory from its questions; those of the last four left out answer
  /// `.notConnected`.
  public init(
    workspace: @concurrent @escaping @Sendable () async throws(ServiceFailure) -> Workspace,
    conversation:
      @concurrent @escaping @Sendable (ConversationID)
      async throws(ServiceFailure) -> Conversation,
    ticket:
      @concurrent @escaping @Sendable (ConversationID)
      async throws(ServiceFailure) -> Conversation,
    contacts:
      @concurrent @escaping @Sendable ([ContactID])
      async throws(ServiceFailure) -> [Contact],
    contact: @concurrent @escaping @Sendable (ContactID) async throws(ServiceFailure) -> Contact,
    contactsWithEmail:
      @concurrent @escaping @Sendable (String)
      async throws(ServiceFailure) -> [Contact],
    companies:
      @concurrent @escaping @Sendable (ContactID)
      async throws(ServiceFailure) -> [Company],
    tags: @concurrent @escaping @Sendable (ContactID) async throws(ServiceFailure) -> [String],
    segments:
      @concurrent @escaping @Sendable (ContactID)
      async throws(ServiceFailure) -> [String],
    teammates: @concurrent @escaping @Sendable () async throws(ServiceFailure) -> [Teammate],
    company:
      @concurrent @escaping @Sendable (CompanyID)
      async throws(ServiceFailure) -> Company = { (_) throws(ServiceFailure) in
        throw .notConnected(.intercom)
      },
    conversations:
      @concurrent @escaping @Sendable (ContactID, _ page: String?)
      async throws(ServiceFailure) -> ConversationPage = { (_, _) throws(ServiceFailure) in
        throw .notConnected(.intercom)
      },
    thread:
      @concurrent @escaping @Sendable (ConversationID, Conversation.Kind)
      async throws(ServiceFailure) -> ConversationThread = { (_, _) throws(ServiceFailure) in
        throw .notConnected(.intercom)
      },
    attributes:
      @concurrent @escaping @Sendable ()
      async throws(ServiceFailure) -> [ContactAttribute] = { () throws(ServiceFailure) in
        throw .notConnected(.intercom)
      }
  ) {
    self.workspace = workspace
    self.conversation = conversation
    self.ticket = ticket
    self.contacts = contacts
    self.contact = contact
    self.contactsWithEmail = contactsWithEmail
    self.companies = companies
    self.tags = tags
    self.segments = segments
    self.teammates = teammates
    self.company = company
    self.conversations = conversations
    self.thread = thread
    self.attributes = attributes
  }
}
