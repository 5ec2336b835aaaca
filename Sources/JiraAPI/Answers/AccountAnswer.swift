internal import ContactResolution
internal import HTTPExchange

/// A user as Jira writes one: by `accountId` on Cloud, by `key` and `name` on Data Center.
enum AccountAnswer {
  /// The account; nil when there is none or it has no id of any kind.
  static func account(_ json: JSONValue?) -> Account? {
    guard let json else { return nil }
    let names = ["accountId", "key", "name"].compactMap { json[$0]?.identifier }
    guard let id = names.first else { return nil }
    let email = json["emailAddress"]?.filledText.flatMap(address)
    return Account(
      id: AccountID(id),
      displayName: json["displayName"]?.filledText ?? json["name"]?.filledText ?? email ?? id,
      email: email,
      kind: kind(json["accountType"]?.filledText)
    )
  }

  private static func kind(_ type: String?) -> Account.Kind {
    switch type {
    case nil, "atlassian": .person
    case "customer": .customer
    case "app": .app
    default: .unknown
    }
  }

  /// An address; nil for one that Data Center masks as `ana at example dot com`.
  private static func address(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, words[0].contains("@") else { return nil }
    return String(words[0])
  }
}
