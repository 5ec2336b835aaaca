extension ContactDirectory {
  private typealias Proof = @concurrent @Sendable () async throws(ServiceFailure) -> Workspace

  /// The directory, answering nothing when its token turns out to be for another workspace: then
  /// every question throws `.unauthorized`.
  ///
  /// Each question asks for the workspace first, so the directory should remember it. One that
  /// does not say whose token it has is trusted, unless the connection itself is at fault.
  public func restricted(to expected: WorkspaceID) -> ContactDirectory {
    let ask = workspace
    let prove: Proof = { () async throws(ServiceFailure) in
      let workspace = try await ask()
      guard let id = workspace.id, id != expected else { return workspace }
      let detail = "it is for workspace \(id), and \(expected) is configured"
      throw .unauthorized(.intercom, detail: detail)
    }
    var restricted = self
    restricted.workspace = prove
    restricted.conversation = Self.proved(by: prove, conversation)
    restricted.ticket = Self.proved(by: prove, ticket)
    restricted.contacts = Self.proved(by: prove, contacts)
    restricted.contact = Self.proved(by: prove, contact)
    restricted.contactsWithEmail = Self.proved(by: prove, contactsWithEmail)
    restricted.companies = Self.proved(by: prove, companies)
    restricted.tags = Self.proved(by: prove, tags)
    restricted.segments = Self.proved(by: prove, segments)
    restricted.company = Self.proved(by: prove, company)
    restricted.teammates = Self.proved(by: prove, teammates)
    restricted.attributes = Self.proved(by: prove, attributes)
    restricted.conversations = { [conversations] (contact, page) async throws(ServiceFailure) in
      try await Self.check(prove)
      return try await conversations(contact, page)
    }
    restricted.thread = { [thread] (id, kind) async throws(ServiceFailure) in
      try await Self.check(prove)
      return try await thread(id, kind)
    }
    return restricted
  }

  private static func proved<Question: Sendable, Answer: Sendable>(
    by prove: @escaping Proof,
    _ ask: @concurrent @escaping @Sendable (Question) async throws(ServiceFailure) -> Answer
  ) -> @concurrent @Sendable (Question) async throws(ServiceFailure) -> Answer {
    { (question) async throws(ServiceFailure) in
      try await check(prove)
      return try await ask(question)
    }
  }

  private static func proved<Answer: Sendable>(
    by prove: @escaping Proof,
    _ ask: @concurrent @escaping @Sendable () async throws(ServiceFailure) -> Answer
  ) -> @concurrent @Sendable () async throws(ServiceFailure) -> Answer {
    { () async throws(ServiceFailure) in
      try await check(prove)
      return try await ask()
    }
  }

  private static func check(_ prove: Proof) async throws(ServiceFailure) {
    do throws(ServiceFailure) {
      _ = try await prove()
    } catch {
      if error.concernsConnection { throw error }
    }
  }
}
