import Foundation

/// The account and tokens that the sample services accept.
enum DemoCredentials {
  /// The address of the sample Jira account.
  static let account = "li.wei@example.com"
  /// The sample Jira's API token and personal access token.
  static let jiraToken = "demo-jira-token"
  /// The sample Intercom's access token.
  static let intercomToken = "demo-intercom-token"

  /// The header by which Jira Cloud knows the account.
  static var basicAuthorization: String {
    "Basic " + Data("\(account):\(jiraToken)".utf8).base64EncodedString()
  }
}
