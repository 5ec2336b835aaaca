/// A workspace of the sample Intercom: what it is called, where it lies and who may ask it.
struct WorkspaceIdentity: Sendable {
  /// What the configuration calls the connection to it.
  var word: String
  /// Intercom's id, as web addresses carry it.
  var id: String
  /// The name people see.
  var name: String
  /// The region in lower case: us, eu or au.
  var region: String
  /// The zone of its days, such as `Europe/Berlin`.
  var timeZone: String
  /// The only access token it knows.
  var token: String
  /// Whether it refuses its own token as revoked.
  var isRevoked = false

  /// The workspace of nearly all issues.
  static let main = WorkspaceIdentity(
    word: "main",
    id: "demo1234",
    name: "acme",
    region: "us",
    timeZone: "Europe/Berlin",
    token: DemoCredentials.intercomToken
  )
  /// A workspace of another region, with contacts of its own.
  static let europe = WorkspaceIdentity(
    word: "europe",
    id: "demoeu56",
    name: "acme Europe",
    region: "eu",
    timeZone: "Europe/Dublin",
    token: DemoCredentials.europeToken
  )
  /// A workspace that was left behind; its token was revoked.
  static let old = WorkspaceIdentity(
    word: "old",
    id: "demous78",
    name: "acme 2019",
    region: "us",
    timeZone: "America/New_York",
    token: DemoCredentials.oldToken,
    isRevoked: true
  )
  /// A workspace that nobody here has a token of.
  static let unconnected = WorkspaceIdentity(
    word: "unconnected",
    id: "demoau90",
    name: "acme Pacific",
    region: "au",
    timeZone: "Australia/Sydney",
    token: ""
  )
}
