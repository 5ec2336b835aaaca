/// What is selected in an issue's text: where it begins.
public struct IssueSelection: Sendable, Hashable {
  /// The comment it stands in, by its id; nil for all else of the issue.
  public var comment: String?
  /// The number of its first text.
  public var leaf: Int
  /// Bytes of the text before it.
  public var offset: Int

  /// Selects what begins at the place.
  public init(_ choice: IssueChoice, inComment comment: String?) {
    self.comment = comment
    leaf = choice.start.leaf
    offset = choice.start.offset
  }

  /// Whether it is the choice of a comment, of all else for nil.
  public func isAt(_ choice: IssueChoice, inComment comment: String?) -> Bool {
    self == IssueSelection(choice, inComment: comment)
  }
}
