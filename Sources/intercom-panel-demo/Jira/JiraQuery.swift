/// A JQL query, understood as far as the sample issues need it.
struct JiraQuery: Sendable {
  /// Whether anything restricts the issues, as Cloud demands.
  let isBounded: Bool

  private let condition: @Sendable (SampleIssue) -> Bool
  private let order: [Order]

  /// Why Jira refuses a query.
  struct Failure: Error {
    var message: String
  }

  private struct Order: Sendable {
    var field: String
    var isDescending: Bool
  }

  /// Reads a query; throws with Jira's kind of message when it is none.
  init(_ jql: String, clock: SampleClock) throws(Failure) {
    var parser = JiraQueryParser(jql, clock: clock)
    isBounded = !parser.isAtOrderOrEnd
    if isBounded {
      condition = try parser.condition()
    } else {
      condition = { _ in true }
    }
    order = try parser.order().map { Order(field: $0.field, isDescending: $0.isDescending) }
  }

  /// The issues that fit, in the query's order; newest change first without one.
  func matches(in issues: [SampleIssue]) -> [SampleIssue] {
    let fitting = issues.enumerated().filter { condition($0.element) }
    let order = order.isEmpty ? [Order(field: "updated", isDescending: true)] : order
    let ranked = fitting.map { index, issue in
      let ranks = order.map { key in
        let rank = Self.rank(issue, by: key.field, index: index)
        return key.isDescending ? -rank : rank
      }
      return (issue: issue, ranks: ranks + [index])
    }
    return ranked.sorted { $0.ranks.lexicographicallyPrecedes($1.ranks) }.map(\.issue)
  }

  private static let priorities = ["Lowest", "Low", "Medium", "High", "Highest"]

  private static func rank(_ issue: SampleIssue, by field: String, index: Int) -> Int {
    switch field {
    case "updated", "updateddate", "lastviewed": -issue.updated.seconds
    case "created", "createddate": -issue.created.seconds
    case "priority": issue.priority.flatMap { priorities.firstIndex(of: $0) } ?? -1
    case "status": issue.status.category.id
    case "linkedintercomconversationcount": issue.conversationCount
    default: index
    }
  }
}
