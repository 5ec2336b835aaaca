/// Some consecutive issues of a list, in the list's order.
public struct IssuePage: Sendable, Equatable {
  /// The issues of the page.
  public var issues: [IssueSummary]
  /// Where the next page begins; nil after the last one.
  public var next: IssueCursor?
  /// How many issues the whole list has; nil when Jira did not say.
  public var total: Int?

  /// Makes a page; the last one by default.
  public init(issues: [IssueSummary], next: IssueCursor? = nil, total: Int? = nil) {
    self.issues = issues
    self.next = next
    self.total = total
  }
}

/// Where a page of a list begins, in Jira's own terms: a token on Cloud, an index on Data Center.
public struct IssueCursor: Sendable, Hashable {
  /// What is sent back to Jira; never shown.
  public let text: String

  /// Wraps what Jira gave.
  public init(_ text: String) {
    self.text = text
  }
}
