/// An attribute that the panel shows for Users or for Leads.
public struct VisibleField: Hashable, Sendable {
  /// Intercom's exact name, such as `email`, `created_at`, a custom attribute's name, or one of
  /// the composed ones: `company`, `plan`, `location`, `browser`, `owner`.
  public let name: String

  /// Names a field.
  public init(_ name: String) {
    self.name = name
  }

  /// Whether every workspace has the attribute, or the panel composes it.
  public var isStandard: Bool { AttributeCatalog.attribute(name) != nil }

  /// What is shown of Users unless the person chose otherwise.
  public static let userDefaults: [VisibleField] = [
    "email", "phone", "external_id", "company", "plan", "created_at", "last_seen_at", "location",
  ].map { VisibleField($0) }

  /// What is shown of Leads unless the person chose otherwise.
  public static let leadDefaults: [VisibleField] = [
    "email", "phone", "created_at", "last_seen_at", "location", "owner",
  ].map { VisibleField($0) }
}
