/// Addresses of the sample workspaces in Intercom's web pages, in the shapes found in real issues.
enum ConversationAddress {
  /// The shape of today.
  static func inbox(_ number: Int, in workspace: WorkspaceIdentity = .main) -> String {
    inbox(SampleConversation.id(number), workspace: workspace.id, region: workspace.region)
  }

  /// The shape of today without a workspace: "the one I am in".
  static func unnamed(_ number: Int, region: String) -> String {
    inbox(SampleConversation.id(number), workspace: "_", region: region)
  }

  /// A message inside a conversation, by the index of its part; one that never was without index.
  static func part(_ number: Int, _ index: Int? = nil) -> String {
    let id = SampleConversation.id(number)
    let part = index.map { SamplePart.id($0, of: number) } ?? "23555"
    return "\(site())/a/inbox/\(WorkspaceIdentity.main.id)/inbox/shared/all/conversation/\(id)"
      + "#part_id=comment-\(id)-\(part)"
  }

  /// The shape of 2017.
  static func old(_ number: Int) -> String {
    "\(site())/a/apps/\(WorkspaceIdentity.main.id)/conversations/\(SampleConversation.id(number))"
  }

  /// A ticket.
  static func ticket(_ number: Int) -> String {
    let id = SampleConversation.id(number)
    return "\(site())/a/apps/\(WorkspaceIdentity.main.id)/inbox/shared/all/ticket/\(id)"
  }

  private static func inbox(_ id: String, workspace: String, region: String) -> String {
    "\(site(region))/a/inbox/\(workspace)/inbox/conversation/\(id)"
  }

  private static func site(_ region: String = WorkspaceIdentity.main.region) -> String {
    region == "us" ? "https://app.intercom.com" : "https://app.\(region).intercom.com"
  }
}
