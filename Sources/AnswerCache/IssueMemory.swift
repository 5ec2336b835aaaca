internal import ContactResolution

/// The answers of an issue directory.
struct IssueMemory: Sendable {
  private struct PageKey: Hashable {
    let issue: IssueKey
    let start: Int
  }

  private struct ListKey: Hashable {
    let jql: String
    let cursor: IssueCursor?
  }

  /// Issues change more often than contacts, and a page of comments is large.
  private static let age: Int64 = 60

  private let issues: AnswerMemory<IssueKey, Issue>
  private let pages: AnswerMemory<PageKey, CommentPage>
  private let links: AnswerMemory<IssueKey, [RemoteLink]>
  private let requestReporters: AnswerMemory<IssueKey, Account?>
  private let lists: AnswerMemory<ListKey, IssuePage>
  private let counts: AnswerMemory<String, Int?>

  init(now: @escaping @Sendable () -> Timestamp) {
    let age = Self.age
    issues = AnswerMemory(service: .jira, limits: .init(age: age, count: 50), now: now)
    pages = AnswerMemory(service: .jira, limits: .init(age: age, count: 100), now: now)
    links = AnswerMemory(service: .jira, limits: .init(age: age, count: 50), now: now)
    requestReporters = AnswerMemory(service: .jira, limits: .init(age: age, count: 50), now: now)
    lists = AnswerMemory(service: .jira, limits: .init(age: age, count: 100), now: now)
    counts = AnswerMemory(service: .jira, limits: .init(age: age, count: 50), now: now)
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
      },
      search: { (jql, cursor) async throws(ServiceFailure) in
        try await page(ListKey(jql: jql, cursor: cursor), of: directory, freshness)
      },
      count: { (jql) async throws(ServiceFailure) in
        try await counts.answer(to: jql, freshness) { () async throws(ServiceFailure) in
          try await directory.count(jql)
        }
      }
    )
  }

  /// A list that is read anew from its first page on has none of its old further pages any more,
  /// since its issues may have moved from one to another, and may be longer or shorter.
  private func page(
    _ key: ListKey,
    of directory: IssueDirectory,
    _ freshness: Freshness
  ) async throws(ServiceFailure) -> IssuePage {
    if freshness == .anew, key.cursor == nil {
      lists.forget { $0.jql == key.jql && $0.cursor != nil }
      counts.forget { $0 == key.jql }
    }
    return try await lists.answer(to: key, freshness) { () async throws(ServiceFailure) in
      try await directory.search(key.jql, key.cursor)
    }
  }

  /// Forgets everything.
  func forget() {
    issues.forget()
    pages.forget()
    links.forget()
    requestReporters.forget()
    lists.forget()
    counts.forget()
  }
}
