internal import ContactResolution
internal import CurlTransport
internal import CursesTerminal
internal import HTTPExchange
internal import IntercomAPI
internal import JiraAPI
internal import Logging
internal import Settings

extension Composition {
  /// How long one request of a proof may take.
  static let proofPatience = Duration.seconds(10)

  /// The services as setup and doctor ask them; nothing is asked yet.
  static func proving(
    certificateFile: String?,
    environment: ProcessEnvironment,
    log: Logger
  ) -> Proving {
    var curl = CurlConfiguration(environment: environment.variables)
    curl.certificateFile = certificateFile ?? curl.certificateFile
    curl.userAgent = ProgramVersion.userAgent
    let transport = CurlTransport(configuration: curl)
    let sending = transport.transport.logged(log)
    let library = curl.library
    return Proving(
      site: { (site) async throws(ServiceFailure) in try await proved(site, sending) },
      jira: { (candidate) async throws(ServiceFailure) in try await proved(candidate, sending) },
      intercom: { (candidate) async throws(ServiceFailure) in
        try await proved(candidate, sending)
      },
      wait: { (duration) async in
        do throws(HTTPFailure) {
          try await transport.wait(duration)
          return true
        } catch {
          return false
        }
      },
      library: {
        do throws(HTTPFailure) {
          return .success(try CurlTransport.libraryVersion(of: library))
        } catch {
          return .failure(Proving.LibraryProblem(words: error.words))
        }
      },
      shutDown: { transport.shutDown() }
    )
  }

  /// How many colours a terminal of the type has; throws when the panel cannot be shown on one.
  static func colorCount(ofTerminal type: String) throws(CommandFailure) -> Int {
    do throws(CursesTerminal.OpenFailure) {
      return try CursesTerminal.colorCount(ofType: type)
    } catch {
      throw CommandFailure([error.sentence], status: .configuration)
    }
  }

  private static func proved(
    _ site: BaseURL,
    _ transport: HTTPTransport
  ) async throws(ServiceFailure) -> JiraSite {
    // Nobody's token: what a site says about itself is asked without one.
    let nobody = JiraCandidate(site: site, deployment: nil, account: nil, token: Secret("none"))
    let server = try await client(nobody, AnswerTimer(), transport).serverInfo()
    return JiraSite(deployment: server.deployment.map(deployment), version: server.version)
  }

  private static func proved(
    _ candidate: JiraCandidate,
    _ transport: HTTPTransport
  ) async throws(ServiceFailure) -> JiraProof {
    let timer = AnswerTimer()
    let client = try client(candidate, timer, transport)
    let account = try await client.myself()
    let route = await client.knownRoute()
    var proof = JiraProof(
      account: account,
      deployment: route.map { deployment($0.deployment) },
      usesGateway: route?.cloudID != nil,
      timing: timer.timing
    )
    proof.readingFailure = await readingFailure(client)
    return proof
  }

  /// Why the account may not read issues, such as a scope that the token lacks.
  ///
  /// Nil for any other answer, such as that there is no such issue.
  private static func readingFailure(_ client: JiraClient) async -> ServiceFailure? {
    guard let key = IssueKey("X-1") else { return nil }
    do throws(ServiceFailure) {
      _ = try await client.directory.issue(key)
      return nil
    } catch {
      switch error {
      case .forbidden, .unauthorized: return error
      case .notConnected, .notFound, .merged, .rateLimited, .unavailable, .timedOut,
        .unreachable, .unreadable, .rejected:
        return nil
      }
    }
  }

  private static func client(
    _ candidate: JiraCandidate,
    _ timer: AnswerTimer,
    _ transport: HTTPTransport
  ) throws(ServiceFailure) -> JiraClient {
    let credentials: JiraCredentials =
      candidate.account.map { .basic(account: $0, token: candidate.token) }
      ?? .bearer(candidate.token)
    do throws(HTTPFailure) {
      let connection = try JiraConnection(
        site: candidate.site.text,
        credentials: credentials,
        deployment: candidate.deployment.map { deployment in
          switch deployment {
          case .cloud: .cloud
          case .dataCenter: .dataCenter
          }
        }
      )
      return JiraClient(
        connection: connection,
        transport: timer.noting(transport, limit: proofPatience),
        now: { LocalClock.now().seconds }
      )
    } catch {
      throw .unreachable(.jira, .other(error.words))
    }
  }

  private static func deployment(_ found: JiraAPI.JiraDeployment) -> Settings.JiraDeployment {
    switch found {
    case .cloud: .cloud
    case .dataCenter: .dataCenter
    }
  }
}

// Intercom.
extension Composition {
  private static func proved(
    _ candidate: IntercomCandidate,
    _ transport: HTTPTransport
  ) async throws(ServiceFailure) -> IntercomProof {
    let timer = AnswerTimer()
    let connection: IntercomConnection
    do throws(IntercomConnection.Mistake) {
      connection = try IntercomConnection(
        region: candidate.region,
        apiBase: candidate.api?.text,
        token: candidate.token
      )
    } catch {
      throw .rejected(.intercom, detail: "it has characters that no token has")
    }
    let noted = timer.noting(transport, limit: proofPatience)
    let client = IntercomClient(connection: connection, transport: noted)
    let account = try await client.account()
    let timing = timer.timing
    return IntercomProof(
      workspace: account.workspace,
      teammate: account.teammate?.name ?? "",
      missing: await refusals(client.directory),
      timing: timing
    )
  }

  /// What the token may not read: each kind of thing is asked for by an id that nothing has.
  private static func refusals(_ directory: ContactDirectory) async -> [IntercomProof.Refusal] {
    let refusals = await withTaskGroup(of: IntercomProof.Refusal?.self) { group in
      for permission in IntercomPermission.allCases {
        group.addTask { await refusal(of: permission, directory) }
      }
      return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
    }
    return IntercomPermission.allCases.compactMap { permission in
      refusals.first { $0.permission == permission }
    }
  }

  private static func refusal(
    of permission: IntercomPermission,
    _ directory: ContactDirectory
  ) async -> IntercomProof.Refusal? {
    do throws(ServiceFailure) {
      switch permission {
      case .conversations: _ = try await directory.conversation(ConversationID("1"))
      case .people: _ = try await directory.contactsWithEmail("nobody@example.com")
      case .person: _ = try await directory.companies(nobody)
      case .tags: _ = try await directory.tags(nobody)
      case .tickets: _ = try await directory.ticket(ConversationID("1"))
      case .admins: _ = try await directory.teammates()
      }
      return nil
    } catch {
      switch error {
      case .forbidden(_, let detail), .unauthorized(_, let detail):
        return IntercomProof.Refusal(permission: permission, detail: detail)
      case .notConnected, .notFound, .merged, .rateLimited, .unavailable, .timedOut,
        .unreachable, .unreadable, .rejected:
        return nil
      }
    }
  }

  private static let nobody = ContactID("000000000000000000000000")
}

extension HTTPFailure {
  /// The transport's words, where it has any.
  fileprivate var words: String {
    switch self {
    case .badURL(let words), .unknownHost(let words), .refused(let words), .insecure(let words),
      .proxy(let words), .unusable(let words), .other(let words):
      words
    case .timedOut, .connectionLost, .truncated, .tooLarge, .badEncoding, .tooManyRedirects,
      .rateLimited, .cancelled:
      "\(self)"
    }
  }
}
