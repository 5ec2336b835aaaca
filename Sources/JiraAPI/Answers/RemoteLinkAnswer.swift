internal import ContactResolution
internal import HTTPExchange

/// Remote links as Jira writes them: an array, one object, or an empty one for none.
enum RemoteLinkAnswer {
  /// The links that lead somewhere, in Jira's order.
  static func links(_ json: JSONValue) -> [RemoteLink] {
    switch json {
    case .array(let elements): elements.compactMap(link)
    case .object: [json].compactMap(link)
    case .null, .flag, .number, .text: []
    }
  }

  private static func link(_ json: JSONValue) -> RemoteLink? {
    guard let target = json["object"], let url = target["url"]?.filledText else { return nil }
    return RemoteLink(
      title: target["title"]?.text ?? "",
      url: url,
      relationship: json["relationship"]?.filledText
    )
  }
}
