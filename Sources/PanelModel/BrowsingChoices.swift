/// What browsing starts with: views, and what was kept from earlier runs.
public struct BrowsingChoices: Sendable, Equatable {
  /// The views to choose from, in order.
  public var views: [NamedQuery]
  /// The name of the view that was looked at last; nil for the first one.
  public var lastView: String?
  /// Issues that were looked at, the latest first.
  public var recents: [RecentIssue]
  /// The issue's share of what issue and contacts have, in percent; nil for the usual one.
  public var issueShare: Int?
  /// The order in which comments are read.
  public var commentOrder: CommentOrder
  /// The name of the theme.
  public var theme: String
  /// The names of the themes to choose from, in order.
  public var themes: [String]
  /// Host and port of the Jira site, in lower case; nil when unknown.
  public var site: String?

  /// Assembles choices; by default nothing was chosen.
  public init(
    views: [NamedQuery] = [],
    lastView: String? = nil,
    recents: [RecentIssue] = [],
    issueShare: Int? = nil,
    commentOrder: CommentOrder = .oldestFirst,
    theme: String = "auto",
    themes: [String] = ["auto", "dark", "light", "high-contrast", "terminal", "none"],
    site: String? = nil
  ) {
    self.views = views
    self.lastView = lastView
    self.recents = recents
    self.issueShare = issueShare
    self.commentOrder = commentOrder
    self.theme = theme
    self.themes = themes
    self.site = site
  }
}
