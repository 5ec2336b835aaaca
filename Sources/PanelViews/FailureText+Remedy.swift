public import ContactResolution

extension FailureText {
  /// What the person can do about it on the screen; nil when nothing would help.
  ///
  /// `connection` is the one that failed; nil for the main one.
  public static func remedy(
    _ failure: ServiceFailure,
    of connection: ConnectionName? = nil
  ) -> String? {
    if let connection, let remedy = otherRemedy(failure, connection) { return remedy }
    return switch failure {
    case .notConnected(let service): connectRemedy(service)
    case .unauthorized(let service, _): tokenRemedy(service)
    case .forbidden(.jira, _): jiraPermissionRemedy
    case .forbidden(.intercom, let detail): intercomPermissionRemedy(detail)
    case .notFound(.jira): "Check the key, and that the account may browse the project."
    case .notFound(.intercom): nil
    case .merged: nil
    case .rateLimited(_, _?): "It is asked again by itself then."
    case .rateLimited(_, nil): "Try again in a moment."
    case .unavailable(let service, _): "Try again later; \(statusPage(service)) may know more."
    case .timedOut: "Try again in a moment."
    case .unreachable(let service, let problem): networkRemedy(service, problem)
    case .unreadable(let service, let problem): answerRemedy(service, problem)
    case .rejected(let service, _): rejectedRemedy(service)
    }
  }

  /// What the person can do about it when the program ends and does not ask again by itself.
  static func commandRemedy(_ failure: ServiceFailure) -> String? {
    if case .rateLimited(_, _?) = failure { return "Try again then." }
    return remedy(failure)
  }

  /// What to do about another connection that is broken; nil when it does not matter which it is.
  private static func otherRemedy(
    _ failure: ServiceFailure,
    _ connection: ConnectionName
  ) -> String? {
    switch failure {
    case .notConnected, .unauthorized, .rejected:
      "Run intercom-panel setup, or check the token, region and workspace of “\(connection)” under "
        + "[[intercom.connection]] in the configuration."
    case .forbidden, .notFound, .merged, .rateLimited, .unavailable, .timedOut, .unreachable,
      .unreadable:
      nil
    }
  }

  private static func connectRemedy(_ service: Service) -> String {
    switch service {
    case .jira:
      "Run intercom-panel setup, or set site, account and token_command under [jira] in the "
        + "configuration, or the token in INTERCOM_PANEL_JIRA_TOKEN."
    case .intercom:
      "Run intercom-panel setup, or set token_command and region under [intercom] in the "
        + "configuration, or the token in INTERCOM_PANEL_INTERCOM_TOKEN."
    }
  }

  private static func tokenRemedy(_ service: Service) -> String {
    switch service {
    case .jira:
      "Run intercom-panel setup with a new token, or check account and token_command under [jira], "
        + "or INTERCOM_PANEL_JIRA_TOKEN."
    case .intercom:
      "Run intercom-panel setup with a new token, or check token_command and region under "
        + "[intercom], or INTERCOM_PANEL_INTERCOM_TOKEN: a token works only in its own region."
    }
  }

  private static let jiraPermissionRemedy =
    "Ask a Jira administrator for the permission to browse the project, "
    + "or log in to Jira once in the browser if it wants a CAPTCHA."

  private static func intercomPermissionRemedy(_ detail: String) -> String {
    isPlanMissing(detail)
      ? "Ask the workspace's administrator about its subscription, "
        + "or connect another workspace with intercom-panel setup."
      : "Let the token's app read users, leads and conversations in Intercom's Developer Hub, "
        + "or run intercom-panel setup with another token."
  }

  private static func networkRemedy(
    _ service: Service,
    _ problem: ServiceFailure.NetworkProblem
  ) -> String {
    switch problem {
    case .unknownHost:
      service == .jira
        ? "Check the network and site under [jira]."
        : "Check the network and region under [intercom]."
    case .refused, .connectionLost, .other: "Check the network."
    case .insecure:
      "Check this machine's clock and certificates; a company's own proxy needs its "
        + "certificate installed."
    case .loginWanted: "Log in to the network in the browser, then try again."
    case .proxy: "Check HTTPS_PROXY and NO_PROXY, then start again."
    }
  }

  private static func answerRemedy(
    _ service: Service,
    _ problem: ServiceFailure.AnswerProblem
  ) -> String {
    switch problem {
    case .webPage, .redirect:
      service == .jira
        ? "Check site under [jira], and whether the network wants a login in the browser first."
        : "Check whether the network wants a login in the browser first."
    case .empty, .truncated: "Try again in a moment."
    case .tooLarge: "Read it in the browser instead."
    case .malformed: "Try again in a moment; if it stays, please report it."
    }
  }

  private static func rejectedRemedy(_ service: Service) -> String {
    switch service {
    case .jira: "Check site and account under [jira]."
    case .intercom: "Try again; if it stays, please report it."
    }
  }

  private static func statusPage(_ service: Service) -> String {
    switch service {
    case .jira: "status.atlassian.com"
    case .intercom: "www.intercomstatus.com"
    }
  }
}
