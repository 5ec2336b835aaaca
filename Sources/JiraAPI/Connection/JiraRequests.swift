internal import ContactResolution
internal import HTTPExchange

/// The questions that are put to Jira, as requests along one route.
struct JiraRequests: Sendable {
  /// The site's address and the credentials.
  let connection: JiraConnection
  /// Which interface is asked, and where.
  let route: JiraRoute

  /// The issue property in which Intercom's own integration keeps conversation ids.
  static let linkProperty = "intercom.conversation.links"
  /// Comments of one page; Cloud gives no more.
  ///
  /// Source: Jira Cloud's description of `GET /rest/api/3/issue/{issueIdOrKey}/comment`.
  static let commentPageSize = 100

  /// All fields but some of Jira's own that nobody reads; work logged can be longer than the issue.
  private static let issueFields = "*all,-worklog,-watches,-votes,-timetracking"

  /// The issue with its fields, their names and kinds, and the property of linked conversations.
  func issue(_ key: IssueKey) throws(HTTPFailure) -> HTTPRequest {
    let address = try interface().appending(path: "issue", key.text)
    let property = URLText.encoded(Self.linkProperty)
    let query = "fields=\(Self.issueFields)&expand=names,schema&properties=\(property)"
    return ask("\(address.text)?\(query)")
  }

  /// One page of comments, oldest first.
  func comments(_ key: IssueKey, start: Int) throws(HTTPFailure) -> HTTPRequest {
    let address = try interface().appending(path: "issue", key.text, "comment")
    let page = "startAt=\(max(0, start))&maxResults=\(Self.commentPageSize)"
    return ask("\(address.text)?\(page)&orderBy=created")
  }

  /// All remote links.
  func remoteLinks(_ key: IssueKey) throws(HTTPFailure) -> HTTPRequest {
    ask(try interface().appending(path: "issue", key.text, "remotelink").text)
  }

  /// The property of linked conversations alone.
  func linkProperty(_ key: IssueKey) throws(HTTPFailure) -> HTTPRequest {
    let address = try interface().appending(path: "issue", key.text, "properties")
    return ask(try address.appending(path: Self.linkProperty).text)
  }

  /// The account the credentials belong to; refused without good credentials, unlike the rest.
  func myself() throws(HTTPFailure) -> HTTPRequest {
    ask(try interface().appending(path: "myself").text)
  }

  /// The issue as the service desk sees it, with its reporter's address.
  func serviceDeskRequest(_ key: IssueKey) throws(HTTPFailure) -> HTTPRequest {
    ask(try base().appending(path: "rest", "servicedeskapi", "request", key.text).text)
  }

  /// What kind of Jira the site is; version 2 of the path exists on both, and anybody may ask.
  static func serverInfo(of connection: JiraConnection) throws(HTTPFailure) -> HTTPRequest {
    anonymous(try connection.site.appending(path: "rest", "api", "2", "serverInfo"))
  }

  /// The id under which the gateway knows the site; anybody may ask.
  static func tenant(of connection: JiraConnection) throws(HTTPFailure) -> HTTPRequest {
    anonymous(try connection.site.appending(path: "_edge", "tenant_info"))
  }

  private func base() throws(HTTPFailure) -> URLText {
    guard let cloudID = route.cloudID else { return connection.site }
    return try connection.gateway.appending(path: "ex", "jira", cloudID)
  }

  func interface() throws(HTTPFailure) -> URLText {
    try base().appending(path: "rest", "api", route.deployment.version)
  }

  func ask(_ url: String) -> HTTPRequest {
    HTTPRequest(
      url: url,
      headers: [Self.accept],
      authorization: connection.credentials.authorization
    )
  }

  private static func anonymous(_ url: URLText) -> HTTPRequest {
    HTTPRequest(url: url.text, headers: [accept])
  }

  private static let accept = HTTPHeader("Accept", "application/json")
}
