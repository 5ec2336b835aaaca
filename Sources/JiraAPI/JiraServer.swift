/// What a Jira site says about itself to anybody.
public struct JiraServer: Sendable, Equatable {
  /// Cloud or Data Center; nil when the site does not say.
  public var deployment: JiraDeployment?
  /// The version, such as `10.3.24`; empty when not said.
  public var version: String
  /// The site's own name; empty when not said.
  public var title: String

  /// Makes a description.
  public init(deployment: JiraDeployment?, version: String, title: String) {
    self.deployment = deployment
    self.version = version
    self.title = title
  }
}
