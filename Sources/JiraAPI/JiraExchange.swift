internal import ContactResolution
internal import HTTPExchange

/// Carries questions to Jira along the route that works, and finds that route.
struct JiraExchange: Sendable {
  /// What was learned about the way to Jira.
  let memory: JiraRouteMemory

  private let connection: JiraConnection
  private let transport: HTTPTransport
  private let now: @Sendable () -> Int64

  /// JSON, and the route by which it came.
  struct Answer: Sendable {
    let json: JSONValue
    let route: JiraRoute
  }

  init(
    connection: JiraConnection,
    transport: HTTPTransport,
    now: @escaping @Sendable () -> Int64
  ) {
    self.connection = connection
    self.transport = transport
    self.now = now
    memory = JiraRouteMemory(route: Self.routeKnown(from: connection))
  }

  /// Jira's answer; a token that the site refuses is tried at the gateway, once.
  func answer(
    to question: (JiraRequests) throws(HTTPFailure) -> HTTPRequest
  ) async throws(ServiceFailure) -> Answer {
    let route = try await workingRoute()
    let response = try await send(question, along: route)
    if JiraFailures.isRefusal(response), let gateway = try await gatewayRoute(besides: route) {
      let second = try await send(question, along: gateway)
      guard JiraFailures.isTokenUnknown(second) else {
        await memory.remember(gateway)
        return Answer(json: try JiraFailures.json(second, now: now()), route: gateway)
      }
      await memory.rememberGatewayRefusal()
    }
    let json = try JiraFailures.json(response, now: now())
    await memory.remember(route, unlessKnown: true)
    return Answer(json: json, route: route)
  }

  /// What the site says about itself to anybody; its kind is remembered.
  func server() async throws(ServiceFailure) -> JiraServer {
    let response = try await sendAnonymously(JiraRequests.serverInfo)
    let server = ServerAnswer.server(try JiraFailures.json(response, now: now()))
    if let deployment = server.deployment {
      await memory.remember(JiraRoute(deployment: deployment), unlessKnown: true)
    }
    return server
  }

  private func send(
    _ question: (JiraRequests) throws(HTTPFailure) -> HTTPRequest,
    along route: JiraRoute
  ) async throws(ServiceFailure) -> HTTPResponse {
    do throws(HTTPFailure) {
      let requests = JiraRequests(connection: connection, route: route)
      return try await transport.send(try question(requests))
    } catch {
      throw JiraFailures.serviceFailure(error)
    }
  }

  private func sendAnonymously(
    _ question: (JiraConnection) throws(HTTPFailure) -> HTTPRequest
  ) async throws(ServiceFailure) -> HTTPResponse {
    do throws(HTTPFailure) {
      return try await transport.send(try question(connection))
    } catch {
      throw JiraFailures.serviceFailure(error)
    }
  }
}

// Finding the route.
extension JiraExchange {
  private static func routeKnown(from connection: JiraConnection) -> JiraRoute? {
    if let deployment = connection.deployment {
      let cloudID = deployment == .cloud ? connection.cloudID : nil
      return JiraRoute(deployment: deployment, cloudID: cloudID)
    }
    if connection.cloudID != nil || connection.isAtlassianCloud {
      return JiraRoute(deployment: .cloud, cloudID: connection.cloudID)
    }
    return nil
  }

  /// The remembered route, or the one the site's own words lead to.
  ///
  /// A site that does not say is asked in the way its credentials suggest, which is remembered
  /// only when it works.
  private func workingRoute() async throws(ServiceFailure) -> JiraRoute {
    if let route = await memory.route { return route }
    do {
      if let deployment = try await server().deployment {
        return JiraRoute(deployment: deployment)
      }
    } catch {
      if !JiraFailures.leavesDeploymentOpen(error) { throw error }
    }
    return JiraRoute(deployment: connection.credentials.likelyDeployment)
  }

  /// The route by the gateway, when the site is on Cloud and the gateway was not tried in vain.
  private func gatewayRoute(
    besides route: JiraRoute
  ) async throws(ServiceFailure) -> JiraRoute? {
    guard route.deployment == .cloud, route.cloudID == nil else { return nil }
    if let known = await memory.route, known.cloudID != nil { return known }
    guard await !memory.isGatewayRefused else { return nil }
    let response = try await sendAnonymously(JiraRequests.tenant)
    guard let cloudID = ServerAnswer.cloudID(response) else { return nil }
    return JiraRoute(deployment: .cloud, cloudID: cloudID)
  }
}
