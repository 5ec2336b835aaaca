/// A key that means nothing to this version: a typing mistake, or one of another version.
public struct UnknownKey: Sendable, Equatable, CustomStringConvertible {
  /// Where it stands.
  public var origin: SettingOrigin
  /// The key with its tables.
  public var key: String
  /// A key that is written nearly alike; nil when none is.
  public var suggestion: String?

  /// One sentence: where, what, and what may have been meant.
  public var description: String {
    let question = suggestion.map { "; did you mean \($0)?" } ?? "."
    return "\(origin.text): \(key) is not a setting\(question)"
  }
}
