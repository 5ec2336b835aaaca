import ContactResolution

/// The settings of the other Intercom workspaces.
extension SettingsLookup {
  /// Connections in the order of the file, each with a name of its own and a token's place.
  mutating func otherWorkspaces() -> [NamedIntercomSettings] {
    var connections: [NamedIntercomSettings] = []
    for table in tables(of: .intercomConnections) {
      guard let node = file.document?.root.value(at: table.path) else { continue }
      guard case .table = node else {
        note(node.unexpected("a table"), table.name, file.origin(of: table.path))
        continue
      }
      let name = connectionName(in: table, besides: connections.map(\.name))
      let settings = connection(in: table, called: name)
      if let name, settings.token != nil {
        connections.append(NamedIntercomSettings(name: name, settings: settings))
      }
    }
    return connections
  }

  private typealias Problem = ConfigurationMistake.Problem

  private mutating func connection(
    in table: SettingsTable,
    called name: String?
  ) -> IntercomSettings {
    IntercomSettings(
      region: value("region", in: table) { node throws(Problem) in
        try node.word(of: Region.self)
      } ?? .us,
      api: value("api", in: table) { node throws(Problem) in try Self.api(node) },
      workspace: value("workspace", in: table) { node throws(Problem) in
        try Self.workspace(node)
      },
      token: token(in: table, of: name)
    )
  }

  private mutating func token(in table: SettingsTable, of name: String?) -> TokenSource? {
    let count = mistakes.count
    let configured = configuredToken(in: table, of: name ?? "")
    guard let name else { return configured }
    let variables = TokenVariables.names(ofConnection: name, profile: profile)
    let given = environmentToken(variables, setting: table.name(of: "token"))
    if given == nil, configured == nil, mistakes.count == count {
      let reason =
        "\(TOMLWriter.quoted(name)) has no token; expected is token_command, token_keyring, "
        + "token_file or token, or the environment variable \(variables.last ?? "")"
      note(.unusable(reason: reason), table.name, file.origin(of: table.path))
    }
    return given ?? configured
  }

  private mutating func connectionName(
    in table: SettingsTable,
    besides others: [String]
  ) -> String? {
    let expected = "a name of 1 to 40 letters, digits, - and _, such as \"europe\""
    guard let name = text("name", in: table, expected) else { return nil }
    guard let reason = reason(against: name, besides: others, expected) else { return name }
    let problem = Problem.unusable(reason: "is \(TOMLNode.string(name).shown)\(reason)")
    note(problem, table.name(of: "name"), file.origin(of: table.path + ["name"]))
    return nil
  }

  /// Why a connection cannot have a name, as the rest of a sentence; nil when it can.
  ///
  /// Names that share a variable would be sent each other's token.
  private func reason(
    against name: String,
    besides others: [String],
    _ expected: String
  ) -> String? {
    guard (1...40).contains(name.utf8.count), name.utf8.allSatisfy(TOMLByte.isBare) else {
      return "; expected is \(expected)"
    }
    // `secret-tool` would take it for an option.
    guard !name.hasPrefix("-") else { return "; expected is a name that does not begin with -" }
    if Service.allCases.contains(where: { $0.rawValue == name.lowercased() }) {
      return ", which is the name of a main connection; expected is another name"
    }
    if others.contains(name) {
      return ", and another connection is called so already"
    }
    let variable = TokenVariables.names(ofConnection: name, profile: nil)[0]
    if let other = others.first(where: { TokenVariables.part($0) == TokenVariables.part(name) }) {
      return ", and \(TOMLWriter.quoted(other)) has the same environment variable \(variable)"
    }
    if let taken = TokenVariables.names(ofConnection: name, profile: profile)
      .first(where: mainVariables.contains)
    {
      return ", and its environment variable \(taken) is a main connection's"
    }
    return nil
  }

  /// The variables of the main connections, with all profiles.
  private var mainVariables: Set<String> {
    let profiles = file.document?.root.value(at: ["profile"])?.entries.keys.map(\.self) ?? []
    return Set(
      Service.allCases.flatMap { service in
        ([nil] + profiles).flatMap { TokenVariables.names(of: service, profile: $0) }
      }
    )
  }
}
