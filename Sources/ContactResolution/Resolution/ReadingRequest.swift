/// One question to a service while an issue is read.
enum ReadingRequest: Hashable {
  case issue(IssueKey)
  case remoteLinks(IssueKey)
  case comments(IssueKey, start: Int)
  case requestReporter(IssueKey)
  /// A question to the workspace behind a connection, the main one for nil.
  case workspace(WorkspaceQuestion, through: ConnectionName?)

  /// Asks the question of the issues or of a connection's directory, and waits for the answer; a
  /// failure is an answer too.
  func answer(
    from issues: IssueDirectory,
    _ directory: (ConnectionName?) -> ContactDirectory,
    _ gather: IssueReader.Gathering
  ) async -> ReadingAnswer {
    switch self {
    case .issue(let key): .issue(await ServiceFailure.result(of: issues.issue, key))
    case .remoteLinks(let key):
      .remoteLinks(await ServiceFailure.result(of: issues.remoteLinks, key))
    case .comments(let key, let start):
      .comments(
        await ServiceFailure.result { () throws(ServiceFailure) in
          try await issues.comments(key, start)
        }
      )
    case .requestReporter(let key):
      .requestReporter(await ServiceFailure.result(of: issues.requestReporter, key))
    case .workspace(let question, let connection):
      .workspace(await question.answer(from: directory(connection), gather), from: connection)
    }
  }
}

/// What came back for a `ReadingRequest`.
enum ReadingAnswer: Sendable {
  case issue(Result<Issue, ServiceFailure>)
  case remoteLinks(Result<[RemoteLink], ServiceFailure>)
  case comments(Result<CommentPage, ServiceFailure>)
  case requestReporter(Result<Account?, ServiceFailure>)
  case workspace(WorkspaceAnswer, from: ConnectionName?)
}

extension ReadingRequest {
  /// Whether nothing is asked, and nobody need wait for the end of it.
  var isGathering: Bool {
    guard case .workspace(.gathering, _) = self else { return false }
    return true
  }
}

extension ReadingAnswer {
  /// Whether nothing was asked.
  var isGathering: Bool {
    guard case .workspace(.gathering, _) = self else { return false }
    return true
  }
}
