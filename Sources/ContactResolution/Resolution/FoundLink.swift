/// A link of an issue, with how it was named.
struct FoundLink: Hashable {
  /// The link, with all that its mentions say of it.
  var link: ConversationLink
  /// Whether a mention is a bare id, which means the connected workspace.
  var isBare: Bool

  /// Takes a mention as it stands; one without a region is a bare id.
  init(_ mention: ConversationLink) {
    link = mention
    isBare = mention.region == nil
  }

  /// Takes over what a further mention adds, unless both contradict each other.
  ///
  /// Returns whether both name the same conversation. A mention without a workspace means the
  /// connected one, as far as that is known.
  mutating func absorb(_ mention: ConversationLink, connected: Workspace?) -> Bool {
    guard link.id == mention.id,
      Self.agree(Self.region(of: link, connected), Self.region(of: mention, connected)),
      Self.agree(Self.workspace(of: link, connected), Self.workspace(of: mention, connected))
    else { return false }
    if link.region == nil, mention.region != nil { link.kind = mention.kind }
    link.region = link.region ?? mention.region
    link.workspace = link.workspace ?? mention.workspace
    link.part = link.part ?? mention.part
    isBare = isBare || mention.region == nil
    return true
  }

  private static func region(of link: ConversationLink, _ connected: Workspace?) -> Region? {
    link.region ?? connected?.region
  }

  private static func workspace(of link: ConversationLink, _ connected: Workspace?) -> WorkspaceID?
  {
    if let workspace = link.workspace { return workspace }
    return region(of: link, connected) == connected?.region ? connected?.id : nil
  }

  private static func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
    left == nil || right == nil || left == right
  }
}
