/// A web address of one of Intercom's app hosts, taken apart and checked.
///
/// Everything that makes a URL doubtful makes it nil: user-info, another port, an empty or dotted
/// segment, a backslash, an encoded separator, a character that no such page has.
struct WebAddress {
  /// The region of the host.
  let region: Region
  /// The path's segments, percent-decoded; none is empty.
  let segments: [String]
  /// What stands after `?`, as written.
  let query: ArraySlice<UInt8>
  /// What stands after `#`, as written.
  let fragment: ArraySlice<UInt8>

  /// Hosts of Intercom's web pages.
  ///
  /// Source: Intercom's own links; `app.intercom.io` is the first host, still found in old issues.
  static let hosts: [(name: [UInt8], region: Region)] =
    Region.allCases.map { (Array($0.appHost.utf8), $0) } + [(Array("app.intercom.io".utf8), .us)]

  /// Takes the text of one URL apart; a missing scheme is `https`.
  init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return nil }
    let rest = Self.withoutScheme(bytes[...])
    let authority = rest.prefix { !Self.endsAuthority($0) }
    guard let region = Self.region(ofAuthority: authority) else { return nil }
    let beforeFragment = rest.dropFirst(authority.count).prefix { $0 != UInt8(ascii: "#") }
    let path = beforeFragment.prefix { $0 != UInt8(ascii: "?") }
    guard let segments = Self.segments(ofPath: path) else { return nil }
    self.region = region
    self.segments = segments
    query = beforeFragment.dropFirst(path.count + 1)
    fragment = rest[beforeFragment.endIndex...].dropFirst()
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func withoutScheme(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for scheme in ["https://", "http://"] where bytes.hasPrefixIgnoringCase(scheme.utf8) {
      return bytes.dropFirst(scheme.utf8.count)
    }
    return bytes
  }

  private static func region(ofAuthority authority: ArraySlice<UInt8>) -> Region? {
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    guard ["", ":", ":80", ":443"].contains(authority.dropFirst(host.count).text) else {
      return nil
    }
    return hosts.first { $0.name == host.map(\.lowercasedASCII) }?.region
  }

  private static func segments(ofPath path: ArraySlice<UInt8>) -> [String]? {
    var parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    parts.removeFirst()
    if parts.last?.isEmpty == true { parts.removeLast() }
    var segments: [String] = []
    for part in parts {
      guard let decoded = part.percentDecoded, !decoded.isEmpty,
        decoded.allSatisfy(\.isSegmentByte)
      else { return nil }
      let segment = decoded.text
      guard segment != ".", segment != ".." else { return nil }
      segments.append(segment)
    }
    return segments
  }
}

extension WebAddress {
  /// The values of `name=value` pairs parted by `&`, as written; the first of each name.
  static func firstValue(of name: String, in pairs: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for pair in pairs.split(separator: UInt8(ascii: "&")) {
      let key = pair.prefix { $0 != UInt8(ascii: "=") }
      let plain = key.hasPrefixIgnoringCase("amp;".utf8) ? key.dropFirst(4) : key
      guard key.count < pair.count, plain.elementsEqual(name.utf8) else { continue }
      return pair.dropFirst(key.count + 1)
    }
    return nil
  }
}
