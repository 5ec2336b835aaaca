/// How Jira is reached.
public struct JiraSettings: Sendable, Equatable {
  /// The site; nil when none is configured.
  public var site: BaseURL?
  /// Cloud or Data Center; nil when it has to be found out.
  public var deployment: JiraDeployment?
  /// The account's e-mail address on Cloud, not needed on Data Center; nil when not given.
  public var account: String?
  /// Where the token is; nil when none is configured.
  public var token: TokenSource?

  /// Assembles settings.
  public init(
    site: BaseURL? = nil,
    deployment: JiraDeployment? = nil,
    account: String? = nil,
    token: TokenSource? = nil
  ) {
    self.site = site
    self.deployment = deployment
    self.account = account
    self.token = token
  }
}

/// The two kinds of Jira.
public enum JiraDeployment: String, Sendable, Hashable, CaseIterable {
  case cloud
  case dataCenter = "data-center"
}
