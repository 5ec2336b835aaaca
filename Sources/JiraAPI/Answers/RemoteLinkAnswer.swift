internal import ContactResolution
internal import HTTPExchange

/// Remote links as Jira writes them: an array, or one object.
enum RemoteLinkAnswer {
  /// The links that lead somewhere, in Jira's order; nil for what is no list of links.
  static func links(_ json: JSONValue) -> [RemoteLink]? {
    if let link = link(json) { return [link] }
    return json.objects?.compactMap(link)
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
