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

  /// The value that a table of the file has.
  func found(_ key: String, in table: SettingsTable) -> Found? {
    let path = table.path + [key]
    return file.document?.root.value(at: path).map {
      Found(node: $0, origin: file.origin(of: path))
    }
  }

  /// Reads a value that was found; notes the mistake and answers nil when it will not do.
  mutating func read<Value>(
    _ key: String,
    _ found: Found?,
    _ reading: (TOMLNode) throws(ConfigurationMistake.Problem) -> Value
  ) -> Value? {
    guard let found else { return nil }
    do throws(ConfigurationMistake.Problem) {
      return try reading(found.node)
    } catch {
      note(error, key, found.origin)
      return nil
    }
  }

  /// Reads the strongest value of a setting.
  mutating func value<Value>(
    _ key: SettingKey,
    _ reading: (TOMLNode) throws(ConfigurationMistake.Problem) -> Value
  ) -> Value? {
    read(key.rawValue, found(key), reading)
  }

  /// Reads a value of a table of the file.
  mutating func value<Value>(
    _ key: String,
    in table: SettingsTable,
    _ reading: (TOMLNode) throws(ConfigurationMistake.Problem) -> Value
  ) -> Value? {
    read(table.name(of: key), found(key, in: table), reading)
  }

  /// The tables of a list of tables: the profile's list as a whole, or the file's own.
  func tables(of key: SettingKey) -> [SettingsTable] {
    for prefix in prefixes {
      if let node = file.document?.root.value(at: prefix + key.path) {
        guard case .array(let elements) = node else { return [] }
        return elements.indices.map { index in
          SettingsTable(path: prefix + key.path + [String(index)], name: key.rawValue)
        }
      }
    }
    return []
  }

  /// A text that a table has to have; notes when it is missing.
  mutating func text(_ key: String, in table: SettingsTable, _ expected: String) -> String? {
    guard found(key, in: table) != nil else {
      let origin = file.origin(of: table.path + [key])
      note(.unusable(reason: "is missing; expected is \(expected)"), table.name(of: key), origin)
      return nil
    }
    return value(key, in: table) { node throws(ConfigurationMistake.Problem) in
      try node.text(expected)
    }
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
    case .cacheEnabled: sources.options.isWithoutCache ? ("--no-cache", "off") : nil
    default: nil
    }
  }
}
