internal import ContactResolution
internal import Settings

/// Whether each token is where the configuration says, and nobody else's business.
struct TokenCheck {
  var configuration: Configuration
  var repair: RepairCommand
  /// The token from its place, or why there is none.
  var token: (TokenSource) -> Result<Secret, TokenFailure>
  /// The permissions of a folder; nil when it is not there.
  var mode: (_ folder: String) -> UInt32?

  /// Findings, and the tokens that were found.
  struct Outcome {
    var findings: [DoctorFinding] = []
    var tokens: [ConnectedService: Secret] = [:]
  }

  func outcome() -> Outcome {
    var outcome = Outcome()
    // Without a site, its token is the lesser question.
    if configuration.jira.site != nil { look(.jira, configuration.jira.token, &outcome) }
    look(.intercom, configuration.intercom.token, &outcome)
    for connection in configuration.intercomConnections {
      look(.connection(connection.name), connection.settings.token, &outcome)
    }
    return outcome
  }

  private func look(
    _ service: ConnectedService,
    _ source: TokenSource?,
    _ outcome: inout Outcome
  ) {
    guard let source else {
      outcome.findings.append(absence(of: service))
      return
    }
    switch token(source) {
    case .success(let secret):
      outcome.tokens[service] = secret
      outcome.findings.append(presence(of: service, source))
    case .failure(let failure):
      outcome.findings.append(
        .fail(
          .token,
          .configuration,
          "\(service.title): \(failure)",
          repair.advice(service)
        )
      )
    }
  }

  private func absence(of service: ConnectedService) -> DoctorFinding {
    let text = "\(service.title): none is configured"
    let remedy = repair.advice(service)
    switch service {
    case .jira, .connection: return .fail(.token, .configuration, text, remedy)
    case .intercom: return .warn(.token, text, remedy)
    }
  }

  private func presence(of service: ConnectedService, _ source: TokenSource) -> DoctorFinding {
    let text = "\(service.title): \(source.place)"
    switch source.kind {
    case .file(let path):
      let folder = FileState.folder(of: path)
      guard let mode = mode(folder), mode & 0o022 != 0, mode & 0o1000 == 0 else { break }
      return .warn(
        .token,
        "\(text), and others may write its folder (mode \(String(mode & 0o7777, radix: 8)))",
        "Run: chmod go-w \(folder)"
      )
    case .literal where !source.isEnvironment:
      return .warn(
        .token,
        text,
        "It is safer in the keyring or a file of its own: take the line out, then "
          + "run: \(repair.text(service))"
      )
    case .literal, .command, .keyring: break
    }
    return .ok(.token, text)
  }
}
