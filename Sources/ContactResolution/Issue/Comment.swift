/// A comment on an issue.
public struct Comment: Sendable, Equatable {
  /// Jira's id of the comment.
  public var id: String
  /// Who wrote it; nil when Jira does not say.
  public var author: Account?
  /// When it was written; nil when unknown.
  public var created: Timestamp?
  /// When it last changed; nil when unknown or never.
  public var updated: Timestamp?
  /// What it says.
  public var body: RichText
  /// The role or group that may see it, or "internal" for service desk notes; nil when all may.
  public var visibility: String?

  /// Makes a comment.
  public init(
    id: String,
    author: Account? = nil,
    created: Timestamp? = nil,
    updated: Timestamp? = nil,
    body: RichText,
    visibility: String? = nil
  ) {
    self.id = id
    self.author = author
    self.created = created
    self.updated = updated
    self.body = body
    self.visibility = visibility
  }
}

/// Some consecutive comments of an issue, oldest first.
public struct CommentPage: Sendable, Equatable {
  /// The comments of the page.
  public var comments: [Comment]
  /// Index of the first of them among all comments.
  public var start: Int
  /// How many comments there are in all; nil when Jira did not say.
  public var total: Int?

  /// Makes a page.
  public init(comments: [Comment], start: Int, total: Int?) {
    self.comments = comments
    self.start = start
    self.total = total
  }
}
