/// An order that a person chose for a list; Jira puts it into effect.
public struct IssueOrder: Sendable, Hashable {
  /// What the issues are sorted by.
  public var column: Column
  /// Whether it is the opposite of the column's usual direction.
  public var isReversed: Bool

  /// What issues can be sorted by, in the order in which a key offers it; the name is JQL's.
  public enum Column: String, Sendable, Hashable, CaseIterable {
    case updated
    case created
    case priority
    case status
    case key
    case assignee
    case summary
  }

  /// Makes an order, in the column's usual direction by default.
  public init(_ column: Column, isReversed: Bool = false) {
    self.column = column
    self.isReversed = isReversed
  }

  /// Whether the latest, highest or last comes first: usual for moments and priorities.
  public var isDescending: Bool {
    switch column {
    case .updated, .created, .priority: !isReversed
    case .status, .key, .assignee, .summary: isReversed
    }
  }

  /// The order that follows in the round; nil for the query's own, which begins it.
  static func following(_ order: IssueOrder?) -> IssueOrder? {
    let columns = Column.allCases
    guard let order else { return columns.first.map { IssueOrder($0) } }
    guard let index = columns.firstIndex(of: order.column), index + 1 < columns.count else {
      return nil
    }
    return IssueOrder(columns[index + 1])
  }

  /// The order in Jira's query language, such as `updated DESC`.
  var jql: String { "\(column.rawValue) \(isDescending ? "DESC" : "ASC")" }
}
