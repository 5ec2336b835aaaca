/// A conversation or ticket that an issue names, with the place where it was found.
public struct ConversationLink: Sendable, Hashable {
  /// The id the link names.
  public var id: ConversationID
  /// Whether it names a conversation or a ticket.
  public var kind: Conversation.Kind
  /// The workspace the link names; nil when it names none ("the one I am in").
  public var workspace: WorkspaceID?
  /// The region of the link's host; nil for a bare id.
  public var region: Region?
  /// Where in the issue it was found first.
  public var origin: Origin
  /// The message the link points at, as written after `#part_id=`; nil when it names none.
  public var part: String?

  /// Where in an issue a link can stand, in the order in which they are searched.
  public enum Origin: String, Sendable, Hashable, CaseIterable {
    case property
    case field
    case description
    case comment
    case remoteLink = "remote-link"
    case textField = "text-field"
  }

  /// Makes a link.
  public init(
    id: ConversationID,
    kind: Conversation.Kind = .conversation,
    workspace: WorkspaceID? = nil,
    region: Region? = nil,
    origin: Origin,
    part: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.workspace = workspace
    self.region = region
    self.origin = origin
    self.part = part
  }
}
