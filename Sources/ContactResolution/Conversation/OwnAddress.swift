/// An address of one of Intercom's web pages as it stands in a text.
struct OwnAddress {
  /// What it leads to.
  let url: IntercomURL
  /// Where the text after the address goes on.
  let end: Int

  /// Reads the address that begins at `start`; nil when it leads to nothing we know.
  init?(in text: SearchedText, _ start: Int, hostEnd: Int, limit: Int) {
    let bytes = text.bytes
    let pathEnd = text.end(of: \.isPathByte, from: hostEnd, to: limit)
    var address = bytes[start..<pathEnd]
    var end = pathEnd
    switch pathEnd < limit ? bytes[pathEnd] : SearchedText.blank {
    case UInt8(ascii: "?"):
      end = Self.endOfQuery(in: text, from: pathEnd, to: limit)
      let query = bytes[pathEnd..<end]
      if let mark = query.firstIndex(of: UInt8(ascii: "#")) {
        address += query[..<mark] + Self.fragment(in: text, from: mark, to: end)
      } else {
        address += query
      }
    case UInt8(ascii: "#"):
      let fragment = Self.fragment(in: text, from: pathEnd, to: limit)
      end = pathEnd + fragment.count
      address += fragment
    case SearchedText.blank, SearchedText.foreign:
      address = Self.withoutTrailingSigns(address)
    case let byte where byte.endsPath:
      address = Self.withoutTrailingSigns(address)
    default:
      guard text.end(of: \.isTrailing, from: pathEnd, to: limit) == limit else { return nil }
      address = Self.withoutTrailingSigns(address)
    }
    guard let url = IntercomURL(bytes: address) else { return nil }
    self.url = url
    self.end = end
  }

  /// A query ends with the run, or before a comma that another address follows.
  private static func endOfQuery(in text: SearchedText, from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit {
      if text.bytes[index] == UInt8(ascii: ","), startsAddress(in: text, at: index + 1, to: limit) {
        return index
      }
      index += 1
    }
    return limit
  }

  private static func startsAddress(in text: SearchedText, at index: Int, to limit: Int) -> Bool {
    text.continues(with: "https://", at: index, to: limit)
      || text.continues(with: "http://", at: index, to: limit)
      || text.endOfAppHost(at: index, to: limit) != nil
  }

  private static func fragment(
    in text: SearchedText,
    from mark: Int,
    to limit: Int
  ) -> ArraySlice<UInt8> {
    let end = text.end(of: \.isFragmentByte, from: mark + 1, to: limit)
    return withoutTrailingSigns(text.bytes[mark..<end])
  }

  private static func withoutTrailingSigns(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let last = rest.last, last.isTrailing { rest.removeLast() }
    return rest
  }
}
