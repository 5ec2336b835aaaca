/// The checked address of a service: `https`, or `http` on this machine only; without user, query
/// and fragment.
public struct BaseURL: Sendable, Hashable, CustomStringConvertible {
  /// Whether the connection is encrypted.
  public let isSecure: Bool
  /// The host in lower case; an IPv6 address in brackets.
  public let host: String
  /// The port; nil for the scheme's own.
  public let port: UInt16?
  /// Empty, or a path with a slash before it and none behind it.
  public let path: String

  init(isSecure: Bool, host: String, port: UInt16?, path: String) {
    self.isSecure = isSecure
    self.host = host
    self.port = port
    self.path = path
  }

  /// The address in one piece, without a slash at its end.
  public var text: String {
    let portText = port.map { ":\($0)" } ?? ""
    return (isSecure ? "https://" : "http://") + host + portText + path
  }

  /// The address in one piece, without a slash at its end.
  public var description: String { text }

  /// Whether the host is this machine, written as an address or as `localhost`.
  public var isLoopback: Bool { Self.isLoopback(host) }

  /// Whether the host is one of Jira Cloud's.
  public var isAtlassianCloud: Bool { host.hasSuffix(".atlassian.net") }

  static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "[::1]" {
      return true
    }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.first == "127" && parts.allSatisfy { UInt8($0) != nil }
  }

  /// Why a text is not the address of a service.
  public enum Problem: Error, Sendable, Hashable {
    /// It does not begin with `https://` or `http://`.
    case noScheme
    /// It begins with `http://` and leads to another machine.
    case insecure
    /// It has a user or password before an `@`.
    case userInformation
    /// There is no host, or one with characters no host has.
    case host
    /// The port is not a number from 1 to 65535.
    case port
    /// The path has characters that need escaping, or leads upwards.
    case path
  }
}
