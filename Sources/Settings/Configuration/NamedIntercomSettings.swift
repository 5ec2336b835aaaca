/// How another Intercom workspace than the main one is reached.
public struct NamedIntercomSettings: Sendable, Equatable {
  /// What the configuration calls it: 1 to 40 letters, digits, `-` and `_`; unlike all others.
  public var name: String
  /// How it is reached; always with a token's place.
  public var settings: IntercomSettings

  /// Names a connection.
  public init(name: String, settings: IntercomSettings) {
    self.name = name
    self.settings = settings
  }
}
