internal import ContactResolution

/// Where a link of an issue leads.
enum FollowedLink {
  /// An issue of the same site.
  case issue(IssueKey, url: String)
  case conversation(ConversationAddress)
  /// Any other page, or an e-mail address.
  case outside(FollowedAddress)
  /// Nowhere one should go; the text without what nobody sees.
  case refused(AddressRefusal, String)

  /// Reads an address as written in an issue; `site` is any page of the issue's own site.
  init(_ url: String, site: String?) {
    if let key = IssueKey(url) {
      self = .issue(key, url: key.text)
      return
    }
    if case .conversation(let address) = IntercomURL(url) {
      self = .conversation(address)
      return
    }
    do throws(AddressRefusal) {
      let address = try FollowedAddress(url)
      if let key = Self.key(at: address, site: site) {
        self = .issue(key, url: address.url)
      } else {
        self = .outside(address)
      }
    } catch {
      self = .refused(error, Self.visible(url))
    }
  }

  /// What is copied of the link.
  var text: String {
    switch self {
    case .issue(_, let url): url
    case .conversation(let address):
      IntercomWebURL.conversation(of: address.link(origin: .description), connected: nil) ?? ""
    case .outside(let address): address.url
    case .refused(_, let text): text
    }
  }

  /// The issue whose page it is on the site; nil for any other page.
  private static func key(at address: FollowedAddress, site: String?) -> IssueKey? {
    guard let site, let own = try? FollowedAddress(site), own.host == address.host,
      address.start != "mailto:"
    else { return nil }
    return IssueKey(reference: address.url)
  }

  private static func visible(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
      default: true
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
