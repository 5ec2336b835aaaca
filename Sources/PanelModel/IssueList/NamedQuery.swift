/// A list of issues that has a name: a view.
public struct NamedQuery: Sendable, Equatable {
  /// What people call it; never empty.
  public var name: String
  /// The question in Jira's query language.
  public var jql: String

  /// Names a question.
  public init(name: String, jql: String) {
    self.name = name
    self.jql = jql
  }
}
