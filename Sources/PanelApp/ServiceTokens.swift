internal import ContactResolution
internal import Settings

/// The tokens of both services, fetched from where the configuration says they are.
struct ServiceTokens: Sendable {
  var jira: Secret
  /// Nil when Intercom is not configured.
  var intercom: Secret?
  /// Those of the other connections to Intercom, by their names, as far as they could be fetched.
  var others: [String: Secret]

  /// Fetches both; a command may ask for a passphrase on the terminal, so one after the other and
  /// before the screen opens.
  init(
    _ configuration: Configuration,
    environment: ProcessEnvironment
  ) throws(CommandFailure) {
    guard configuration.jira.site != nil else { throw .noSite }
    guard let jira = configuration.jira.token else { throw .noJiraToken }
    let reader = TokenReader(environment: environment.variables)
    self.jira = try Self.token(jira, of: .jira, reader)
    intercom = try configuration.intercom.token.map { (source) throws(CommandFailure) in
      try Self.token(source, of: .intercom, reader)
    }
    others = [:]
    for connection in configuration.intercomConnections {
      others[connection.name] = Self.token(of: connection, reader)
    }
  }

  /// The token of another connection; nil when there is none, which is said: what does not need
  /// that connection goes on without it.
  private static func token(
    of connection: NamedIntercomSettings,
    _ reader: TokenReader
  ) -> Secret? {
    guard let source = connection.settings.token else { return nil }
    do throws(TokenFailure) {
      return try reader.token(for: source)
    } catch {
      StandardStream.error.writeLine("There is no token for \(connection.name): \(error)")
      return nil
    }
  }

  private static func token(
    _ source: TokenSource,
    of service: Service,
    _ reader: TokenReader
  ) throws(CommandFailure) -> Secret {
    do throws(TokenFailure) {
      return try reader.token(for: source)
    } catch {
      throw CommandFailure(
        ["There is no token for \(service.displayName): \(error)"],
        status: .configuration
      )
    }
  }
}

extension CommandFailure {
  /// No Jira site is configured.
  static var noSite: CommandFailure {
    CommandFailure(
      [
        "No Jira site is configured.",
        "Run intercom-panel setup. Or write site, account and token_command under [jira] in the "
          + "configuration file, or set INTERCOM_PANEL_JIRA_SITE, INTERCOM_PANEL_JIRA_ACCOUNT and "
          + "INTERCOM_PANEL_JIRA_TOKEN.",
      ],
      status: .configuration
    )
  }

  /// No Jira token is configured.
  static var noJiraToken: CommandFailure {
    CommandFailure(
      [
        "No Jira token is configured.",
        "Run intercom-panel setup. Or set token_command or token_file under [jira] in the "
          + "configuration file, or INTERCOM_PANEL_JIRA_TOKEN.",
      ],
      status: .configuration
    )
  }
}
