internal import ContactResolution
internal import Settings

/// Credentials for Jira that are to be proved.
struct JiraCandidate: Sendable, Equatable {
  var site: BaseURL
  /// Nil when it is to be found out.
  var deployment: JiraDeployment?
  /// The account's e-mail address; nil for a personal access token.
  var account: String?
  var token: Secret
}
