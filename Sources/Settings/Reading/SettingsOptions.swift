/// Settings as the command line gave them, unchecked; nil for options that were not given.
public struct SettingsOptions: Sendable, Equatable {
  /// `--config`: the configuration file.
  public var configurationFile: String?
  /// `--profile`: the profile.
  public var profile: String?
  /// `--source`: how contacts are found.
  public var source: String?
  /// `--site`: the Jira site.
  public var site: String?
  /// `--no-cache`: whether answers of earlier runs are neither used nor kept.
  public var isWithoutCache: Bool

  /// Assembles options.
  public init(
    configurationFile: String? = nil,
    profile: String? = nil,
    source: String? = nil,
    site: String? = nil,
    isWithoutCache: Bool = false
  ) {
    self.configurationFile = configurationFile
    self.profile = profile
    self.source = source
    self.site = site
    self.isWithoutCache = isWithoutCache
  }
}
