internal import Settings

/// What was settled about Jira so far; each part is the default when it is asked for again.
struct JiraDraft: Equatable {
  var site: BaseURL?
  var deployment: JiraDeployment?
  /// Nil for a personal access token.
  var account: String?
  var token: HeldToken?
  /// The name of the account; empty until the token is proved.
  var name = ""
}
