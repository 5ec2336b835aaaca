/// A workflow status of Jira.
public struct IssueStatus: Sendable, Equatable {
  /// The site's own name for it, such as `In Progress`.
  public var name: String
  /// Which of Jira's three kinds it is.
  public var category: Category

  /// Jira's status categories; `undefined` for none or an unknown one.
  public enum Category: String, Sendable {
    case new
    case indeterminate
    case done
    case undefined
  }

  /// Makes a status.
  public init(name: String, category: Category) {
    self.name = name
    self.category = category
  }
}
