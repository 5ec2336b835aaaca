public import ContactResolution
internal import HTTPExchange

/// As whom Jira is asked.
public enum JiraCredentials: Sendable, Equatable {
  /// An account's e-mail address and API token (Cloud), or its name and password (Data Center).
  case basic(account: String, token: Secret)
  /// A personal access token (Data Center 8.14 and later).
  case bearer(Secret)
}

extension JiraCredentials {
  /// The field value for the site or the gateway, and for nobody else.
  var authorization: Authorization {
    switch self {
    case .basic(let account, let token):
      Authorization(
        "Basic " + Base64.encoded(Array("\(account):\(token.reveal())".utf8)),
        encoding: token.reveal()
      )
    case .bearer(let token):
      Authorization("Bearer " + token.reveal().filter { !$0.isNewline })
    }
  }

  /// Which kind of Jira takes such credentials, where the site itself does not say.
  var likelyDeployment: JiraDeployment {
    switch self {
    case .basic: .cloud
    case .bearer: .dataCenter
    }
  }
}
