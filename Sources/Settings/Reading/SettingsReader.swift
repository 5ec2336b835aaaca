/// Reads the settings: option before environment before file before default.
public struct SettingsReader: Sendable {
  private let sources: SettingsSources

  /// A reader of the given sources.
  public init(_ sources: SettingsSources) {
    self.sources = sources
  }

  /// The settings, with all that is wrong with them; reads one file and writes none.
  public func read() -> SettingsReading {
    let file = ConfigurationFile(sources)
    let profiles = Self.profiles(of: file)
    let profile = chosenProfile
    let known = profile.flatMap { profiles.contains($0.name) ? $0.name : nil }
    var lookup = SettingsLookup(sources: sources, file: file, profile: known)
    lookup.checkShape()
    if let profile, known == nil, file.problem == nil {
      let problem = ConfigurationMistake.Problem.unknownProfile(
        name: TOMLWriter.quoted(profile.name),
        known: profiles.map { TOMLWriter.quoted($0) }
      )
      lookup.note(problem, nil, profile.origin)
    }
    let configuration = Self.configuration(&lookup)
    return SettingsReading(
      configuration: configuration,
      mistakes: [file.problem].compactMap(\.self) + Self.inOrder(lookup.mistakes),
      unknownKeys: UnknownKeys.find(in: file),
      file: file.path,
      fileExists: file.access != nil,
      profile: known,
      profiles: profiles
    )
  }

  private var chosenProfile: (name: String, origin: SettingOrigin)? {
    if let name = sources.options.profile {
      return (name, .option("--profile"))
    }
    let variable = "INTERCOM_PANEL_PROFILE"
    return sources.variable(variable).map { ($0, .environment(variable)) }
  }

  private static func profiles(of file: ConfigurationFile) -> [String] {
    let tables = file.document?.root.value(at: ["profile"])?.entries ?? [:]
    return tables.keys.sorted()
  }

  private static func configuration(_ lookup: inout SettingsLookup) -> Configuration {
    var configuration = Configuration()
    configuration.jira = lookup.jira()
    configuration.intercom = lookup.intercom()
    configuration.intercomConnections = lookup.otherWorkspaces()
    configuration.panel = lookup.panel()
    configuration.sourceOverride = lookup.sourceOverride()
    configuration.views = lookup.views() ?? configuration.views
    configuration.openCommand = lookup.openCommand()
    configuration.copy = lookup.copy()
    configuration.themes = lookup.themes()
    configuration.look = lookup.look(themes: configuration.themes.map(\.name))
    configuration.certificateFile = lookup.certificateFile()
    configuration.keys = lookup.keys()
    configuration.cache = lookup.cache()
    return configuration
  }

  /// What stands outside of files first, then line by line.
  private static func inOrder(_ mistakes: [ConfigurationMistake]) -> [ConfigurationMistake] {
    func line(_ mistake: ConfigurationMistake) -> Int {
      switch mistake.origin {
      case .option, .environment: -1
      case .file(_, let line, _): line ?? 0
      }
    }
    return mistakes.enumerated()
      .sorted { (line($0.element), $0.offset) < (line($1.element), $1.offset) }
      .map(\.element)
  }
}
