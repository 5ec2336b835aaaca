/// All that settings are read from, as values: nothing else is looked at.
public struct SettingsSources: Sendable {
  /// The environment's variables.
  public var environment: [String: String]
  /// What was given on the command line.
  public var options: SettingsOptions
  /// The person's home folder, for when `HOME` is not in the environment; nil when unknown.
  public var homeFolder: String?
  /// How long a pipe that is named as the configuration file may be silent: as long as a person may
  /// take to type the passphrase of what is piped.
  var pipePatience: Duration = .seconds(60)

  /// Assembles sources.
  public init(
    environment: [String: String],
    options: SettingsOptions = SettingsOptions(),
    homeFolder: String? = nil
  ) {
    self.environment = environment
    self.options = options
    self.homeFolder = homeFolder
  }

  /// A variable's value; nil when it is not set or empty.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The folders that the environment names.
  var folders: PersonFolders { PersonFolders(environment: environment, home: homeFolder) }
}
