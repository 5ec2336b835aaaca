/// A link from an issue to something outside Jira.
public struct RemoteLink: Sendable, Equatable {
  /// What the link is called; may be empty.
  public var title: String
  /// Where it leads, as written.
  public var url: String
  /// How the issue relates to it, such as "relates to"; nil when not said.
  public var relationship: String?

  /// Makes a remote link.
  public init(title: String, url: String, relationship: String? = nil) {
    self.title = title
    self.url = url
    self.relationship = relationship
  }
}
