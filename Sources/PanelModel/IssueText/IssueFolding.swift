/// A part of an issue that folds.
public struct IssueFold: Sendable, Hashable {
  /// The comment it stands in, by its id; nil for all else of the issue.
  public var comment: String?
  /// The number of its title among the texts.
  public var leaf: Int

  /// Names a part.
  public init(comment: String?, leaf: Int) {
    self.comment = comment
    self.leaf = leaf
  }
}

/// Which parts of an issue are unfolded.
public struct IssueFolding: Sendable, Hashable {
  private var isAllOpen = false
  private var exceptions: Set<IssueFold> = []

  /// Makes a state in which all is folded.
  public init() {}

  /// Whether the part is unfolded.
  public func isOpen(_ fold: IssueFold) -> Bool { isAllOpen != exceptions.contains(fold) }

  /// Whether every part is folded.
  var isAllClosed: Bool { !isAllOpen && exceptions.isEmpty }

  mutating func toggle(_ fold: IssueFold) {
    if exceptions.remove(fold) == nil { exceptions.insert(fold) }
  }

  mutating func open(_ fold: IssueFold) {
    if !isOpen(fold) { toggle(fold) }
  }

  /// Unfolds all, or folds all when any is unfolded.
  mutating func toggleAll() {
    isAllOpen = isAllClosed
    exceptions = []
  }
}
