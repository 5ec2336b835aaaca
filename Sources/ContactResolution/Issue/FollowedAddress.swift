/// The address of a link in an issue, taken apart, checked and put together anew.
///
/// Its text is ASCII: all else, and every sign that has no place in an address, is percent-encoded.
public struct FollowedAddress: Sendable, Hashable {
  /// What stands before the host: `https://`, `http://` or, for e-mail, `mailto:` and the name.
  public let start: String
  /// The host in small letters, which decides where the address leads.
  public let host: String
  /// What follows the host; empty or beginning with `:`, `/`, `?` or `#`.
  public let rest: String

  /// The whole address.
  public var url: String { start + host + rest }

  /// Longer addresses are refused.
  ///
  /// Source: Chromium opens no address of more than 2 MB; servers commonly refuse 8 kB.
  private static let longest = 8_000

  /// Checks the text of an address; blanks around it are allowed.
  public init(_ text: String) throws(AddressRefusal) {
    let text = text.trimmed
    guard !text.unicodeScalars.contains(where: Self.isHidden) else { throw .hiddenCharacters }
    let scheme = try Self.scheme(of: text)
    let following = text.utf8.dropFirst(scheme.utf8.count + 1)
    switch scheme {
    case "http", "https": (start, host, rest) = try Self.web(scheme, following)
    case "mailto": (start, host, rest) = try Self.email(following)
    default: throw .scheme(scheme)
    }
    guard start.utf8.count + host.utf8.count + rest.utf8.count <= Self.longest else {
      throw .tooLong
    }
  }

  /// The name before the first colon in small letters.
  private static func scheme(of text: String) throws(AddressRefusal) -> String {
    let name = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard name.count < text.utf8.count, let first = name.first, first.isASCIILetter,
      name.count <= longestScheme, name.allSatisfy(\.isSchemeNameByte)
    else { throw .noScheme }
    return name.map(\.lowercasedASCII).text
  }

  private static let longestScheme = 20

  private static func web(
    _ scheme: String,
    _ following: Substring.UTF8View
  ) throws(AddressRefusal) -> (String, String, String) {
    let bytes = Array(following)
    guard bytes.starts(with: "//".utf8) else { throw .noScheme }
    let authority = bytes.dropFirst(2).prefix { !$0.endsAuthority }
    guard !authority.contains(UInt8(ascii: "@")) else { throw .userInfo }
    let (host, port) = try hostAndPort(authority)
    let rest = bytes[authority.endIndex...]
    guard rest.first != UInt8(ascii: "\\") else { throw .host }
    return (scheme + "://", host, port + encoded(rest))
  }

  private static func hostAndPort(
    _ authority: ArraySlice<UInt8>
  ) throws(AddressRefusal) -> (String, String) {
    let host: ArraySlice<UInt8>
    if authority.first == UInt8(ascii: "[") {
      guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { throw .host }
      host = authority[...end]
      guard host.count > 4, host.dropFirst().dropLast().allSatisfy(\.isNumericHostByte) else {
        throw .host
      }
    } else {
      host = authority.prefix { $0 != UInt8(ascii: ":") }
      guard isHostName(host) else { throw .host }
    }
    let port = authority.dropFirst(host.count)
    guard !port.isEmpty else { return (host.map(\.lowercasedASCII).text, "") }
    guard port.first == UInt8(ascii: ":"), port.dropFirst().allSatisfy(\.isASCIIDigit),
      let number = UInt16(port.dropFirst().text), number > 0
    else { throw .port }
    return (host.map(\.lowercasedASCII).text, ":\(number)")
  }

  /// Source: RFC 1123; underscores are found in hosts of companies' own networks.
  private static func isHostName(_ host: some Collection<UInt8>) -> Bool {
    guard !host.isEmpty, host.count <= 253 else { return false }
    return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        !label.isEmpty && label.count <= 63 && label.first != UInt8(ascii: "-")
          && label.allSatisfy(\.isIdentifierByte)
      }
  }

  /// Only the address is kept: further fields could attach files or add readers.
  private static func email(
    _ following: Substring.UTF8View
  ) throws(AddressRefusal) -> (String, String, String) {
    let address = Array(following.prefix { $0 != UInt8(ascii: "?") })
    let parts = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isMailboxByte),
      isHostName(parts[1])
    else { throw .email }
    return ("mailto:" + parts[0].text + "@", parts[1].map(\.lowercasedASCII).text, "")
  }

  private static func encoded(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      if byte.isAddressByte {
        text.append(byte)
      } else {
        text += [UInt8(ascii: "%"), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return text.text
  }

  private static func hexadecimal(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  /// Whether nobody sees the character, or it changes how those around it are seen.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}

extension UInt8 {
  /// Source: RFC 3986, 3.1.
  fileprivate var isSchemeNameByte: Bool {
    isASCIILetterOrDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: ".")
  }

  /// Browsers take a backslash for a slash.
  fileprivate var endsAuthority: Bool {
    self == UInt8(ascii: "/") || self == UInt8(ascii: "?") || self == UInt8(ascii: "#")
      || self == UInt8(ascii: "\\")
  }

  fileprivate var isNumericHostByte: Bool {
    hexadecimalValue != nil || self == UInt8(ascii: ":") || self == UInt8(ascii: ".")
  }

  fileprivate var isMailboxByte: Bool {
    isASCIILetterOrDigit || "._+-=~".utf8.contains(self)
  }

  /// Source: RFC 3986, unreserved and reserved characters, and the percent sign; without `'` and
  /// `$`, which some programs that open links hand to a shell.
  fileprivate var isAddressByte: Bool {
    isASCIILetterOrDigit || "-._~:/?#[]@!&()*+,;=%".utf8.contains(self)
  }
}
