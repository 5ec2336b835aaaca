public import ContactResolution
public import HTTPExchange

/// Asks Jira, Cloud or Data Center alike, and brings its answers into the core's form.
///
/// Failures of cancelled questions arrive as `.unreachable`; who cancelled does not look at them.
public struct JiraClient: Sendable {
  let exchange: JiraExchange
  let webBase: String
  let linkField: LinkField

  /// Makes a client; `now` is the present in seconds since 1970, for answers that say how long to
  /// wait.
  public init(
    connection: JiraConnection,
    transport: HTTPTransport,
    now: @escaping @Sendable () -> Int64
  ) {
    exchange = JiraExchange(connection: connection, transport: transport, now: now)
    webBase = connection.webBase
    linkField = LinkField()
  }

  /// The questions the core puts to Jira.
  public var directory: IssueDirectory {
    IssueDirectory(
      issue: { (key) async throws(ServiceFailure) in try await issue(key) },
      comments: { (key, start) async throws(ServiceFailure) in
        try await comments(key, start: start)
      },
      remoteLinks: { (key) async throws(ServiceFailure) in try await remoteLinks(key) },
      requestReporter: { (key) async throws(ServiceFailure) in try await requestReporter(key) },
      search: { (jql, cursor) async throws(ServiceFailure) in
        try await search(jql, from: cursor)
      },
      count: { (jql) async throws(ServiceFailure) in try await count(jql) }
    )
  }

  /// The account the credentials belong to: the one question that proves them.
  @concurrent
  public func myself() async throws(ServiceFailure) -> Account {
    let answer = try await exchange.answer { (ask) throws(HTTPFailure) in try ask.myself() }
    guard let account = AccountAnswer.account(answer.json) else {
      throw JiraFailures.wrongShape("an account without an id")
    }
    return account
  }

  /// What the site says about itself to anybody; proves no token.
  @concurrent
  public func serverInfo() async throws(ServiceFailure) -> JiraServer {
    try await exchange.server()
  }

  /// Whether Jira did not take the token, be it openly or by answering as to a stranger.
  public static func isRefusal(_ response: HTTPResponse) -> Bool {
    JiraFailures.isRefusal(response)
  }

  /// The way to Jira that worked, for keeping; nil before the first answer.
  public func knownRoute() async -> JiraRoute? {
    await exchange.memory.route
  }

  /// How many callers wait for what another asks of the site, so that a test can wait for them.
  package var waitingCallers: Int { exchange.waitingCallers + linkField.waitingCallers }

  /// The reporter as the service desk shows it, often with the address that the issue hides.
  ///
  /// Nil when the issue is no service desk request, or the site has no service desk: there is
  /// nothing at the address then, and Data Center says so by a web page.
  @concurrent
  public func requestReporter(_ key: IssueKey) async throws(ServiceFailure) -> Account? {
    do throws(ServiceFailure) {
      let answer = try await exchange.answer { (ask) throws(HTTPFailure) in
        try ask.serviceDeskRequest(key)
      }
      guard !answer.json.members.isEmpty else { throw JiraFailures.wrongShape("no request") }
      return AccountAnswer.account(answer.json["reporter"])
    } catch .notFound, .unreadable(.jira, .webPage) {
      return nil
    }
  }

  private func issue(_ key: IssueKey) async throws(ServiceFailure) -> Issue {
    let answer = try await exchange.answer { (ask) throws(HTTPFailure) in try ask.issue(key) }
    var issue = try IssueAnswer(answer.json, asked: key, webBase: webBase).issue()
    if answer.route.deployment == .dataCenter, answer.json["properties"] == nil {
      issue.propertyConversations = await linkedConversations(issue.key)
    }
    return issue
  }

  /// The linked conversations of a property asked for by itself.
  ///
  /// Empty when it cannot be read: the issue is worth showing all the same.
  private func linkedConversations(_ key: IssueKey) async -> [ConversationID] {
    do {
      return LinkProperty.conversations(
        try await exchange.answer { (ask) throws(HTTPFailure) in try ask.linkProperty(key) }.json[
          "value"
        ]
      )
    } catch {
      return []
    }
  }

  private func comments(
    _ key: IssueKey,
    start: Int
  ) async throws(ServiceFailure) -> CommentPage {
    let answer = try await exchange.answer { (ask) throws(HTTPFailure) in
      try ask.comments(key, start: start)
    }
    guard let page = CommentAnswer.page(answer.json, askedStart: start) else {
      throw JiraFailures.wrongShape("no list of comments")
    }
    return page
  }

  private func remoteLinks(_ key: IssueKey) async throws(ServiceFailure) -> [RemoteLink] {
    let answer = try await exchange.answer { (ask) throws(HTTPFailure) in
      try ask.remoteLinks(key)
    }
    guard let links = RemoteLinkAnswer.links(answer.json) else {
      throw JiraFailures.wrongShape("no list of remote links")
    }
    return links
  }
}
