extension IssueKey {
  /// The key in a key or in the URL of an issue on any Jira site; nil when there is none.
  ///
  /// URLs name the issue by `selectedIssue=`, by the segment after `browse` or `issues`, or by
  /// their last segment (service desk queues and portals).
  public init?(reference text: String) {
    let text = text.trimmed
    if let key = IssueKey(text) {
      self = key
      return
    }
    guard let key = Self.key(inURL: text) else { return nil }
    self = key
  }

  private static func key(inURL text: String) -> IssueKey? {
    guard !text.unicodeScalars.contains(where: \.isBlank) else { return nil }
    let rest = withoutScheme(text)
    let beforeFragment = rest.prefix { $0 != "#" }
    let place = beforeFragment.prefix { $0 != "?" }
    let segments = place.split(separator: "/").map(String.init)
    guard let host = segments.first, isHost(host, hasScheme: rest.count < text.count) else {
      return nil
    }
    return selected(inQuery: beforeFragment.dropFirst(place.count)) ?? key(among: segments)
  }

  private static func withoutScheme(_ text: String) -> Substring {
    for scheme in ["https://", "http://"] where text.utf8.hasPrefixIgnoringCase(scheme.utf8) {
      return text.dropFirst(scheme.count)
    }
    return text[...]
  }

  private static func isHost(_ text: String, hasScheme: Bool) -> Bool {
    guard !text.contains("@"), !text.contains("\\") else { return false }
    return hasScheme || text.contains(".") || text.contains(":") && text.last != ":"
  }

  private static func selected(inQuery query: Substring) -> IssueKey? {
    for pair in query.dropFirst().split(separator: "&") where pair.hasPrefix("selectedIssue=") {
      return IssueKey(String(pair.dropFirst("selectedIssue=".count)))
    }
    return nil
  }

  private static func key(among segments: [String]) -> IssueKey? {
    for (word, segment) in zip(segments, segments.dropFirst())
    where word == "browse" || word == "issues" {
      if let key = IssueKey(segment) { return key }
    }
    guard segments.count > 1 else { return nil }
    return segments.last.flatMap { IssueKey($0) }
  }
}
