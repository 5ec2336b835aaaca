internal import ContactResolution

/// The answers of an issue directory.
struct IssueMemory: Sendable {
  private struct PageKey: Hashable {
    let issue: IssueKey
    let start: Int
  }

  /// Issues change more often than contacts, and a page of comments is large.
  private static let age: Int64 = 60

  private let issues: AnswerMemory<IssueKey, Issue>
  private let pages: AnswerMemory<PageKey, CommentPage>
  private let links: AnswerMemory<IssueKey, [RemoteLink]>
  private let requestReporters: AnswerMemory<IssueKey, Account?>

  init(now: @escaping @Sendable () -> Timestamp) {
    let age = Self.age
    issues = AnswerMemory(service: .jira, limits: .init(age: age, count: 50), now: now)
    pages = AnswerMemory(service: .jira, limits: .init(age: age, count: 100), now: now)
    links = AnswerMemory(service: .jira, limits: .init(age: age, count: 50), now: now)
    requestReporters = AnswerMemory(service: .jira, limits: .init(age: age, count: 50), now: now)
  }

  /// A directory that answers from memory, or asks the given one.
  func directory(over directory: IssueDirectory, _ freshness: Freshness) -> IssueDirectory {
    IssueDirectory(
      issue: { (key) async throws(ServiceFailure) in
        try await issues.answer(to: key, freshness) { () async throws(ServiceFailure) in
          try await directory.issue(key)
        }
      },
      comments: { (key, start) async throws(ServiceFailure) in
        let page = PageKey(issue: key, start: start)
        return try await pages.answer(to: page, freshness) { () async throws(ServiceFailure) in
          try await directory.comments(key, start)
        }
      },
      remoteLinks: { (key) async throws(ServiceFailure) in
        try await links.answer(to: key, freshness) { () async throws(ServiceFailure) in
          try await directory.remoteLinks(key)
        }
      },
      requestReporter: { (key) async throws(ServiceFailure) in
        try await requestReporters.answer(to: key, freshness) { () async throws(ServiceFailure) in
          try await directory.requestReporter(key)
        }
      }
    )
  }

  /// Forgets everything.
  func forget() {
    issues.forget()
    pages.forget()
    links.forget()
    requestReporters.forget()
  }
}
