import ContactResolution

/// Where the token of each connection is.
extension SettingsLookup {
  /// The first source that is configured; the others are checked all the same.
  ///
  /// The profile's tables say all of it or nothing: a token is not mixed from two places.
  mutating func token(_ service: Service) -> TokenSource? {
    let name = service.rawValue
    let variables = TokenVariables.names(of: service, profile: profile)
    var source = environmentToken(variables, setting: "\(name).token")
    for prefix in prefixes {
      let table = SettingsTable(path: prefix + [name], name: name)
      let configured = configuredToken(in: table, of: name)
      source = source ?? configured
    }
    return source
  }

  /// The value of the first variable that is set.
  func environmentToken(_ variables: [String], setting: String) -> TokenSource? {
    for variable in variables {
      if let text = sources.variable(variable) {
        return TokenSource(
          .literal(Secret(text)),
          setting: setting,
          origin: .environment(variable)
        )
      }
    }
    return nil
  }

  /// The first source that a table names; the others are checked all the same.
  ///
  /// In the keyring, a token belongs to a connection and, in a profile's table, to the profile.
  mutating func configuredToken(
    in table: SettingsTable,
    of connection: String
  ) -> TokenSource? {
    let command = value("token_command", in: table) {
      node throws(ConfigurationMistake.Problem) in
      try node.command(like: ["pass", "show", "jira"], isHidden: true)
    }
    let usesKeyring = value("token_keyring", in: table) {
      node throws(ConfigurationMistake.Problem) in try node.truth()
    }
    let path = value("token_file", in: table) { node throws(ConfigurationMistake.Problem) in
      try node.text("the path of a file")
    }
    let literal = literalToken(in: table)
    if let command {
      return source(.command(command), "token_command", table)
    }
    if usesKeyring == true {
      let owner = table.path.first == "profile" ? profile : nil
      let entry = KeyringEntry(connection: connection, profile: owner)
      return source(.keyring(entry), "token_keyring", table)
    }
    if let path {
      return source(.file(path: resolved(path)), "token_file", table)
    }
    return literal.map { source(.literal($0), "token", table) }
  }

  private func source(
    _ kind: TokenSource.Kind,
    _ key: String,
    _ table: SettingsTable
  ) -> TokenSource {
    TokenSource(kind, setting: table.name(of: key), origin: file.origin(of: table.path + [key]))
  }

  private mutating func literalToken(in table: SettingsTable) -> Secret? {
    guard let found = found("token", in: table) else { return nil }
    let key = table.name(of: "token")
    if let access = file.access, !(access.isPrivate && access.isOurs) {
      let isForeign = access.isPrivate && !access.isOurs
      note(
        isForeign
          ? .somebodyElses(isCommand: false) : .secretReadableByOthers(mode: access.mode),
        key,
        found.origin
      )
      return nil
    }
    guard case .string(let text) = found.node, !TextLine.trimmed(text).isEmpty else {
      note(.unusable(reason: "is not a text with something in it"), key, found.origin)
      return nil
    }
    return Secret(TextLine.trimmed(text))
  }
}
