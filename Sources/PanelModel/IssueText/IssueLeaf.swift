/// A text of an issue that is broken into lines by itself.
public struct IssueLeaf: Sendable, Equatable {
  /// The text as it is shown; empty for one that is not searched.
  public var text: String
  /// The titles of what it lies in and may be folded, by their numbers, from outside in.
  public var folds: [Int]
}
