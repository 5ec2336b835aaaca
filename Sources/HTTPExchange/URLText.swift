/// An address put together from checked parts: whatever an id or a value holds, it stays one path
/// segment or one query value.
public struct URLText: Sendable, Hashable {
  /// The address so far, percent-encoded.
  public let text: String
  /// Where requests to the address go.
  public let origin: HTTPOrigin

  /// Checks the beginning of an address: scheme, host, perhaps port and path, no query.
  ///
  /// A slash at its end is dropped.
  public init(base: String) throws(HTTPFailure) {
    origin = try HTTPOrigin(url: base)
    guard !base.contains("?"), !base.contains("#") else {
      throw .badURL("The address must end before its query.")
    }
    var text = Substring(base)
    while text.last == "/" { text.removeLast() }
    self.text = String(text)
  }

  private init(text: String, origin: HTTPOrigin) {
    self.text = text
    self.origin = origin
  }

  /// The address with path segments behind it, each percent-encoded.
  ///
  /// - Throws: `.badURL` for an empty segment, `.` and `..`, which would name another path, and
  ///   when the address already has a query.
  public func appending(path segments: String...) throws(HTTPFailure) -> URLText {
    guard !text.contains("?") else { throw .badURL("A path cannot follow a query.") }
    var longer = text
    for segment in segments {
      guard !segment.isEmpty, segment != ".", segment != ".." else {
        throw .badURL("The id “\(segment)” cannot be part of an address.")
      }
      longer += "/" + Self.encoded(segment)
    }
    return URLText(text: longer, origin: origin)
  }

  /// The address with one more query item, both halves percent-encoded.
  public func appending(query name: String, _ value: String) -> URLText {
    let separator = text.contains("?") ? "&" : "?"
    let item = Self.encoded(name) + "=" + Self.encoded(value)
    return URLText(text: text + separator + item, origin: origin)
  }

  /// The text with every byte percent-encoded but letters, digits, `-`, `.`, `_` and `~`.
  ///
  /// Right for a path segment as for a query value. Source: RFC 3986, section 2.3.
  public static func encoded(_ text: String) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        encoded.append(byte)
      default:
        encoded += [UInt8(ascii: "%"), hexadecimalDigit(byte >> 4), hexadecimalDigit(byte & 15)]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
