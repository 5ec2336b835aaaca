internal import ContactResolution
internal import HTTPExchange

/// Carries questions to Jira along the route that works, and finds that route.
struct JiraExchange: Sendable {
  /// What was learned about the way to Jira.
  let memory: JiraRouteMemory

  private let connection: JiraConnection
  private let transport: HTTPTransport
  private let now: @Sendable () -> Int64
  private let siteQuestion = SharedQuestion<JiraRoute>()
  private let gatewayQuestion = SharedQuestion<JiraRoute?>()

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

  /// Jira's answer; a token that the site refuses is tried at the gateway.
  func answer(
    to question: (JiraRequests) throws(HTTPFailure) -> HTTPRequest
  ) async throws(ServiceFailure) -> Answer {
    let route = try await workingRoute()
    let response = try await send(question, along: route)
    if JiraFailures.isRefusal(response), let gateway = await gatewayRoute(besides: route),
      let answer = try await gatewayAnswer(to: question, along: gateway)
    {
      return answer
    }
    let json = try JiraFailures.json(response, now: now())
    await memory.remember(route, unlessKnown: true)
    return Answer(json: json, route: route)
  }

  /// How many callers wait for what another asks of the site.
  var waitingCallers: Int { siteQuestion.waitingCallers + gatewayQuestion.waitingCallers }

  /// What the site says about itself to anybody; its kind is remembered.
  func server() async throws(ServiceFailure) -> JiraServer {
    let response = try await sendAnonymously(JiraRequests.serverInfo)
    guard let server = ServerAnswer.server(try JiraFailures.json(response, now: now())) else {
      throw JiraFailures.wrongShape("no description of the site")
    }
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
  func workingRoute() async throws(ServiceFailure) -> JiraRoute {
    if let route = await memory.route { return route }
    return try await siteQuestion.answer { () async throws(ServiceFailure) in
      if let route = await memory.route { return route }
      do throws(ServiceFailure) {
        if let deployment = try await server().deployment {
          return JiraRoute(deployment: deployment)
        }
      } catch {
        if !JiraFailures.leavesDeploymentOpen(error) { throw error }
      }
      return JiraRoute(deployment: connection.credentials.likelyDeployment)
    }
  }
}

// The way by the gateway.
extension JiraExchange {
  /// The route by the gateway, when the site is on Cloud and the gateway was not tried in vain.
  private func gatewayRoute(besides route: JiraRoute) async -> JiraRoute? {
    guard route.deployment == .cloud, route.cloudID == nil, connection.mayAskGateway else {
      return nil
    }
    do throws(ServiceFailure) {
      return try await gatewayQuestion.answer { () async throws(ServiceFailure) in
        guard await !memory.isGatewayRefused else { return nil }
        if let gateway = await memory.gateway { return gateway }
        let response = try await sendAnonymously(JiraRequests.tenant)
        guard let cloudID = ServerAnswer.cloudID(response) else { return nil }
        return await memory.rememberGateway(cloudID: cloudID)
      }
    } catch {
      return nil
    }
  }

  /// The gateway's answer to what the site refused, or its failure when it knows the token.
  ///
  /// Nil when it does not know the token or cannot be asked: the site's refusal stands.
  private func gatewayAnswer(
    to question: (JiraRequests) throws(HTTPFailure) -> HTTPRequest,
    along gateway: JiraRoute
  ) async throws(ServiceFailure) -> Answer? {
    guard let response = await response(to: question, along: gateway) else { return nil }
    if JiraFailures.isTokenUnknown(response) {
      await memory.rememberGatewayRefusal()
      return nil
    }
    do throws(ServiceFailure) {
      let json = try JiraFailures.json(response, now: now())
      await memory.remember(gateway)
      return Answer(json: json, route: gateway)
    } catch {
      guard await isTokenKnown(to: gateway, answering: response) else { return nil }
      await memory.remember(gateway)
      throw error
    }
  }

  /// Whether a refused question was refused for itself, not for its token: nobody has an account
  /// at the gateway but by a token that it knows.
  private func isTokenKnown(to gateway: JiraRoute, answering response: HTTPResponse) async -> Bool {
    if JiraFailures.isScopeMissing(response) { return true }
    guard (400..<500).contains(response.status),
      let proof = await self.response(
        to: { (ask) throws(HTTPFailure) in try ask.myself() },
        along: gateway
      )
    else { return false }
    if JiraFailures.isScopeMissing(proof) { return true }
    do throws(ServiceFailure) {
      return AccountAnswer.account(try JiraFailures.json(proof, now: now())) != nil
    } catch {
      return false
    }
  }

  private func response(
    to question: (JiraRequests) throws(HTTPFailure) -> HTTPRequest,
    along route: JiraRoute
  ) async -> HTTPResponse? {
    do throws(ServiceFailure) {
      return try await send(question, along: route)
    } catch {
      return nil
    }
  }
}
