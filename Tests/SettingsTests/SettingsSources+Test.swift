@testable import Settings

extension SettingsSources {
  /// Sources whose home is a test's folder, with `config.toml` in its place there.
  static func inFolder(
    _ folder: TemporaryFolder,
    configuration: String? = nil,
    mode: UInt32 = 0o600,
    environment: [String: String] = [:],
    options: SettingsOptions = SettingsOptions()
  ) throws -> SettingsSources {
    var variables = environment
    variables["XDG_CONFIG_HOME"] = folder.path
    if let configuration {
      try folder.makeFolder("intercom-panel")
      try folder.write(configuration, to: "intercom-panel/config.toml", mode: mode)
    }
    return SettingsSources(environment: variables, options: options, homeFolder: folder.path)
  }
}

/// Reads a configuration text as if it were a person's file.
func reading(
  _ configuration: String?,
  mode: UInt32 = 0o600,
  environment: [String: String] = [:],
  options: SettingsOptions = SettingsOptions()
) throws -> SettingsReading {
  let folder = try TemporaryFolder()
  let sources = try SettingsSources.inFolder(
    folder,
    configuration: configuration,
    mode: mode,
    environment: environment,
    options: options
  )
  var answer = SettingsReader(sources).read()
  answer.shorten(folder.path + "/intercom-panel/")
  return answer
}

extension SettingsReading {
  /// Takes a folder off the paths of origins, so that tests can name and compare them.
  fileprivate mutating func shorten(_ folder: String) {
    for index in configuration.keys.indices {
      configuration.keys[index].origin = configuration.keys[index].origin.shortened(folder)
    }
    configuration.jira.token?.shorten(folder)
    configuration.intercom.token?.shorten(folder)
    for index in configuration.intercomConnections.indices {
      configuration.intercomConnections[index].settings.token?.shorten(folder)
    }
    for index in mistakes.indices {
      mistakes[index].origin = mistakes[index].origin.shortened(folder)
    }
    for index in unknownKeys.indices {
      unknownKeys[index].origin = unknownKeys[index].origin.shortened(folder)
    }
  }

  /// The sentences of all mistakes.
  var sentences: [String] { mistakes.map(\.description) }
}

extension TokenSource {
  fileprivate mutating func shorten(_ folder: String) {
    origin = origin.shortened(folder)
  }
}

extension SettingOrigin {
  fileprivate func shortened(_ folder: String) -> SettingOrigin {
    guard case .file(let path, let line, let column) = self, path.hasPrefix(folder) else {
      return self
    }
    return .file(String(path.dropFirst(folder.count)), line: line, column: column)
  }
}
