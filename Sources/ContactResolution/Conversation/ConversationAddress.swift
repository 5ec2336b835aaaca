/// A conversation or ticket as a URL names it.
public struct ConversationAddress: Sendable, Hashable {
  /// The id in the URL: ASCII digits.
  public var id: ConversationID
  /// Whether the URL names a conversation or a ticket.
  public var kind: Conversation.Kind
  /// The region of the URL's host.
  public var region: Region
  /// The workspace in the URL; nil for `_` and for URLs without one.
  public var workspace: WorkspaceID?
  /// The message the URL points at, as written after `#part_id=`; nil when it names none.
  public var part: String?

  /// Names a conversation or ticket.
  public init(
    id: ConversationID,
    kind: Conversation.Kind,
    region: Region,
    workspace: WorkspaceID? = nil,
    part: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.region = region
    self.workspace = workspace
    self.part = part
  }

  /// The link of an issue that has this address in the given place.
  public func link(origin: ConversationLink.Origin) -> ConversationLink {
    ConversationLink(
      id: id,
      kind: kind,
      workspace: workspace,
      region: region,
      origin: origin,
      part: part
    )
  }
}
