/// A JQL query, understood as far as the sample issues need it.
struct JiraQuery: Sendable {
  /// Whether anything restricts the issues, as Cloud demands.
  let isBounded: Bool

  private let condition: @Sendable (SampleIssue) -> Bool
  private let orders: [JiraQueryOrder]

  /// Reads a query; throws what Jira says when it is none.
  init(_ jql: String, workspace: SampleWorkspace) throws(JiraQueryMistake) {
    var parser = try JiraQueryParser(jql, workspace: workspace)
    isBounded = !parser.isAtOrderOrEnd
    if isBounded {
      condition = try parser.condition()
    } else {
      condition = { _ in true }
    }
    let orders = try parser.order()
    self.orders = orders.isEmpty ? [.usual] : orders
  }

  /// The issues that fit, in the query's order; in that of the tables where it leaves it open.
  func matches(in issues: [SampleIssue]) -> [SampleIssue] {
    let ranked = issues.filter(condition).enumerated().map { index, issue in
      (index: index, issue: issue, ranks: orders.map { $0.rank(of: issue) })
    }
    return ranked.sorted { first, second in
      for (index, order) in orders.enumerated() {
        if let precedes = order.precedes(first.ranks[index], second.ranks[index]) {
          return precedes
        }
      }
      return first.index < second.index
    }.map(\.issue)
  }
}
