extension ConversationLink {
  /// Whether the link leads to another region or workspace than the connected one.
  ///
  /// A link that names neither means the connected workspace. When the connected workspace's id
  /// is unknown only the region decides.
  public func leadsElsewhere(than connected: Workspace) -> Bool {
    if let region, region != connected.region { return true }
    guard let workspace, let known = connected.id else { return false }
    return workspace != known
  }
}
