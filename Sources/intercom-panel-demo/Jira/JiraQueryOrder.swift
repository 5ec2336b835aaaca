/// One key by which a query sorts.
struct JiraQueryOrder: Sendable {
  private let field: JiraQueryField
  private let isDescending: Bool

  private static let priorities = ["lowest", "low", "medium", "high", "highest"]

  /// What a query without an order is sorted by: the latest change first.
  static let usual = JiraQueryOrder(.updated, isDescending: true)

  /// A key of the name that the query uses.
  init(_ name: String, isDescending: Bool) throws(JiraQueryMistake) {
    guard let field = JiraQueryField(name) else { throw .unknownField(name) }
    guard field.kind != .words || field == .summary, field != .link else {
      throw .unsortableField(name)
    }
    self.init(field, isDescending: isDescending)
  }

  private init(_ field: JiraQueryField, isDescending: Bool) {
    self.field = field
    self.isDescending = isDescending
  }

  /// Where an issue comes in this order; issues without a value come last.
  func rank(of issue: SampleIssue) -> Rank {
    guard let rank = value(of: issue) else { return Rank(isMissing: true) }
    return Rank(number: isDescending ? -rank.number : rank.number, text: rank.text)
  }

  /// Whether the first of two issues of these ranks comes first; nil when neither does.
  func precedes(_ first: Rank, _ second: Rank) -> Bool? {
    if first.isMissing != second.isMissing { return second.isMissing }
    if first.number != second.number { return first.number < second.number }
    guard first.text != second.text else { return nil }
    return (first.text < second.text) != isDescending
  }

  /// A value to sort by: a number, then a text.
  struct Rank: Sendable {
    var number = 0.0
    var text = ""
    var isMissing = false
  }

  private func value(of issue: SampleIssue) -> Rank? {
    switch field {
    case .updated: Rank(number: Double(-issue.updated.seconds))
    case .created: Rank(number: Double(-issue.created.seconds))
    case .due: issue.details.due.map { Rank(number: Double(-$0.seconds)) }
    case .resolved: issue.status == .done ? Rank(number: Double(-issue.updated.seconds)) : nil
    case .lastViewed: issue.viewed.map { Rank(number: Double(-$0.seconds)) }
    case .priority:
      issue.priority.flatMap { Self.priorities.firstIndex(of: $0.lowercased()) }
        .map { Rank(number: Double($0)) }
    case .status:
      SampleStatus.allCases.firstIndex(of: issue.status).map { Rank(number: Double($0)) }
    case .statusCategory: Rank(number: Double(issue.status.category.id))
    case .conversationCount: Rank(number: Double(issue.conversationCount))
    case .storyPoints: issue.details.storyPoints.map { Rank(number: $0) }
    case .key, .rank, .project: Rank(number: Double(issue.number))
    case .summary: Rank(text: issue.summary.lowercased())
    case .assignee: issue.assignee.map { Rank(text: $0.name.lowercased()) }
    case .reporter, .creator: issue.reporter.map { Rank(text: $0.name.lowercased()) }
    case .type: Rank(text: issue.type)
    case .resolution: issue.status == .done ? Rank() : nil
    case .labels, .component, .fixVersion, .affectedVersion, .sprint, .parent, .conversationID:
      field.names(of: issue).first.map { Rank(text: $0.lowercased()) }
    case .text, .description, .comment, .environment, .link, .watcher, .voter: nil
    }
  }
}
