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
    let talks = IntercomConversations(exchange: exchange)
    return ContactDirectory(
      workspace: { () async throws(ServiceFailure) in try await account().workspace },
      conversation: { (id) async throws(ServiceFailure) in try await talks.conversation(id) },
      ticket: { (id) async throws(ServiceFailure) in try await talks.ticket(id) },
      contacts: { (ids) async throws(ServiceFailure) in try await contacts.contacts(ids) },
      contact: { (id) async throws(ServiceFailure) in try await contacts.contact(id) },
      contactsWithEmail: { (email) async throws(ServiceFailure) in
        try await contacts.contacts(withEmail: email)
      },
      companies: { (id) async throws(ServiceFailure) in try await contacts.companies(of: id) },
      tags: { (id) async throws(ServiceFailure) in try await contacts.tags(of: id) },
      segments: { (id) async throws(ServiceFailure) in try await contacts.segments(of: id) },
      teammates: { () async throws(ServiceFailure) in try await talks.teammates() },
      company: { (id) async throws(ServiceFailure) in try await contacts.company(id) },
      conversations: { (id, page) async throws(ServiceFailure) in
        try await talks.conversations(of: id, after: page)
      },
      thread: { (id, kind) async throws(ServiceFailure) in try await talks.thread(id, kind) },
      attributes: { () async throws(ServiceFailure) in try await contacts.attributes() }
    )
  }
}
