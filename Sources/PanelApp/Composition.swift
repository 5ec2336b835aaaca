internal import AnswerCache
internal import AnswerFiles
internal import ContactResolution
internal import CurlTransport
internal import HTTPExchange
internal import IntercomAPI
internal import JiraAPI
internal import Logging
internal import Settings

/// The live services of a configuration, put together: the only place that names the clients.
struct Composition: Sendable {
  /// Answers from memory where it will do.
  let remembering: ServiceReaders
  /// Reads everything anew, for a refresh.
  let refreshing: ServiceReaders
  let waits: ServiceWaits
  /// What runs keep of the answers on this machine; nil when nothing is to be kept.
  let kept: KeptServices?
  private let transport: CurlTransport

  /// Puts the services together; nothing is asked yet and no library loaded.
  ///
  /// Answers are kept in the folder, for the profile.
  init(
    _ configuration: Configuration,
    tokens: ServiceTokens,
    environment: ProcessEnvironment,
    log: Logger,
    profile: String? = nil,
    folder: AnswerFolder? = nil
  ) throws(CommandFailure) {
    let transport = Self.curl(configuration, environment)
    let waits = ServiceWaits()
    let jiraClient = Self.client(.jira, transport, waits, log)
    // All connections share what is known of Intercom's hosts: two may have one token.
    let intercomClient = Self.client(.intercom, transport, waits, log)
    let memory = SessionMemory(now: { LocalClock.now() })
    let kept = folder.map { KeptServices(configuration, tokens, profile: profile, folder: $0) }
    let keepingJira = kept?.keepingJira(jiraClient) ?? jiraClient
    let jira = try Self.jira(configuration.jira, token: tokens.jira, transport: keepingJira)
    let intercom = try Self.mainIntercom(
      configuration.intercom,
      token: tokens.intercom,
      transport: kept?.keepingIntercom(intercomClient, of: nil) ?? intercomClient
    )
    (self.kept, self.transport, self.waits) = (kept, transport, waits)
    let others = configuration.intercomConnections.map { connection in
      Self.other(
        connection,
        token: tokens.others[connection.name],
        transport: kept?.keepingIntercom(intercomClient, of: connection) ?? intercomClient
      )
    }
    let gather = Self.gathering(transport)
    remembering = ServiceReaders(
      issues: memory.remembering(jira),
      contacts: Self.main(memory.remembering(intercom), configuration.intercom),
      others: others.map(\.remembering),
      region: configuration.intercom.region,
      gather: gather
    )
    refreshing = ServiceReaders(
      issues: memory.refreshing(jira),
      contacts: Self.main(memory.refreshing(intercom), configuration.intercom),
      others: others.map(\.refreshing),
      region: configuration.intercom.region,
      gather: gather
    )
  }

  /// Ends connections and threads, and waits a little for what is being kept; to be called before
  /// the process exits.
  func shutDown() {
    transport.shutDown()
    kept?.folder.finish(within: .milliseconds(200))
  }

  /// Returns after the time, or at once with `false` when the task is cancelled.
  func wait(_ duration: Duration) async -> Bool {
    do throws(HTTPFailure) {
      try await transport.wait(duration)
      return true
    } catch {
      return false
    }
  }

  private static func curl(
    _ configuration: Configuration,
    _ environment: ProcessEnvironment
  ) -> CurlTransport {
    var curl = CurlConfiguration(environment: environment.variables)
    curl.certificateFile = configuration.certificateFile ?? curl.certificateFile
    curl.userAgent = ProgramVersion.userAgent
    return CurlTransport(configuration: curl)
  }

  /// The main connection, which answers nothing when its token is for another workspace than the
  /// configured one.
  static func main(
    _ directory: ContactDirectory,
    _ settings: IntercomSettings
  ) -> ContactDirectory {
    settings.workspace.map { directory.restricted(to: $0) } ?? directory
  }

  /// Another connection, with a memory of its own: ids of two workspaces may be equal.
  ///
  /// One that cannot be used is not connected, which is said: the rest goes on without it.
  private static func other(
    _ connection: NamedIntercomSettings,
    token: Secret?,
    transport: HTTPTransport
  ) -> (remembering: OtherConnection, refreshing: OtherConnection) {
    var directory = ContactDirectory.notConnected
    do throws(IntercomConnection.Mistake) {
      directory = try intercom(connection.settings, token: token, transport: transport)
    } catch {
      StandardStream.error.writeLine(
        "The Intercom connection \(connection.name) is not used: \(error.words)."
      )
    }
    let memory = SessionMemory(now: { LocalClock.now() })
    func other(_ contacts: ContactDirectory) -> OtherConnection {
      OtherConnection(
        name: ConnectionName(connection.name),
        region: connection.settings.region,
        workspace: connection.settings.workspace,
        contacts: contacts
      )
    }
    return (other(memory.remembering(directory)), other(memory.refreshing(directory)))
  }

  static func jira(
    _ settings: JiraSettings,
    token: Secret,
    transport: HTTPTransport
  ) throws(CommandFailure) -> IssueDirectory {
    guard let site = settings.site else { throw .noSite }
    let credentials: JiraCredentials =
      settings.account.map { .basic(account: $0, token: token) } ?? .bearer(token)
    do throws(HTTPFailure) {
      let connection = try JiraConnection(
        site: site.text,
        credentials: credentials,
        deployment: settings.deployment.map {
          switch $0 {
          case .cloud: .cloud
          case .dataCenter: .dataCenter
          }
        }
      )
      let now: @Sendable () -> Int64 = { LocalClock.now().seconds }
      return JiraClient(connection: connection, transport: transport, now: now).directory
    } catch {
      throw CommandFailure(
        ["\(site.text) is not an address that a token may be sent to."],
        status: .configuration
      )
    }
  }

  private static func mainIntercom(
    _ settings: IntercomSettings,
    token: Secret?,
    transport: HTTPTransport
  ) throws(CommandFailure) -> ContactDirectory {
    do throws(IntercomConnection.Mistake) {
      return try intercom(settings, token: token, transport: transport)
    } catch {
      throw CommandFailure(
        ["The Intercom connection cannot be used: \(error.words); check [intercom]."],
        status: .configuration
      )
    }
  }

  static func intercom(
    _ settings: IntercomSettings,
    token: Secret?,
    transport: HTTPTransport
  ) throws(IntercomConnection.Mistake) -> ContactDirectory {
    guard let token else { return .notConnected }
    let connection = try IntercomConnection(
      region: settings.region,
      apiBase: settings.api?.text,
      token: token
    )
    return IntercomClient(connection: connection, transport: transport).directory
  }
}

extension IntercomConnection.Mistake {
  /// What is wrong, without the token.
  fileprivate var words: String {
    switch self {
    case .badAddress: "the address of its API is none that a token may be sent to"
    case .badToken: "its token is empty or has characters that no token has"
    }
  }
}
