import Foundation

extension JiraService {
  /// Answers `/search/jql`: pages by token, no total, ids alone unless fields are asked for.
  func tokenSearchAnswer(_ request: SampleRequest) async -> SampleAnswer {
    let ask = JiraSearchAsk(request)
    return await searched(ask, isBounded: true) { matches in
      let start = ask.token.flatMap { Self.offset(of: $0) } ?? 0
      let fields = ask.fields.isEmpty ? [] : JiraFields.requested(ask.fields)
      let most = fields.isEmpty ? 5_000 : 100
      let page = matches.dropFirst(start).prefix(min(most, max(1, ask.maxResults)))
      let answers = issueAnswers(request)
      let shapes = page.map { issue -> JSON in
        if ask.fields.isEmpty { return ["id": .text(JiraIssueAnswers.id(issue))] }
        return answers.shape(issue, fields: fields, properties: ask.properties)
      }
      let end = start + page.count
      let body = naming(
        ["issues": .array(shapes), "isLast": .flag(end >= matches.count)],
        ask: ask,
        fields: fields
      )
      guard end < matches.count else { return body }
      return body.adding(["nextPageToken": .text(Self.token(for: end))])
    }
  }

  /// Answers `/search`: gone on Cloud, pages by index on Data Center.
  func searchAnswer(_ request: SampleRequest) async -> SampleAnswer {
    guard deployment == .dataCenter else { return .json(Self.removed, status: 410) }
    let ask = JiraSearchAsk(request)
    return await searched(ask, isBounded: false) { matches in
      let page = matches.dropFirst(ask.startAt).prefix(min(1_000, max(0, ask.maxResults)))
      let fields = JiraFields.requested(ask.fields)
      let answers = issueAnswers(request)
      let body: JSON = [
        "expand": "names,schema", "startAt": .integer(ask.startAt),
        "maxResults": .integer(ask.maxResults), "total": .integer(matches.count),
        "issues": .array(
          page.map { answers.shape($0, fields: fields, properties: ask.properties) }
        ),
      ]
      return naming(body, ask: ask, fields: fields)
    }
  }

  /// Answers `/search/approximate-count`.
  func countAnswer(_ request: SampleRequest) async -> SampleAnswer {
    await searched(JiraSearchAsk(request), isBounded: true) { matches in
      ["count": .integer(matches.count)]
    }
  }

  private func searched(
    _ ask: JiraSearchAsk,
    isBounded: Bool,
    page: ([SampleIssue]) -> JSON
  ) async -> SampleAnswer {
    do throws(JiraQueryMistake) {
      let query = try JiraQuery(ask.jql, workspace: workspace)
      guard !isBounded || query.isBounded else { throw .unbounded }
      let issues = await searches.issues(for: ask.jql) {
        query.matches(in: candidates(for: ask.jql))
      }
      return .json(page(issues))
    } catch {
      return .json(["errorMessages": [.text(error.message)], "errors": [:]], status: 400)
    }
  }

  /// The ten thousand take part only where a query names them, so that other lists stay short.
  private func candidates(for jql: String) -> [SampleIssue] {
    let hasBulk = jql.uppercased().contains("BULK")
    return hasBulk ? workspace.issues + SampleIssueTable.bulk : workspace.issues
  }

  private func naming(_ body: JSON, ask: JiraSearchAsk, fields: [String]) -> JSON {
    var body = body
    if ask.expanded.contains("names") { body = body.adding(["names": JiraFields.names(fields)]) }
    if ask.expanded.contains("schema") {
      body = body.adding(["schema": JiraFields.schemas(fields)])
    }
    return body
  }

  private static func token(for offset: Int) -> String {
    Data("page:\(offset)".utf8).base64EncodedString()
  }

  private static func offset(of token: String) -> Int? {
    guard let bytes = Data(base64Encoded: token) else { return nil }
    return Int(String(decoding: bytes.dropFirst("page:".utf8.count), as: UTF8.self))
  }

  private static let removed: JSON = [
    "errorMessages": [
      """
      The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. \
      A full migration guideline is available at \
      https://developer.atlassian.com/changelog/#CHANGE-2046
      """
    ],
    "errors": [:],
  ]
}
