/// All that is wrong with the settings, in the order of the file; never empty.
public struct ConfigurationMistakes: Error, Sendable, Equatable {
  /// The mistakes.
  public var mistakes: [ConfigurationMistake]
}
