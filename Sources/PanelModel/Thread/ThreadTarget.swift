public import ContactResolution

/// A conversation that can be read inside the terminal.
public struct ThreadTarget: Sendable, Hashable {
  /// The conversation's or ticket's id.
  public var id: ConversationID
  /// Whether it is a conversation or a ticket.
  public var kind: Conversation.Kind
  /// The connection it is read through; nil for the main one.
  public var connection: ConnectionName?
  /// The part a link pointed at, as written after `#part_id=`; nil when none was.
  public var part: String?

  /// Names a conversation.
  public init(
    id: ConversationID,
    kind: Conversation.Kind = .conversation,
    connection: ConnectionName? = nil,
    part: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.connection = connection
    self.part = part
  }
}
