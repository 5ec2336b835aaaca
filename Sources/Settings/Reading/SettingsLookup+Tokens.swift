import ContactResolution

/// Where each service's token is.
extension SettingsLookup {
  private struct TokenKeys {
    var command: SettingKey
    var file: SettingKey
    var literal: SettingKey

    init(_ service: Service) {
      switch service {
      case .jira:
        (command, file, literal) = (.jiraTokenCommand, .jiraTokenFile, .jiraToken)
      case .intercom:
        (command, file, literal) = (.intercomTokenCommand, .intercomTokenFile, .intercomToken)
      }
    }
  }

  /// The first source that is configured; the others are checked all the same.
  mutating func token(_ service: Service) -> TokenSource? {
    let keys = TokenKeys(service)
    let given = environmentToken(service)
    let configured = configuredToken(keys)
    return given ?? configured
  }

  /// A profile's own variable comes before the one for all profiles, so that no site is sent
  /// another site's token.
  private func environmentToken(_ service: Service) -> TokenSource? {
    let name = service.rawValue.uppercased()
    let own = profile.map { "INTERCOM_PANEL_\(Self.variablePart($0))_\(name)_TOKEN" }
    for variable in [own, "INTERCOM_PANEL_\(name)_TOKEN"].compactMap(\.self) {
      if let text = sources.variable(variable) {
        return .environment(variable: variable, Secret(text))
      }
    }
    return nil
  }

  /// The profile's tables say all of it or nothing: a token is not mixed from two places.
  private mutating func configuredToken(_ keys: TokenKeys) -> TokenSource? {
    var first: TokenSource?
    for prefix in prefixes {
      let source = configuredToken(keys, under: prefix)
      first = first ?? source
    }
    return first
  }

  private mutating func configuredToken(_ keys: TokenKeys, under prefix: [String]) -> TokenSource? {
    let command = read(keys.command, node(keys.command, prefix)) {
      node throws(ConfigurationMistake.Problem) in try node.command()
    }
    let path = read(keys.file, node(keys.file, prefix)) {
      node throws(ConfigurationMistake.Problem) in try node.text("the path of a file")
    }
    let literal = literal(keys.literal, node(keys.literal, prefix))
    if let command {
      return .command(command)
    }
    if let path {
      return .file(path: resolved(path))
    }
    return literal.map { .configuration(file: file.path, $0) }
  }

  private mutating func literal(_ key: SettingKey, _ found: Found?) -> Secret? {
    guard let found else { return nil }
    if let access = file.access, !(access.isPrivate && access.isOurs) {
      note(.secretReadableByOthers(mode: access.mode), key.rawValue, found.origin)
      return nil
    }
    guard case .string(let text) = found.node, !TextLine.trimmed(text).isEmpty else {
      note(.unusable(reason: "is not a text with something in it"), key.rawValue, found.origin)
      return nil
    }
    return Secret(TextLine.trimmed(text))
  }

  private func node(_ key: SettingKey, _ prefix: [String]) -> Found? {
    file.document?.root.value(at: prefix + key.path).map {
      Found(node: $0, origin: file.origin(of: prefix + key.path))
    }
  }

  private static func variablePart(_ profile: String) -> String {
    String(profile.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
