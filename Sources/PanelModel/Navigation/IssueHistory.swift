public import ContactResolution

/// The issues that were looked at, in order, and where in them the person is.
public struct IssueHistory: Sendable, Equatable {
  private var keys: [IssueKey] = []
  private var index = -1

  private static let longest = 200

  /// Makes an empty history.
  public init() {}

  /// The issue at which the person is; nil as long as none was looked at.
  public var current: IssueKey? { keys.indices.contains(index) ? keys[index] : nil }
  /// The issue to which going back leads; nil at the beginning.
  public var previous: IssueKey? { index > 0 ? keys[index - 1] : nil }
  /// The issue to which going forward leads; nil at the end.
  public var following: IssueKey? { index + 1 < keys.count ? keys[index + 1] : nil }

  /// Notes an issue that is looked at; what lay ahead is forgotten.
  public mutating func visit(_ key: IssueKey) {
    if key == current { return }
    keys.removeSubrange((index + 1)...)
    keys.append(key)
    if keys.count > Self.longest { keys.removeFirst() }
    index = keys.count - 1
  }

  /// Goes by another key for the issue from here on: it was moved.
  public mutating func rename(_ key: IssueKey, to new: IssueKey) {
    for place in keys.indices where keys[place] == key { keys[place] = new }
  }

  /// Goes back by one; nil at the beginning.
  public mutating func goBack() -> IssueKey? {
    guard let key = previous else { return nil }
    index -= 1
    return key
  }

  /// Goes forward by one; nil at the end.
  public mutating func goForward() -> IssueKey? {
    guard let key = following else { return nil }
    index += 1
    return key
  }
}
