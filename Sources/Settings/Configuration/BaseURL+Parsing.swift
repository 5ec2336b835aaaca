extension BaseURL {
  /// Checks an address; drops query, fragment and slashes at the end.
  public init(_ text: String) throws(Problem) {
    let (isSecure, rest) = try Self.scheme(of: text)
    let authority = rest.prefix { !"/?#\\".contains($0) }
    guard !authority.contains("@") else { throw .userInformation }
    let (host, port) = try Self.hostAndPort(of: authority)
    guard isSecure || Self.isLoopback(host) else { throw .insecure }
    let path = try Self.path(of: rest.dropFirst(authority.count))
    self.init(isSecure: isSecure, host: host, port: port, path: path)
  }

  /// Checks the address of a Jira site, and cuts off what stands behind it when it was copied
  /// from a browser.
  public init(jiraSite text: String) throws(Problem) {
    let address = try BaseURL(text)
    self = address.replacing(path: address.isAtlassianCloud ? "" : Self.sitePath(address.path))
  }

  private func replacing(path: String) -> BaseURL {
    BaseURL(isSecure: isSecure, host: host, port: port, path: path)
  }

  /// The path a self-hosted Jira lives under, cut before the first part that is a page of Jira.
  private static func sitePath(_ path: String) -> String {
    let pages: Set<Substring> = ["browse", "secure", "projects", "issues", "login.jsp", "rest"]
    let parts = path.split(separator: "/").prefix { !pages.contains($0) }
    return parts.map { "/" + $0 }.joined()
  }

  private static func scheme(of text: String) throws(Problem) -> (isSecure: Bool, rest: Substring) {
    for (scheme, isSecure) in [("https://", true), ("http://", false)]
    where text.prefix(scheme.count).lowercased() == scheme {
      return (isSecure, text.dropFirst(scheme.count))
    }
    throw .noScheme
  }

  private static func hostAndPort(
    of authority: Substring
  ) throws(Problem) -> (host: String, port: UInt16?) {
    let isAddress = authority.hasPrefix("[")
    let host = isAddress ? bracketed(authority) : authority.prefix { $0 != ":" }
    guard isAddress ? isIPv6(host) : isHostName(host) else { throw .host }
    let rest = authority.dropFirst(host.count)
    guard !rest.isEmpty else { return (host.lowercased(), nil) }
    let digits = rest.dropFirst()
    guard rest.first == ":", digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = UInt16(digits), port > 0
    else {
      throw .port
    }
    return (host.lowercased(), port)
  }

  private static func bracketed(_ authority: Substring) -> Substring {
    guard let end = authority.firstIndex(of: "]") else { return "" }
    return authority[...end]
  }

  private static func isIPv6(_ host: Substring) -> Bool {
    host.count > 3
      && host.dropFirst().dropLast().utf8.allSatisfy { byte in
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || isHexadecimal(byte)
      }
  }

  private static func isHostName(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return host.utf8.count <= 253
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.count <= 63 && label.utf8.allSatisfy(isHostByte)
          && label.first != "-" && label.last != "-"
      }
  }

  private static func path(of rest: Substring) throws(Problem) -> String {
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    let isPlain = parts.allSatisfy { part in
      part != "." && part != ".."
        && part.utf8.allSatisfy { isHostByte($0) || "._~%".utf8.contains($0) }
    }
    guard isPlain else { throw .path }
    return parts.map { "/" + $0 }.joined()
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isHexadecimal(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
