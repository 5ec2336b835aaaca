/// The way to Jira's interface that is known to work.
public struct JiraRoute: Sendable, Equatable {
  /// Cloud or Data Center.
  public var deployment: JiraDeployment
  /// The site's id when the gateway is asked instead of the site; nil for the site itself.
  public var cloudID: String?

  /// Makes a route.
  public init(deployment: JiraDeployment, cloudID: String? = nil) {
    self.deployment = deployment
    self.cloudID = cloudID
  }
}

/// What was learned about the way to Jira.
///
/// An actor because the questions of one issue are asked at the same time and learn from each
/// other.
actor JiraRouteMemory {
  /// The route that works or is tried first; nil until it is found out.
  private(set) var route: JiraRoute?
  /// The route by the gateway, whether or not it works; nil until the site's id there is known.
  private(set) var gateway: JiraRoute?
  /// Whether the gateway refused the token too, so that it is not asked again.
  private(set) var isGatewayRefused = false

  init(route: JiraRoute?) {
    self.route = route
  }

  /// Keeps a route; one that is known already stays when asked so.
  func remember(_ route: JiraRoute, unlessKnown: Bool = false) {
    if unlessKnown, self.route != nil { return }
    self.route = route
  }

  /// Keeps under which id the gateway knows the site.
  func rememberGateway(cloudID: String) -> JiraRoute {
    let gateway = JiraRoute(deployment: .cloud, cloudID: cloudID)
    self.gateway = gateway
    return gateway
  }

  /// Keeps that the gateway does not take the token.
  func rememberGatewayRefusal() {
    isGatewayRefused = true
  }
}
