internal import ContactResolution
internal import Settings

/// What setup finds configured when it starts.
struct SetupKnowledge {
  /// What it writes to.
  let target: SetupTarget
  /// What is configured, by whatever means.
  private(set) var known: Configuration
  /// What the file says by itself.
  let written: Configuration
  /// Sentences about mistakes in the file that setup may not put right.
  let mistakes: [String]

  /// Reads the settings; throws when the file is there and cannot be read.
  init(
    _ choice: SettingsChoice,
    _ environment: ProcessEnvironment,
    connection: String?
  ) throws(CommandFailure) {
    let reading = Self.reading(choice.options, environment.variables)
    let own = Self.reading(
      SettingsOptions(
        configurationFile: choice.options.configurationFile,
        profile: choice.options.profile
      ),
      environment.variables.filter { name, _ in
        !name.hasPrefix("INTERCOM_PANEL_")
          || ["INTERCOM_PANEL_CONFIG", "INTERCOM_PANEL_PROFILE"].contains(name)
      }
    )
    try Self.refuseUnreadable(reading)
    guard var target = SetupTarget(reading, environment, connection: connection) else {
      throw .noPlace
    }
    target.profile = choice.options.profile ?? environment["INTERCOM_PANEL_PROFILE"]
    self.target = target
    known = reading.configuration
    written = own.configuration
    mistakes = reading.mistakes.filter { !$0.isAboutToGo }.map(\.description)
    if let connection { addVariable(of: connection, environment) }
  }

  /// Whether there is a Jira token to begin with, or the connection's own.
  var hasToken: Bool {
    guard let name = target.connection else { return known.jira.token != nil }
    return known.intercomConnections.contains { $0.name == name }
  }

  private static func reading(
    _ options: SettingsOptions,
    _ variables: [String: String]
  ) -> SettingsReading {
    SettingsReader(SettingsSources(environment: variables, options: options)).read()
  }

  private static func refuseUnreadable(_ reading: SettingsReading) throws(CommandFailure) {
    let unreadable = reading.mistakes.filter { mistake in
      switch mistake.problem {
      case .syntax, .fileUnreadable: true
      default: false
      }
    }
    guard unreadable.isEmpty else {
      throw CommandFailure(
        unreadable.map(\.description) + [
          "Setup does not write into a file that it cannot read. Put it right first, or name "
            + "another file by --config."
        ],
        status: .configuration
      )
    }
  }

  /// A connection that is not in the file yet may have its token in the environment.
  private mutating func addVariable(of name: String, _ environment: ProcessEnvironment) {
    guard !known.intercomConnections.contains(where: { $0.name == name }) else { return }
    let part = String(name.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
    let variable = "INTERCOM_PANEL_INTERCOM_\(part)_TOKEN"
    guard let token = environment[variable] else { return }
    let source = TokenSource(
      .literal(Secret(token)),
      setting: "intercom.connection.token",
      origin: .environment(variable)
    )
    known.intercomConnections.append(
      NamedIntercomSettings(name: name, settings: IntercomSettings(token: source))
    )
  }
}

extension ConfigurationMistake {
  /// Whether writing the file or the profile is what puts it right.
  fileprivate var isAboutToGo: Bool {
    switch problem {
    case .fileMissing, .unknownProfile: true
    default: false
    }
  }
}
