/// Some conversations of a contact, newest first.
public struct ConversationPage: Sendable, Equatable {
  /// The conversations, the one that changed last first.
  public var conversations: [Conversation]
  /// What to ask the next page with, opaque; nil when there is none.
  public var next: String?
  /// How many conversations the contact has in all; nil when Intercom does not say.
  public var total: Int?

  /// Makes a page; an empty one by default.
  public init(conversations: [Conversation] = [], next: String? = nil, total: Int? = nil) {
    self.conversations = conversations
    self.next = next
    self.total = total
  }
}
