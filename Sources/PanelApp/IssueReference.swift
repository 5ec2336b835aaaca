internal import ContactResolution
internal import Settings

/// An issue as a person names it: by its key, or by its address on a Jira site.
struct IssueReference {
  /// The key.
  let key: IssueKey
  /// Host and port of the address in lower case; nil when the issue was named by its key.
  let host: String?

  /// Reads a key or an address; nil when the text is neither.
  init?(_ text: String) {
    guard let key = IssueKey(reference: text) else { return nil }
    self.key = key
    guard IssueKey(text.filter { !$0.isWhitespace }) == nil else {
      host = nil
      return
    }
    let afterScheme = text.split(separator: "://", maxSplits: 1).last ?? text[...]
    host = afterScheme.prefix { !"/?#".contains($0) }.lowercased()
  }

  /// The key, when the address is one of the configured site: an issue of the same key on another
  /// site is another issue.
  func key(on site: BaseURL?) throws(CommandFailure) -> IssueKey {
    guard let host, let site else { return key }
    let port = site.port.map { ":\($0)" } ?? ""
    guard host == site.host + port else {
      throw CommandFailure(
        [
          "That issue is on \(host), and the configured Jira site is \(site.text). "
            + "Choose the other site by --site or --profile, or name the issue by its key."
        ],
        status: .badInput
      )
    }
    return key
  }
}
