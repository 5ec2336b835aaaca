public import ContactResolution

/// Something in an issue's text that can be selected.
public struct IssueChoice: Sendable, Equatable {
  /// The texts it takes, by their numbers.
  public var leaves: ClosedRange<Int>
  /// The bytes of its only text that it takes; nil when it takes all of its texts.
  public var range: Range<Int>?
  /// The titles of what it lies in and may be folded, by their numbers.
  public var folds: [Int]
  /// What following it means.
  public var target: Target

  /// What a choice leads to.
  public enum Target: Sendable, Equatable {
    /// An address, as written.
    case address(String)
    case issue(IssueSummary)
    /// A part that folds.
    case fold
  }

  /// Where it begins, in the order of the text.
  public var start: (leaf: Int, offset: Int) { (leaves.lowerBound, range?.lowerBound ?? 0) }

  /// Whether it takes any of the bytes of a text.
  public func covers(_ leaf: Int, _ bytes: Range<Int>) -> Bool {
    guard leaves.contains(leaf) else { return false }
    return range.map { $0.overlaps(bytes) } ?? true
  }
}
