/// A Jira account: a person, a customer of the service desk, or an app.
public struct Account: Sendable, Equatable {
  /// `accountId` on Cloud, `key` or `name` on Data Center.
  public var id: AccountID
  /// The name people see; may be an e-mail address for customers.
  public var displayName: String
  /// The address; nil when Jira hides it or has none.
  public var email: String?
  /// What kind of account it is.
  public var kind: Kind

  /// Jira's account types; `person` where the deployment does not tell.
  public enum Kind: String, Sendable {
    case person
    case customer
    case app
    case unknown
  }

  /// Makes an account.
  public init(id: AccountID, displayName: String, email: String? = nil, kind: Kind = .person) {
    self.id = id
    self.displayName = displayName
    self.email = email
    self.kind = kind
  }
}
