/// Which token of the desktop's keyring is meant.
public struct KeyringEntry: Sendable, Hashable {
  /// `jira`, `intercom`, or the name of another Intercom connection.
  public var connection: String
  /// The profile whose tables ask for it; nil for the file's own tables.
  public var profile: String?

  /// Names an entry.
  public init(connection: String, profile: String? = nil) {
    self.connection = connection
    self.profile = profile
  }

  /// Names and values by turns, as `secret-tool` takes them.
  ///
  /// A keyring answers with every entry that has the attributes asked for, whatever else it has.
  /// So a profile is no attribute of its own: without it, another profile's token would be found.
  public var attributes: [String] {
    let owner = profile.map { "@" + PathText.escaped($0) } ?? ""
    return ["service", "intercom-panel", "connection", connection + owner]
  }

  /// What the keyring's own window calls the entry.
  public var label: String { "intercom-panel: " + name }

  /// The connection, with its profile if it has one.
  var name: String {
    profile.map { "\(connection) (profile \(TextLine.joined($0, limit: 80)))" } ?? connection
  }
}
