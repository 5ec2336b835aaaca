internal import ContactResolution
internal import HTTPExchange

extension JiraClient {
  /// One page of the issues that a query names.
  ///
  /// Which custom field holds linked conversations is found out with the first page. Cloud's
  /// answer has the issue property beside it, so the two are asked together; on Data Center the
  /// field is all there is, and is asked for first.
  func search(
    _ jql: String,
    from cursor: IssueCursor?
  ) async throws(ServiceFailure) -> IssuePage {
    switch try await exchange.workingRoute().deployment {
    case .dataCenter:
      let field = await linkField.id(exchange)
      return try await page(jql, from: cursor, linkField: field)
    case .cloud:
      if let known = linkField.known {
        return try await page(jql, from: cursor, linkField: known.id)
      }
      async let field = linkField.id(exchange)
      let page = try await page(jql, from: cursor, linkField: nil)
      _ = await field
      return page
    }
  }

  /// About how many issues a query names; nil when Jira does not say, or says it with each page.
  func count(_ jql: String) async throws(ServiceFailure) -> Int? {
    let condition = JQLText(jql).condition
    guard !condition.isEmpty, try await exchange.workingRoute().deployment == .cloud else {
      return nil
    }
    do throws(ServiceFailure) {
      let answer = try await exchange.answer { (ask) throws(HTTPFailure) in
        try ask.count(condition)
      }
      return answer.json["count"]?.integer.map { Int(clamping: max(0, $0)) }
    } catch {
      guard error.leavesCountOpen else { throw error }
      return nil
    }
  }

  private func page(
    _ jql: String,
    from cursor: IssueCursor?,
    linkField: String?
  ) async throws(ServiceFailure) -> IssuePage {
    let answer = try await exchange.answer { (ask) throws(HTTPFailure) in
      try ask.search(jql, from: cursor, linkField: linkField)
    }
    guard let found = SearchAnswer(answer.json) else {
      throw JiraFailures.wrongShape("no list of issues")
    }
    return found.page(
      from: cursor,
      deployment: answer.route.deployment,
      webBase: webBase,
      linkField: linkField
    )
  }
}

extension ServiceFailure {
  /// Whether the count alone is not to be had, which is no reason to say anything.
  fileprivate var leavesCountOpen: Bool {
    switch self {
    case .forbidden, .notFound, .rejected, .unavailable, .unreadable, .timedOut: true
    case .notConnected, .unauthorized, .merged, .rateLimited, .unreachable: false
    }
  }
}
