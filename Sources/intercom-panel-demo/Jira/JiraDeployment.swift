/// The two kinds of Jira, as far as their answers differ.
enum JiraDeployment: Sendable {
  case cloud
  case dataCenter

  /// The version in the path of the REST addresses.
  var version: String {
    switch self {
    case .cloud: "3"
    case .dataCenter: "2"
    }
  }

  /// Blocks in the kind's own notation.
  func body(_ blocks: [SampleBlock], clock: SampleClock) -> JSON {
    switch self {
    case .cloud: SampleBlock.document(blocks, clock: clock)
    case .dataCenter: .text(SampleBlock.wikiText(blocks, clock: clock))
    }
  }

  /// An account in the kind's own shape.
  func account(_ account: SampleAccount?, site: String) -> JSON {
    guard let account else { return nil }
    let avatar: JSON = ["48x48": "\(site)/secure/useravatar?ownerId=\(account.userName)"]
    switch self {
    case .cloud:
      let shape: JSON = [
        "self": "\(site)/rest/api/3/user?accountId=\(account.id)",
        "accountId": .text(account.id), "avatarUrls": avatar,
        "displayName": .text(account.name), "active": true, "timeZone": "Europe/Berlin",
        "accountType": .text(account.type),
      ]
      guard let email = account.email else { return shape }
      return shape.adding(["emailAddress": .text(email)])
    case .dataCenter:
      return [
        "self": "\(site)/rest/api/2/user?username=\(account.userName)",
        "name": .text(account.userName), "key": "JIRAUSER\(account.id.suffix(5))",
        "emailAddress": .optional(account.email), "avatarUrls": avatar,
        "displayName": .text(account.name), "active": true, "deleted": false,
        "timeZone": "Europe/Berlin",
      ]
    }
  }
}
