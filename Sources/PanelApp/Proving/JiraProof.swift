internal import ContactResolution
internal import Settings

/// What credentials for Jira turned out to be good for.
struct JiraProof: Sendable, Equatable {
  /// Whom they belong to.
  var account: Account
  /// Which kind of Jira answered; nil when that never mattered.
  var deployment: JiraDeployment?
  /// Whether Atlassian's gateway took the token and not the site: it has scopes.
  var usesGateway = false
  /// Why issues may not be read though the account is known; nil when they may.
  var readingFailure: ServiceFailure?
  /// About the answer that proved it.
  var timing: AnswerTiming?
}
