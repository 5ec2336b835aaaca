/// Where a request goes: scheme, host and port of an address that may be asked.
///
/// Two addresses with equal origins may share an authorization, no others.
public struct HTTPOrigin: Sendable, Hashable {
  /// Whether the connection is encrypted; if not, the host is loopback.
  public let isEncrypted: Bool
  /// The host in lower case; an IPv6 address in brackets.
  public let host: String
  /// The port, also when the address leaves it out.
  public let port: Int

  /// Checks an address and takes its origin.
  ///
  /// Only `https`, or `http` for loopback; no user information; ASCII without blanks, quotes,
  /// backslashes and angle brackets, so that nobody can read another host out of it.
  ///
  /// - Throws: `.badURL` with the reason, without the address' query.
  public init(url: String) throws(HTTPFailure) {
    guard url.utf8.allSatisfy(Self.isAllowed) else {
      throw .badURL("The address holds a character that must be percent-encoded.")
    }
    guard let colon = url.range(ofText: "://") else { throw .badURL("The address has no scheme.") }
    let scheme = url[..<colon.lowerBound].lowercased()
    guard scheme == "https" || scheme == "http" else {
      throw .badURL("The address starts with neither https nor http.")
    }
    let authority = url[colon.upperBound...].prefix { !"/?#".contains($0) }
    guard !authority.contains("@") else { throw .badURL("The address holds a user name.") }
    let parts = try Self.split(authority)
    isEncrypted = scheme == "https"
    host = parts.host.lowercased()
    port = parts.port ?? (scheme == "https" ? 443 : 80)
    guard isEncrypted || isLoopback else {
      throw .badURL("\(host) may only be asked with https.")
    }
  }

  /// Whether the host is this machine: `localhost`, `127.0.0.0/8` or `[::1]`.
  public var isLoopback: Bool {
    if host == "localhost" || host == "[::1]" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 4 && numbers[0] == "127"
      && numbers.allSatisfy { number in UInt8(number).map { String($0) == number } ?? false }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...0xFF: false
    case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
      UInt8(ascii: "}"):
      false
    default: true
    }
  }

  private static func split(
    _ authority: Substring
  ) throws(HTTPFailure) -> (host: Substring, port: Int?) {
    let hostEnd: Substring.Index
    if authority.first == "[" {
      guard let closing = authority.firstIndex(of: "]") else {
        throw .badURL("The address has no host.")
      }
      hostEnd = authority.index(after: closing)
    } else {
      hostEnd = authority.firstIndex(of: ":") ?? authority.endIndex
    }
    let host = authority[..<hostEnd]
    guard isHost(host) else { throw .badURL("The address has no valid host.") }
    let rest = authority[hostEnd...]
    if rest.isEmpty { return (host, nil) }
    guard rest.first == ":", rest.dropFirst().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let port = UInt16(rest.dropFirst()), port > 0
    else { throw .badURL("The address has no valid port.") }
    return (host, Int(port))
  }

  private static func isHost(_ host: Substring) -> Bool {
    if host.first == "[" {
      return host.count > 2
        && host.dropFirst().dropLast().utf8.allSatisfy { byte in
          byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
            || Character(
              Unicode.Scalar(byte)
            ).isHexDigit
        }
    }
    return !host.isEmpty
      && host.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}

extension String {
  fileprivate func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
