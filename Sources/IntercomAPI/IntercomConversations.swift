internal import ContactResolution
internal import HTTPExchange

/// Reads conversations, tickets and what was said in them.
struct IntercomConversations: Sendable {
  let exchange: IntercomExchange

  /// A conversation under the id that was asked for, as the links and contacts of an issue name it.
  func conversation(_ id: ConversationID) async throws(ServiceFailure) -> Conversation {
    try Self.conversation(id, .conversation, in: await answer(id, .conversation))
  }

  /// A ticket under the id that was asked for.
  func ticket(_ id: ConversationID) async throws(ServiceFailure) -> Conversation {
    try Self.conversation(id, .ticket, in: await answer(id, .ticket))
  }

  /// A page of a contact's conversations.
  func conversations(
    of contact: ContactID,
    after cursor: String?
  ) async throws(ServiceFailure) -> ConversationPage {
    _ = try exchange.segment(contact)
    let request = exchange.requests.conversations(of: contact, after: cursor)
    let answer = try await exchange.answer(to: request)
    let elements = try exchange.list(in: answer, "conversations", "data")
    return ConversationPage(intercomSearch: answer, elements, after: cursor)
  }

  /// A conversation or ticket with all that was said in it.
  ///
  /// Parts give the ids of teammates and teams only: names that the thread itself does not tell
  /// are asked for, and do without when they do not come.
  func thread(
    _ id: ConversationID,
    _ kind: Conversation.Kind
  ) async throws(ServiceFailure) -> ConversationThread {
    let answer = try await answer(id, kind)
    let conversation = try Self.conversation(id, kind, in: answer)
    let parts = ConversationThread.parts(of: answer, kind)
    let told = AssigneeNames(authorsOf: parts)
    async let teammates = teammateNames(isWanted: told.isMissing(isTeam: false, in: parts))
    async let teams = teamNames(isWanted: told.isMissing(isTeam: true, in: parts))
    var names = told
    names.add(await teammates)
    names.add(await teams)
    return ConversationThread(conversation, intercom: answer, parts: parts, names: names)
  }

  /// All teammates of the workspace.
  func teammates() async throws(ServiceFailure) -> [Teammate] {
    let answer = try await exchange.answer(to: exchange.requests.teammates())
    return try exchange.list(in: answer, "admins", "data").compactMap { Teammate(intercom: $0) }
  }

  private func answer(
    _ id: ConversationID,
    _ kind: Conversation.Kind
  ) async throws(ServiceFailure) -> JSONValue {
    let segment = try exchange.segment(id)
    switch kind {
    case .conversation:
      return try await exchange.answer(to: exchange.requests.conversation(segment))
    case .ticket: return try await exchange.answer(to: exchange.requests.ticket(segment))
    }
  }

  private static func conversation(
    _ id: ConversationID,
    _ kind: Conversation.Kind,
    in answer: JSONValue
  ) throws(ServiceFailure) -> Conversation {
    let known =
      kind == .ticket
      ? Conversation(intercomTicket: answer, asked: id)
      : Conversation(intercomConversation: answer, asked: id)
    guard var conversation = known else { throw .malformed("\(kind) without id") }
    conversation.id = id
    return conversation
  }

  private func teammateNames(isWanted: Bool) async -> [AssigneeNames.Key: String] {
    guard isWanted else { return [:] }
    let known = await ServiceFailure.result(of: teammates)
    guard case .success(let teammates) = known else { return [:] }
    return teammates.reduce(into: [:]) { names, teammate in
      names[AssigneeNames.Key(isTeam: false, id: teammate.id.text)] = teammate.name
    }
  }

  private func teamNames(isWanted: Bool) async -> [AssigneeNames.Key: String] {
    guard isWanted else { return [:] }
    let known = await ServiceFailure.result { () async throws(ServiceFailure) in
      let answer = try await exchange.answer(to: exchange.requests.teams())
      return try exchange.list(in: answer, "teams", "data")
    }
    guard case .success(let teams) = known else { return [:] }
    return teams.reduce(into: [:]) { names, team in
      guard let id = team["id"]?.scalarText, let name = team["name"]?.scalarText else { return }
      names[AssigneeNames.Key(isTeam: true, id: id)] = name
    }
  }
}
