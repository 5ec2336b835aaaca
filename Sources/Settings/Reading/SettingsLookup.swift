import ContactResolution

/// Finds each setting where it counts most, and gathers what is wrong with those it finds.
struct SettingsLookup {
  let sources: SettingsSources
  let file: ConfigurationFile
  /// The profile in use, when it exists.
  let profile: String?
  private(set) var mistakes: [ConfigurationMistake] = []

  /// A value that somebody wrote, and where.
  struct Found {
    var node: TOMLNode
    var origin: SettingOrigin
  }

  init(sources: SettingsSources, file: ConfigurationFile, profile: String?) {
    self.sources = sources
    self.file = file
    self.profile = profile
  }

  /// The strongest value of a setting: option, environment, profile, file.
  func found(_ key: SettingKey) -> Found? {
    givenForThisRun(key) ?? foundInFile(key)
  }

  /// The value that option or environment give.
  func givenForThisRun(_ key: SettingKey) -> Found? {
    if let (name, text) = option(for: key) {
      return Found(node: .string(text), origin: .option(name))
    }
    guard let name = key.variable, let text = sources.variable(name) else { return nil }
    return Found(node: .string(text), origin: .environment(name))
  }

  /// The value that the profile or the file itself give.
  func foundInFile(_ key: SettingKey) -> Found? {
    foundInFile(key.path)
  }

  /// The value at a path in the profile's tables or the file's own.
  func foundInFile(_ path: [String]) -> Found? {
    for prefix in prefixes {
      if let node = file.document?.root.value(at: prefix + path) {
        return Found(node: node, origin: file.origin(of: prefix + path))
      }
    }
    return nil
  }

  /// The tables that are looked in, the strongest first.
  var prefixes: [[String]] {
    (profile.map { [["profile", $0]] } ?? []) + [[]]
  }

  /// Reads a value that was found; notes the mistake and answers nil when it will not do.
  mutating func read<Value>(
    _ key: SettingKey,
    _ found: Found?,
    _ reading: (TOMLNode) throws(ConfigurationMistake.Problem) -> Value
  ) -> Value? {
    guard let found else { return nil }
    do throws(ConfigurationMistake.Problem) {
      return try reading(found.node)
    } catch {
      note(error, key.rawValue, found.origin)
      return nil
    }
  }

  /// Reads the strongest value of a setting.
  mutating func value<Value>(
    _ key: SettingKey,
    _ reading: (TOMLNode) throws(ConfigurationMistake.Problem) -> Value
  ) -> Value? {
    read(key, found(key), reading)
  }

  /// Notes that something is wrong.
  mutating func note(
    _ problem: ConfigurationMistake.Problem,
    _ key: String?,
    _ origin: SettingOrigin
  ) {
    mistakes.append(ConfigurationMistake(origin: origin, key: key, problem: problem))
  }

  private func option(for key: SettingKey) -> (name: String, text: String)? {
    switch key {
    case .panelSource: sources.options.source.map { ("--source", $0) }
    case .jiraSite: sources.options.site.map { ("--site", $0) }
    default: nil
    }
  }
}
