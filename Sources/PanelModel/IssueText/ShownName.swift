public import ContactResolution

/// What a person is called in an issue's text.
public enum ShownName {
  /// The name of who wrote something; a word for somebody unknown.
  public static func of(_ account: Account?) -> String { account?.displayName ?? "Somebody" }
}
