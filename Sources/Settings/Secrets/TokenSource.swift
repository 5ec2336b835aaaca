public import ContactResolution

/// Where a token is to be had, and the setting that says so.
public struct TokenSource: Sendable, Equatable {
  /// Where the token is.
  public var kind: Kind
  /// The setting with its tables, such as `jira.token_command`.
  public var setting: String
  /// Where the setting was written.
  public var origin: SettingOrigin

  /// The places a token can be in.
  public enum Kind: Sendable, Equatable {
    /// The setting itself: an environment variable, or a configuration file that only its owner
    /// may read.
    case literal(Secret)
    /// The first line that the command, given as words, prints; never empty.
    case command([String])
    /// The first line of what the desktop's keyring has for the entry.
    case keyring(KeyringEntry)
    /// The first line of a file that only its owner may read.
    case file(path: String)
  }

  /// Assembles a source.
  public init(_ kind: Kind, setting: String, origin: SettingOrigin) {
    self.kind = kind
    self.setting = setting
    self.origin = origin
  }
}
