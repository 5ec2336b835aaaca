/// One percent-encoded segment of a URL's path, made of an id that comes from outside.
struct PathSegment {
  /// The encoded text.
  let text: String

  /// Encodes an id; nil when it cannot stand in a path: empty, a dot segment, with a slash,
  /// backslash or control character, or longer than 256 bytes.
  init?(_ id: String) {
    let bytes = Array(id.utf8)
    guard !bytes.isEmpty, bytes.count <= 256, id != ".", id != ".." else { return nil }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && !"/\\".utf8.contains($0) }) else {
      return nil
    }
    text = bytes.reduce(into: "") { $0 += Self.encoded($1) }
  }

  private static func encoded(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      String(Unicode.Scalar(byte))
    default:
      (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
  }
}
