internal import ContactResolution
internal import PanelModel

/// What the screen asks of the services about contacts, one function a closure of `Environment`.
extension Composition {
  /// Reads what is known of a contact beyond itself, part by part.
  @concurrent
  func readDetails(
    _ contact: Contact,
    through connection: ConnectionName?,
    anew: Bool,
    report: @escaping @Sendable (ContactDetails) async -> Void
  ) async {
    let reader = anew ? refreshing.details : remembering.details
    await reader.read(contact, through: connection, report: report)
  }

  /// Reads a further page of a contact's conversations.
  @concurrent
  func readConversations(
    _ contact: ContactID,
    through connection: ConnectionName?,
    page: String
  ) async -> Result<ConversationPage, ServiceFailure> {
    await ServiceFailure.result { () async throws(ServiceFailure) in
      try await remembering.directory(of: connection).conversations(contact, page)
    }
  }

  /// Reads the companies of contacts step by step.
  @concurrent
  func readCompanies(
    _ contacts: [ResolvedContact],
    anew: Bool,
    report: @escaping @Sendable (CompanyKnowledge) async -> Void
  ) async {
    let reader = anew ? refreshing.companies : remembering.companies
    await reader.read(contacts, report: report)
  }

  /// Reads a conversation with all that was said in it.
  @concurrent
  func readThread(
    _ target: ThreadTarget,
    anew: Bool
  ) async -> Result<ConversationThread, ServiceFailure> {
    let services = anew ? refreshing : remembering
    return await ServiceFailure.result { () async throws(ServiceFailure) in
      try await services.directory(of: target.connection).thread(target.id, target.kind)
    }
  }

  /// Reads the attributes that contacts of the main workspace can have.
  @concurrent
  func readAttributes(anew: Bool) async -> Result<[ContactAttribute], ServiceFailure> {
    let services = anew ? refreshing : remembering
    return await ServiceFailure.result(of: services.contacts.attributes)
  }
}
