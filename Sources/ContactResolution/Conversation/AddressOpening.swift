/// The place in a run of text where the first address begins: a scheme, or a bare app host.
struct AddressOpening {
  /// Where the address begins.
  let start: Int
  /// Where its host ends when it is one of Intercom's web pages; nil for every other address.
  let appHostEnd: Int?

  /// The first opening in the run; nil when there is none.
  static func first(in text: SearchedText, from start: Int, to limit: Int) -> AddressOpening? {
    for index in start..<limit {
      if text.continues(with: "://", at: index, to: limit) {
        return afterScheme(in: text, schemeEnd: index, from: start, to: limit)
      }
      let isInside = index > start && text.bytes[index - 1].continuesBareHost
      if !isInside, let end = bareHostEnd(in: text, at: index, to: limit) {
        return AddressOpening(start: index, appHostEnd: end)
      }
    }
    return nil
  }

  private static func bareHostEnd(in text: SearchedText, at index: Int, to limit: Int) -> Int? {
    guard let end = text.endOfAppHost(at: index, to: limit), end < limit else { return nil }
    let next = text.bytes[end]
    return next == UInt8(ascii: "/") || next == UInt8(ascii: ":") ? end : nil
  }

  private static func afterScheme(
    in text: SearchedText,
    schemeEnd: Int,
    from start: Int,
    to limit: Int
  ) -> AddressOpening {
    var schemeStart = schemeEnd
    while schemeStart > start, text.bytes[schemeStart - 1].isSchemeByte { schemeStart -= 1 }
    guard let length = webSchemeLength(atEndOf: text.bytes[schemeStart..<schemeEnd]) else {
      return AddressOpening(start: schemeStart, appHostEnd: nil)
    }
    let hostEnd = text.endOfAppHost(at: schemeEnd + 3, to: limit)
    return AddressOpening(start: schemeEnd - length, appHostEnd: hostEnd)
  }

  /// The length of `http` or `https` when the run is one, alone or after signs of the text before
  /// it; nil for every other scheme, such as `git+https`.
  private static func webSchemeLength(atEndOf run: ArraySlice<UInt8>) -> Int? {
    for scheme in ["https", "http"] {
      let length = scheme.utf8.count
      guard run.suffix(length).hasPrefixIgnoringCase(scheme.utf8), run.count >= length else {
        continue
      }
      let before = run.dropLast(length)
      let endsWord = before.last == UInt8(ascii: ".") || before.last == UInt8(ascii: "-")
      return endsWord || !before.contains(where: \.isASCIILetterOrDigit) ? length : nil
    }
    return nil
  }
}

extension UInt8 {
  /// Whether a host without a scheme cannot begin after the byte.
  fileprivate var continuesBareHost: Bool {
    continuesHost || self == UInt8(ascii: "/") || self == UInt8(ascii: "=")
  }
}
