/// Where issues are read: Jira Cloud or Data Center, a cache before them, or a test's closures.
///
/// A directory without a configured connection throws `.notConnected`.
public struct IssueDirectory: Sendable {
  /// The issue with all that one answer carries: fields, properties and the first comments.
  ///
  /// The answered key may differ from the asked one: moved issues answer under their new key.
  /// `Issue.commentTotal` says how many comments there are; while it is nil there may be more than
  /// those that came along.
  public var issue: @concurrent @Sendable (IssueKey) async throws(ServiceFailure) -> Issue
  /// One page of comments, oldest first, from the given index on.
  public var comments:
    @concurrent @Sendable (IssueKey, _ start: Int) async throws(ServiceFailure) -> CommentPage
  /// All remote links of the issue, in Jira's order.
  public var remoteLinks:
    @concurrent @Sendable (IssueKey) async throws(ServiceFailure) -> [RemoteLink]
  /// Who made the service desk request that the issue is; nil when it is none or does not say.
  public var requestReporter:
    @concurrent @Sendable (IssueKey) async throws(ServiceFailure) -> Account?
  /// One page of the issues that a query in Jira's query language names, in its order; the first
  /// page without a cursor.
  ///
  /// A mistake in the query is thrown as `.rejected` with Jira's own words.
  public var search:
    @concurrent @Sendable (_ jql: String, IssueCursor?) async throws(ServiceFailure) -> IssuePage
  /// How many issues the query names, perhaps roughly; nil when Jira does not say.
  public var count: @concurrent @Sendable (_ jql: String) async throws(ServiceFailure) -> Int?

  /// Assembles a directory from its questions; without those with a default no issue is a request
  /// and no list has issues.
  public init(
    issue: @concurrent @escaping @Sendable (IssueKey) async throws(ServiceFailure) -> Issue,
    comments:
      @concurrent @escaping @Sendable (IssueKey, _ start: Int)
      async throws(ServiceFailure) -> CommentPage,
    remoteLinks:
      @concurrent @escaping @Sendable (IssueKey)
      async throws(ServiceFailure) -> [RemoteLink],
    requestReporter:
      @concurrent @escaping @Sendable (IssueKey)
      async throws(ServiceFailure) -> Account? = { (_) throws(ServiceFailure) in nil },
    search:
      @concurrent @escaping @Sendable (_ jql: String, IssueCursor?)
      async throws(ServiceFailure) -> IssuePage = { (_, _) throws(ServiceFailure) in
        IssuePage(issues: [], total: 0)
      },
    count:
      @concurrent @escaping @Sendable (_ jql: String)
      async throws(ServiceFailure) -> Int? = { (_) throws(ServiceFailure) in nil }
  ) {
    self.issue = issue
    self.comments = comments
    self.remoteLinks = remoteLinks
    self.requestReporter = requestReporter
    self.search = search
    self.count = count
  }
}
