import Foundation

/// The account and tokens that the sample services accept.
enum DemoCredentials {
  /// The address of the sample Jira account.
  static let account = "li.wei@example.com"
  /// The sample Jira's API token and personal access token.
  static let jiraToken = "demo-jira-token"
  /// The access token of the main workspace of the sample Intercom.
  static let intercomToken = "demo-intercom-token"
  /// The access token of the European workspace.
  static let europeToken = "demo-europe-token"
  /// The access token of the old workspace, which refuses it.
  static let oldToken = "demo-old-token"

  /// The header by which Jira Cloud knows the account.
  static var basicAuthorization: String {
    "Basic " + Data("\(account):\(jiraToken)".utf8).base64EncodedString()
  }

  /// Which sample service the secret of a header belongs to; nil when to none of them.
  static func owner(ofAuthorization header: String) -> String? {
    switch header {
    case basicAuthorization, "Bearer \(jiraToken)": "jira"
    case "Bearer \(intercomToken)": WorkspaceIdentity.main.word
    case "Bearer \(europeToken)": WorkspaceIdentity.europe.word
    case "Bearer \(oldToken)": WorkspaceIdentity.old.word
    default: nil
    }
  }
}
