internal import TextTerminal

/// What is shown of a link's address beside its text.
enum LinkAddress {
  private static let longest = 32

  /// The host, with `/…` when a path follows; nil when the text says it already.
  static func shown(url: String, beside text: String) -> String? {
    guard !isSame(url, text) else { return nil }
    let bare = withoutScheme(url)
    let host = bare.prefix { !"/?#".contains($0) }
    guard !host.isEmpty else { return TextWidth.fitting(url, columns: longest) }
    let rest = bare.dropFirst(host.count)
    let hasPath = !rest.isEmpty && rest != "/"
    return TextWidth.fitting(String(host), columns: longest) + (hasPath ? "/…" : "")
  }

  private static func isSame(_ url: String, _ text: String) -> Bool {
    let text = text.filter { !$0.isWhitespace }
    return text.isEmpty ? url.isEmpty : trimmed(url) == trimmed(text)
  }

  private static func trimmed(_ address: String) -> Substring {
    let bare = withoutScheme(address)
    return bare.last == "/" ? bare.dropLast() : bare
  }

  private static func withoutScheme(_ url: String) -> Substring {
    for scheme in ["https://", "http://", "mailto:", "tel:"]
    where url.prefix(scheme.count).lowercased() == scheme {
      return url.dropFirst(scheme.count)
    }
    return url[...]
  }
}
