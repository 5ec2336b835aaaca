/// URLs of Intercom's web pages, built from checked parts only.
///
/// Text found in an issue is never opened: a part that could change where a URL leads makes it nil.
public enum IntercomWebURL {
  /// The page of a User or Lead; an unknown workspace becomes `_`, "the one I am in".
  public static func contact(
    _ id: ContactID,
    workspace: WorkspaceID?,
    region: Region
  ) -> String? {
    url(region: region, workspace: workspace, before: "apps", after: "users", id: id.text)
      .map { $0 + "/all-conversations" }
  }

  /// The page of a conversation or ticket; an unknown workspace becomes `_`.
  public static func conversation(
    _ id: ConversationID,
    kind: Conversation.Kind = .conversation,
    workspace: WorkspaceID?,
    region: Region
  ) -> String? {
    switch kind {
    case .conversation:
      url(
        region: region,
        workspace: workspace,
        before: "inbox",
        after: "inbox/conversation",
        id: id.text
      )
    case .ticket:
      url(
        region: region,
        workspace: workspace,
        before: "apps",
        after: "inbox/shared/all/ticket",
        id: id.text
      )
    }
  }

  /// The page a link leads to: its own region and workspace, else the connected ones.
  public static func conversation(
    of link: ConversationLink,
    connected: Workspace?,
    region: Region = .us
  ) -> String? {
    let isForeign = connected.map { link.leadsElsewhere(than: $0) } ?? false
    return conversation(
      link.id,
      kind: link.kind,
      workspace: link.workspace ?? (isForeign ? nil : connected?.id),
      region: link.region ?? connected?.region ?? region
    )
  }

  private static func url(
    region: Region,
    workspace: WorkspaceID?,
    before: String,
    after: String,
    id: String
  ) -> String? {
    let workspace = workspace?.text ?? "_"
    guard isSafe(workspace), isSafe(id) else { return nil }
    return "https://\(region.appHost)/a/\(before)/\(workspace)/\(after)/\(id)"
  }

  private static func isSafe(_ part: String) -> Bool {
    !part.isEmpty && part.utf8.count <= 128 && part.utf8.allSatisfy(\.isIdentifierByte)
  }
}
