public import HTTPExchange

/// Where Jira is and as whom it is asked.
public struct JiraConnection: Sendable, Equatable {
  /// The site's address, with its context path, without a slash at its end.
  public let site: URLText
  /// As whom Jira is asked.
  public let credentials: JiraCredentials
  /// Cloud or Data Center; nil when it is to be found out.
  public let deployment: JiraDeployment?
  /// The address of the gateway that takes scoped tokens.
  public let gateway: URLText
  /// The site's id at the gateway; nil to ask the site itself first.
  public let cloudID: String?

  /// Atlassian's gateway for scoped API tokens.
  ///
  /// Source: https://developer.atlassian.com/cloud/oauth/getting-started/making-calls-to-api
  public static let publicGateway = "https://api.atlassian.com"

  /// Makes a connection; throws `.badURL` when the site or the gateway is no address to send a
  /// token to: `https`, or `http` on the loopback interface.
  public init(
    site: String,
    credentials: JiraCredentials,
    deployment: JiraDeployment? = nil,
    gateway: String = publicGateway,
    cloudID: String? = nil
  ) throws(HTTPFailure) {
    self.site = try URLText(base: site)
    self.credentials = credentials
    self.deployment = deployment
    self.gateway = try URLText(base: gateway)
    self.cloudID = cloudID
  }

  /// What precedes an issue's key in the address of its web page: the site, never the gateway.
  var webBase: String { site.text + "/browse/" }

  /// Whether a token that the site refuses may be taken to the gateway.
  ///
  /// A site on this machine is not Atlassian's, unless somebody has named a gateway for it.
  var mayAskGateway: Bool {
    !site.origin.isLoopback || gateway.text != Self.publicGateway
  }

  /// Whether the host alone tells that the site is on Cloud.
  var isAtlassianCloud: Bool { site.origin.host.hasSuffix(".atlassian.net") }
}

/// The two kinds of Jira, which speak different versions of its interface.
public enum JiraDeployment: String, Sendable, Hashable, CaseIterable {
  case cloud
  case dataCenter = "data-center"

  /// The version of the interface.
  var version: String {
    switch self {
    case .cloud: "3"
    case .dataCenter: "2"
    }
  }
}
