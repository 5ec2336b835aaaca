/// How much of an issue is read.
public enum ReadingExtent: Sendable, Hashable {
  /// All of it.
  case whole
  /// What is likely to be enough for a first look, for an issue nobody looks at yet: the comments
  /// that come with it, those of a few further pages when there are no more, and what they name.
  case ahead

  /// Further pages of comments beyond which none is read; nil for any number.
  var mostCommentPages: Int? {
    switch self {
    case .whole: nil
    case .ahead: 2
    }
  }

  /// How many conversations are asked for at the same time.
  var mostConversationsAtOnce: Int {
    switch self {
    case .whole: 64
    case .ahead: 8
    }
  }
}
