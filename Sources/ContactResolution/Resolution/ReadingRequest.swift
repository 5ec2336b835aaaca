/// One question to a service while an issue is read.
enum ReadingRequest: Hashable {
  case workspace
  case issue(IssueKey)
  case remoteLinks(IssueKey)
  case comments(IssueKey, start: Int)
  case conversation(ConversationID, Conversation.Kind)
  case contacts([ContactID])
  case contact(ContactID)
  case requestReporter(IssueKey)
  case contactsWithEmail(String)
  /// Not a question: is answered when what is ready by now has been received.
  case turn

  /// Asks the question and waits for the answer; a failure is an answer too.
  func answer(from issues: IssueDirectory, _ contacts: ContactDirectory) async -> ReadingAnswer {
    switch self {
    case .workspace: .workspace(await ServiceFailure.result(of: contacts.workspace))
    case .issue(let key): .issue(await ServiceFailure.result(of: issues.issue, key))
    case .remoteLinks(let key):
      .remoteLinks(await ServiceFailure.result(of: issues.remoteLinks, key))
    case .comments(let key, let start):
      .comments(
        await ServiceFailure.result { () throws(ServiceFailure) in
          try await issues.comments(key, start)
        }
      )
    case .conversation(let id, let kind):
      .conversation(
        id,
        await ServiceFailure.result(
          of: kind == .ticket ? contacts.ticket : contacts.conversation,
          id
        )
      )
    case .contacts(let ids): .contacts(ids, await ServiceFailure.result(of: contacts.contacts, ids))
    case .contact(let id): .contact(id, await MergedContact.knowledge(of: id, in: contacts))
    case .requestReporter(let key):
      .requestReporter(await ServiceFailure.result(of: issues.requestReporter, key))
    case .contactsWithEmail(let email):
      .contactsWithEmail(await ServiceFailure.result(of: contacts.contactsWithEmail, email))
    case .turn: await Self.endOfTurn()
    }
  }

  private static func endOfTurn() async -> ReadingAnswer {
    await Task.yield()
    return .turn
  }
}

/// What came back for a `ReadingRequest`.
enum ReadingAnswer: Sendable {
  case workspace(Result<Workspace, ServiceFailure>)
  case issue(Result<Issue, ServiceFailure>)
  case remoteLinks(Result<[RemoteLink], ServiceFailure>)
  case comments(Result<CommentPage, ServiceFailure>)
  case conversation(ConversationID, Result<Conversation, ServiceFailure>)
  case contacts([ContactID], Result<[Contact], ServiceFailure>)
  case contact(ContactID, ResolvedContact.Knowledge)
  case requestReporter(Result<Account?, ServiceFailure>)
  case contactsWithEmail(Result<[Contact], ServiceFailure>)
  case turn
}
