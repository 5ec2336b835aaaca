public import ContactResolution
public import HTTPExchange

/// Reads one Intercom workspace.
public struct IntercomClient: Sendable {
  private let connection: IntercomConnection
  private let exchange: IntercomExchange

  /// Makes a client that sends through the transport.
  public init(connection: IntercomConnection, transport: HTTPTransport) {
    self.connection = connection
    exchange = IntercomExchange(
      requests: IntercomRequests(connection: connection),
      transport: transport
    )
  }

  /// Who authorised the token, and the workspace it opens.
  @concurrent
  public func account() async throws(ServiceFailure) -> IntercomAccount {
    let answer = try await exchange.answer(to: exchange.requests.account())
    guard let account = IntercomAccount(intercom: answer, configured: connection.region) else {
      throw .malformed("account without id")
    }
    return account
  }

  /// The workspace as the port that the rest of the program asks.
  public var directory: ContactDirectory {
    let contacts = IntercomContacts(exchange: exchange)
    return ContactDirectory(
      workspace: { () async throws(ServiceFailure) in try await account().workspace },
      conversation: { (id) async throws(ServiceFailure) in try await conversation(id) },
      ticket: { (id) async throws(ServiceFailure) in try await ticket(id) },
      contacts: { (ids) async throws(ServiceFailure) in try await contacts.contacts(ids) },
      contact: { (id) async throws(ServiceFailure) in try await contacts.contact(id) },
      contactsWithEmail: { (email) async throws(ServiceFailure) in
        try await contacts.contacts(withEmail: email)
      },
      companies: { (id) async throws(ServiceFailure) in try await contacts.companies(of: id) },
      tags: { (id) async throws(ServiceFailure) in try await contacts.tags(of: id) },
      segments: { (id) async throws(ServiceFailure) in try await contacts.segments(of: id) },
      teammates: { () async throws(ServiceFailure) in try await teammates() }
    )
  }

  /// A conversation under the id that was asked for, as the links and contacts of an issue name it.
  private func conversation(_ id: ConversationID) async throws(ServiceFailure) -> Conversation {
    let segment = try exchange.segment(id)
    let answer = try await exchange.answer(to: exchange.requests.conversation(segment))
    guard var conversation = Conversation(intercomConversation: answer) else {
      throw .malformed("conversation without id")
    }
    conversation.id = id
    return conversation
  }

  /// A ticket under the id that was asked for.
  private func ticket(_ id: ConversationID) async throws(ServiceFailure) -> Conversation {
    let segment = try exchange.segment(id)
    let answer = try await exchange.answer(to: exchange.requests.ticket(segment))
    guard var ticket = Conversation(intercomTicket: answer) else {
      throw .malformed("ticket without id")
    }
    ticket.id = id
    return ticket
  }

  private func teammates() async throws(ServiceFailure) -> [Teammate] {
    let answer = try await exchange.answer(to: exchange.requests.teammates())
    return try exchange.list(in: answer, "admins", "data").compactMap { Teammate(intercom: $0) }
  }
}
