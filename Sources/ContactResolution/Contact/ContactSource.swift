/// How the contacts behind an issue are found.
public enum ContactSource: String, Sendable, Hashable, CaseIterable {
  case linkedConversations = "linked-conversations"
  case reporterEmail = "reporter-email"
  case both
}
