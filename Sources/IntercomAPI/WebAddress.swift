/// The base of an API: scheme, host with port, and a path prefix, each checked.
struct WebAddress: Equatable {
  /// `https`, or `http` for the loopback interface.
  let scheme: String
  /// Host and port as written, in lower case, such as `api.intercom.io` or `127.0.0.1:8080`.
  let authority: String
  /// The path before every request's own, without a slash at its end; mostly empty.
  let path: String

  /// Reads an address such as `https://api.intercom.io`.
  ///
  /// Nil when it has user information, a query, a fragment, blanks or no host, or when it is plain
  /// HTTP to anything but the loopback interface.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"@?#\\".utf8.contains($0) }),
      let separator = text.firstRange(of: "://")
    else { return nil }
    let scheme = text[..<separator.lowerBound].lowercased()
    let rest = text[separator.upperBound...]
    let authority = rest.prefix { $0 != "/" }.lowercased()
    guard let host = Self.host(of: authority) else { return nil }
    guard scheme == "https" || (scheme == "http" && Self.isLoopback(host)) else { return nil }
    self.scheme = scheme
    self.authority = authority
    self.path =
      String(rest.dropFirst(authority.count).trimmed { $0 == "/" })
      .withLeadingSlash
  }

  /// Scheme and authority, such as `https://api.intercom.io`.
  var origin: String { "\(scheme)://\(authority)" }

  /// The path and query of a link when it leads to this same authority, or is given without one;
  /// nil when it leads elsewhere.
  func target(of link: String) -> String? {
    guard link.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return nil
    }
    let page = link.prefix { $0 != "#" }
    if page.hasPrefix("/"), !page.hasPrefix("//") { return String(page) }
    guard let separator = page.firstRange(of: "://") else { return nil }
    let rest = page[separator.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    guard authority.lowercased() == self.authority else { return nil }
    return String(rest.dropFirst(authority.count)).withLeadingSlash
  }

  /// The host without its port; nil when either is malformed.
  private static func host(of authority: String) -> String? {
    let isBracketed = authority.hasPrefix("[")
    let host =
      isBracketed
      ? String(authority.prefix { $0 != "]" }) + "]" : String(authority.prefix { $0 != ":" })
    let port = authority.dropFirst(host.count)
    guard host.count > (isBracketed ? 2 : 0), authority.hasPrefix(host) else { return nil }
    guard port.isEmpty || (port.hasPrefix(":") && UInt16(port.dropFirst()) != nil) else {
      return nil
    }
    return host
  }

  private static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

extension String {
  /// The text with a slash before it; empty stays empty.
  fileprivate var withLeadingSlash: String {
    isEmpty || hasPrefix("/") ? self : "/" + self
  }
}

extension StringProtocol {
  /// The text without the characters at both ends for which the closure holds.
  func trimmed(where isUnwanted: (Character) -> Bool = \.isWhitespace) -> SubSequence {
    let start = drop(while: isUnwanted)
    guard let last = start.lastIndex(where: { !isUnwanted($0) }) else { return start.prefix(0) }
    return start[...last]
  }
}
