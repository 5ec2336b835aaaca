/// What reading the settings gave: a configuration, and what is wrong with it.
public struct SettingsReading: Sendable, Equatable {
  /// The configuration; a mistaken setting has its default here.
  public var configuration: Configuration
  /// What must be put right before the configuration is used; empty when all is well.
  public var mistakes: [ConfigurationMistake]
  /// Keys that were passed over.
  public var unknownKeys: [UnknownKey]
  /// The configuration file, absolute or as it was named, whether it is there or not; nil when
  /// nothing names a place for it.
  public var file: String?
  /// Whether that file is there.
  public var fileExists: Bool
  /// The profile in use; nil for none.
  public var profile: String?
  /// Names of all profiles of the file, in alphabetical order.
  public var profiles: [String]

  /// The configuration, when nothing is wrong with it.
  ///
  /// - Throws: All mistakes together.
  public func checked() throws(ConfigurationMistakes) -> Configuration {
    guard mistakes.isEmpty else { throw ConfigurationMistakes(mistakes: mistakes) }
    return configuration
  }
}
