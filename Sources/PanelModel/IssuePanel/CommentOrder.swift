/// In which order comments are read.
public enum CommentOrder: String, Sendable, CaseIterable {
  case oldestFirst = "oldest-first"
  case newestFirst = "newest-first"
}
