/// The contacts behind an issue, as far as they are known: a value that grows until it is complete.
///
/// Nothing that arrived is ever taken away again by a later value of the same resolution, save
/// that a provisional contact is replaced by the real one.
public struct ResolvedContacts: Sendable, Equatable {
  /// How the contacts are looked for.
  public var source: ContactSource
  /// The connected workspace; nil until it answered, or when it did not.
  public var workspace: Workspace?
  /// The workspaces of the other connections that were asked and are the ones they are configured
  /// for; of one that does not tell, region and id as configured, without a name.
  public var otherWorkspaces: [ConnectionName: Workspace]
  /// The contacts in order of first mention, each once.
  public var contacts: [ResolvedContact]
  /// The conversations that were read, in order of first mention.
  public var conversations: [LinkedConversation]
  /// The links that lead to no conversation, each with the reason, in order of first mention.
  public var unresolved: [UnresolvedConversation]
  /// Links to workspaces or regions that no connection leads to, never asked with another
  /// workspace's token; and links whose id another workspace's conversation has already.
  public var elsewhere: [ConversationLink]
  /// Places of the issue that could not be searched, with the reason.
  public var unsearched: [UnsearchedPlace]
  /// How far the resolution is.
  public var progress: Progress
  /// Why nothing could be asked of the main workspace; nil while anything can.
  ///
  /// Contacts that came through other connections are there all the same.
  public var failure: ServiceFailure?
  /// How far the match of the reporter's e-mail is, when the source asks for it.
  public var reporter: ReporterMatch
  /// Whether the person typed the address that `reporter` names.
  public var isReporterEmailTyped: Bool
  /// Why Jira Service Management, which may know the address that Jira hides, did not answer; nil
  /// when it did, was not asked, or keeps the request back.
  public var requestFailure: ServiceFailure?
  /// What an earlier answer says because it could not be read anew; see `keeping(_:)`.
  public var outdated: [OutdatedPart]

  /// How far a resolution is.
  public enum Progress: Sendable, Hashable {
    /// The issue is still being searched for links.
    case searching
    /// So many of the links found so far have an answer.
    case resolving(answered: Int, total: Int)
    case complete
  }

  /// Makes a resolution; an empty one that is still searching by default.
  public init(
    source: ContactSource,
    workspace: Workspace? = nil,
    otherWorkspaces: [ConnectionName: Workspace] = [:],
    contacts: [ResolvedContact] = [],
    conversations: [LinkedConversation] = [],
    unresolved: [UnresolvedConversation] = [],
    elsewhere: [ConversationLink] = [],
    unsearched: [UnsearchedPlace] = [],
    progress: Progress = .searching,
    failure: ServiceFailure? = nil,
    reporter: ReporterMatch = .notAsked,
    isReporterEmailTyped: Bool = false,
    requestFailure: ServiceFailure? = nil,
    outdated: [OutdatedPart] = []
  ) {
    self.source = source
    self.workspace = workspace
    self.otherWorkspaces = otherWorkspaces
    self.contacts = contacts
    self.conversations = conversations
    self.unresolved = unresolved
    self.elsewhere = elsewhere
    self.unsearched = unsearched
    self.progress = progress
    self.failure = failure
    self.reporter = reporter
    self.isReporterEmailTyped = isReporterEmailTyped
    self.requestFailure = requestFailure
    self.outdated = outdated
  }

  /// The workspace behind a connection, the main one for nil; nil until it answered.
  public func workspace(of connection: ConnectionName?) -> Workspace? {
    connection.map { otherWorkspaces[$0] } ?? workspace
  }

  /// The conversations that were read and in which no contact takes part, in order of mention.
  public var conversationsWithoutContacts: [LinkedConversation] {
    let listed = Set(contacts.flatMap(\.conversations))
    return conversations.filter { linked in
      !listed.contains(linked.link.id) && !listed.contains(linked.conversation.id)
    }
  }
}

/// A contact behind the issue, with all the conversations that led to it.
public struct ResolvedContact: Sendable, Equatable {
  /// The id under which the conversations name it; steady through provisional and merged forms.
  public var id: ContactID
  /// The connection it was read through; nil for the main one.
  public var connection: ConnectionName?
  /// What is known of it.
  public var knowledge: Knowledge
  /// The conversations that led here, in order of first mention.
  public var conversations: [ConversationID]

  /// What is known of a contact.
  public enum Knowledge: Sendable, Equatable {
    /// Only what the conversation says of its author; the contact itself is on its way.
    case provisional(name: String?, email: String?)
    /// Read from Intercom.
    case known(Contact)
    /// Read under the id it was merged into.
    case merged(Contact)
    /// Archived or deleted in Intercom.
    case deleted
    /// Could not be read.
    case failed(ServiceFailure)
  }

  /// Makes a resolved contact.
  public init(
    id: ContactID,
    connection: ConnectionName? = nil,
    knowledge: Knowledge,
    conversations: [ConversationID]
  ) {
    self.id = id
    self.connection = connection
    self.knowledge = knowledge
    self.conversations = conversations
  }
}

/// A conversation that was read, with the link that led to it.
public struct LinkedConversation: Sendable, Equatable {
  /// Where the issue names it.
  public var link: ConversationLink
  /// The connection it was read through; nil for the main one.
  public var connection: ConnectionName?
  /// What Intercom says of it.
  public var conversation: Conversation

  /// Makes a linked conversation.
  public init(
    link: ConversationLink,
    connection: ConnectionName? = nil,
    conversation: Conversation
  ) {
    self.link = link
    self.connection = connection
    self.conversation = conversation
  }
}

/// A link that led to no conversation, and why.
public struct UnresolvedConversation: Sendable, Equatable {
  /// Where the issue names it.
  public var link: ConversationLink
  /// The connection it was asked through; nil for the main one.
  public var connection: ConnectionName?
  /// Why it could not be read.
  public var failure: ServiceFailure

  /// Makes an unresolved conversation.
  public init(
    link: ConversationLink,
    connection: ConnectionName? = nil,
    failure: ServiceFailure
  ) {
    self.link = link
    self.connection = connection
    self.failure = failure
  }
}

/// A place of the issue that could not be searched for links, and why.
public struct UnsearchedPlace: Sendable, Equatable {
  /// The place.
  public var origin: ConversationLink.Origin
  /// Why it could not be searched.
  public var failure: ServiceFailure

  /// Makes an unsearched place.
  public init(origin: ConversationLink.Origin, failure: ServiceFailure) {
    self.origin = origin
    self.failure = failure
  }
}

extension ResolvedContacts {
  /// Why anything at all is missing: the whole connection, links, contacts, places, the reporter.
  public var failures: [ServiceFailure] {
    var failures = [failure].compactMap(\.self) + unresolved.map(\.failure)
    for contact in contacts {
      if case .failed(let failure) = contact.knowledge { failures.append(failure) }
    }
    failures += unsearched.map(\.failure)
    if case .failed(_, let failure) = reporter { failures.append(failure) }
    if let requestFailure { failures.append(requestFailure) }
    return failures
  }
}

extension ResolvedContact {
  /// The contact as Intercom knows it; nil while provisional, deleted or failed.
  public var known: Contact? {
    switch knowledge {
    case .known(let contact), .merged(let contact): contact
    case .provisional, .deleted, .failed: nil
    }
  }
}
