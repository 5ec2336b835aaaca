internal import HTTPExchange

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
    text = URLText.encoded(id)
  }
}
