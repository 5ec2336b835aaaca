internal import Settings

/// The address of a Jira site as people type it: from the browser, or only its host.
enum SiteAddress {
  /// Why a text is not the address of a site.
  enum Problem: Error, Equatable {
    case empty
    case address(BaseURL.Problem)

    /// What to write instead.
    var sentence: String {
      switch self {
      case .empty: "The address of your Jira is needed, such as acme.atlassian.net."
      case .address(.insecure): "A token is only sent by https://, or within this machine."
      case .address(.userInformation): "Leave out the user and the @ before the host."
      case .address(.port): "The port is a number from 1 to 65535."
      case .address(.noScheme), .address(.host), .address(.path):
        "That is not an address such as acme.atlassian.net or https://jira.example.com/jira."
      }
    }
  }

  /// The site; a bare name is one of Jira Cloud's, a bare host is asked by https.
  static func site(_ text: String) throws(Problem) -> BaseURL {
    guard !text.isEmpty else { throw .empty }
    do throws(BaseURL.Problem) {
      return try BaseURL(jiraSite: withScheme(text))
    } catch {
      throw .address(error)
    }
  }

  private static func withScheme(_ text: String) -> String {
    let lower = text.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") { return text }
    let host = lower.prefix { !":/?#".contains($0) }
    if host == "localhost" || host.hasPrefix("127.") { return "http://" + text }
    let isName =
      !host.isEmpty && host.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    return isName && host == lower ? "https://\(host).atlassian.net" : "https://" + text
  }
}
