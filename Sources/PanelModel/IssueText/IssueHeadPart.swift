/// A part of what stands above an issue's comments: a long description is read in several.
public struct IssueHeadPart: Sendable, Equatable {
  /// The blocks of the description that stand in it, by their places.
  public var blocks: Range<Int>
  /// Whether it begins with all that stands above the description.
  public var isFirst: Bool
  /// Whether it ends with all that stands below the description.
  public var isLast: Bool

  /// The whole of it.
  public static let whole = IssueHeadPart(blocks: 0..<Int.max, isFirst: true, isLast: true)
}
