/// One question to an Intercom workspace while an issue is read.
enum WorkspaceQuestion: Hashable {
  /// Whose token it is.
  case workspace
  case conversation(ConversationID, Conversation.Kind)
  case contacts([ContactID])
  case contact(ContactID)
  case contactsWithEmail(String)
  /// Not a question: is answered when ids of contacts have been gathered for long enough.
  case gathering

  /// Asks the question and waits for the answer; a failure is an answer too.
  func answer(
    from directory: ContactDirectory,
    _ gather: IssueReader.Gathering
  ) async -> WorkspaceAnswer {
    switch self {
    case .workspace: .workspace(await ServiceFailure.result(of: directory.workspace))
    case .conversation(let id, let kind):
      .conversation(
        id,
        await ServiceFailure.result(
          of: kind == .ticket ? directory.ticket : directory.conversation,
          id
        )
      )
    case .contacts(let ids):
      .contacts(ids, await ServiceFailure.result(of: directory.contacts, ids))
    case .contact(let id): .contact(id, await MergedContact.knowledge(of: id, in: directory))
    case .contactsWithEmail(let email):
      .contactsWithEmail(await ServiceFailure.result(of: directory.contactsWithEmail, email))
    case .gathering: await Self.end(of: gather)
    }
  }

  private static func end(of gather: IssueReader.Gathering) async -> WorkspaceAnswer {
    await gather()
    return .gathering
  }
}

/// What came back for a `WorkspaceQuestion`.
enum WorkspaceAnswer: Sendable {
  case workspace(Result<Workspace, ServiceFailure>)
  case conversation(ConversationID, Result<Conversation, ServiceFailure>)
  case contacts([ContactID], Result<[Contact], ServiceFailure>)
  case contact(ContactID, ResolvedContact.Knowledge)
  case contactsWithEmail(Result<[Contact], ServiceFailure>)
  case gathering
}
