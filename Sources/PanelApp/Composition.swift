internal import AnswerCache
internal import ContactResolution
internal import CurlTransport
internal import CursesTerminal
internal import HTTPExchange
internal import IntercomAPI
internal import JiraAPI
internal import Logging
internal import PanelRuntime
internal import Settings
internal import TextTerminal

/// The live services of a configuration, put together: the only place that names the clients.
struct Composition: Sendable {
  /// Answers from memory where it will do.
  let remembering: ServiceReaders
  /// Reads everything anew, for a refresh.
  let refreshing: ServiceReaders
  let waits: ServiceWaits
  private let transport: CurlTransport

  /// Puts the services together; nothing is asked yet and no library loaded.
  init(
    _ configuration: Configuration,
    tokens: ServiceTokens,
    environment: ProcessEnvironment,
    log: Logger
  ) throws(CommandFailure) {
    var curl = CurlConfiguration(environment: environment.variables)
    curl.certificateFile = configuration.certificateFile ?? curl.certificateFile
    curl.userAgent = ProgramVersion.userAgent
    let transport = CurlTransport(configuration: curl)
    let waits = ServiceWaits()
    let jiraClient = Self.client(.jira, transport, waits, log)
    // All connections share what is known of Intercom's hosts: two may have one token.
    let intercomClient = Self.client(.intercom, transport, waits, log)
    let memory = SessionMemory(now: { LocalClock.now() })
    let jira = try Self.jira(configuration.jira, token: tokens.jira, transport: jiraClient)
    let intercom = try Self.mainIntercom(
      configuration.intercom,
      token: tokens.intercom,
      transport: intercomClient
    )
    self.transport = transport
    self.waits = waits
    let others = configuration.intercomConnections.map { connection in
      Self.other(connection, token: tokens.others[connection.name], transport: intercomClient)
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

  /// Takes the terminal the program was started in.
  @MainActor
  static func terminal(
    _ look: Look,
    wantsTrueColor: Bool
  ) throws(CommandFailure) -> any Terminal {
    do throws(CursesTerminal.OpenFailure) {
      return try CursesTerminal.open(usesMouse: look.usesMouse, wantsTrueColor: wantsTrueColor)
    } catch {
      throw CommandFailure([error.sentence], status: .usage)
    }
  }

  /// Ends connections and threads; to be called before the process exits.
  func shutDown() {
    transport.shutDown()
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

  /// The main connection, which answers nothing when its token is for another workspace than the
  /// configured one.
  private static func main(
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

  private static func jira(
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

  private static func intercom(
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

extension CursesTerminal.OpenFailure {
  /// What is wrong with the terminal and what to do.
  var sentence: String {
    switch self {
    case .notATerminal: "Input or output is no terminal."
    case .missingTERM:
      "TERM is not set, so the terminal's abilities are unknown. Set it, for example: "
        + "TERM=xterm-256color intercom-panel …"
    case .unknownTerminal(let name):
      "No description of the terminal \"\(name)\" is installed. Set TERM to one that is, such as "
        + "xterm-256color."
    case .tooDumb(let name):
      "The terminal \"\(name)\" cannot show a full screen. Use intercom-panel contacts instead."
    }
  }
}
