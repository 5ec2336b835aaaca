internal import ContactResolution
internal import PanelViews
internal import Settings

/// The sentences of setup about what failed and where tokens are made.
enum SetupText {
  /// Where an API token of Jira Cloud is made.
  ///
  /// Source: support.atlassian.com, “Manage API tokens for your Atlassian account”.
  static let atlassianTokens = "https://id.atlassian.com/manage-profile/security/api-tokens"
  /// Where an access token of Intercom is made; the underscore stands for one's own workspace.
  ///
  /// Source: https://developers.intercom.com/docs/build-an-integration/learn-more/authentication
  static let intercomApps = "https://app.intercom.com/a/apps/_/developer-hub"

  /// Where to get a token for a kind of Jira, in paragraphs.
  static func jiraToken(_ deployment: JiraDeployment?) -> [String] {
    switch deployment {
    case .cloud, nil:
      [
        "API tokens are made at", "  \(atlassianTokens)",
        "One with scopes needs read:jira-work and read:jira-user.",
      ]
    case .dataCenter:
      [
        "Personal access tokens are made in Jira: your picture, Profile, Personal Access "
          + "Tokens, Create token."
      ]
    }
  }

  /// Where to get a token for Intercom, in paragraphs.
  static var intercomToken: [String] {
    let permissions = IntercomPermission.allCases.map(\.rawValue).joined(separator: " · ")
    return [
      "The access token is on the Authentication page of an app in your workspace. Apps are "
        + "made at",
      "  \(intercomApps)", "Permissions it needs: \(permissions).",
    ]
  }

  /// What happened, in one sentence.
  static func sentence(_ failure: ServiceFailure) -> String {
    // Nobody asked for an issue.
    if case .notFound(.jira) = failure { return "There is no Jira of this kind there." }
    return FailureText.sentence(failure, offset: LocalClock.utcOffset())
  }

  /// What to do when a site says nothing about itself.
  static func siteRemedy(_ failure: ServiceFailure) -> String? {
    switch failure {
    case .notFound, .unreadable, .rejected, .forbidden, .unauthorized:
      "Check the address: the part of the browser's address line before /browse or /jira."
    case .unreachable(_, .unknownHost): "Check the address and the network."
    case .unreachable, .timedOut, .unavailable, .rateLimited, .notConnected, .merged:
      networkRemedy(failure)
    }
  }

  /// What to do when credentials for Jira fail.
  static func jiraRemedy(_ failure: ServiceFailure, _ deployment: JiraDeployment?) -> String? {
    switch failure {
    case .unauthorized where deployment == .dataCenter:
      "Was it copied whole? Has it expired or been revoked?"
    case .unauthorized:
      "Does it belong to this e-mail address? Was it copied whole? Has it expired or been "
        + "revoked?"
    case .forbidden:
      "A token with scopes needs read:jira-work and read:jira-user. If Jira wants a CAPTCHA, "
        + "sign in once in the browser."
    case .rejected, .notFound, .unreadable: "Check the site's address."
    case .unreachable, .timedOut, .unavailable, .rateLimited, .notConnected, .merged:
      networkRemedy(failure)
    }
  }

  /// What to do when an Intercom token fails.
  static func intercomRemedy(_ failure: ServiceFailure) -> String? {
    switch failure {
    case .unauthorized: "Was it copied whole? Has the app been removed or its token regenerated?"
    case .forbidden:
      "Give the app its permissions on its Authentication page; the workspace's plan must "
        + "include the API."
    case .rejected, .notFound, .unreadable, .merged, .unreachable, .timedOut, .unavailable,
      .rateLimited, .notConnected:
      networkRemedy(failure)
    }
  }

  /// That Intercom keeps something back, with the permission that is missing.
  static func refusal(_ refusal: IntercomProof.Refusal) -> String {
    "The token lacks “\(refusal.permission.rawValue)”; without it "
      + "\(refusal.permission.loss) cannot be shown."
  }

  private static func networkRemedy(_ failure: ServiceFailure) -> String? {
    switch failure {
    case .unreachable(_, .insecure):
      "Check this machine's clock. A company's own proxy needs its certificate: ca_file under "
        + "[http] in the configuration file."
    case .unreachable(_, .proxy): "Check HTTPS_PROXY and NO_PROXY."
    case .unreachable: "Check the network."
    case .timedOut, .unavailable, .rateLimited, .unreadable: "Try again in a moment."
    case .notConnected, .unauthorized, .forbidden, .notFound, .merged, .rejected: nil
    }
  }
}
