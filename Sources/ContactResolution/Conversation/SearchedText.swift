/// A text made ready to be searched for addresses: one byte a character.
///
/// Addresses of Intercom are ASCII, so every other character only matters by what it does to an
/// address beside it.
struct SearchedText {
  /// ASCII characters as they are; blanks, controls and zero-width characters are `blank`, and
  /// signs that HTML has escaped are themselves.
  let bytes: [UInt8]

  /// Stands for all characters of which nothing is seen.
  static let blank: UInt8 = 0x20
  /// Stands for a character outside ASCII that ends an address.
  static let foreign: UInt8 = 0x80
  /// Stands for a character outside ASCII that makes an address before it doubtful: a digit of
  /// another script, or the ellipsis of an address cut short for display.
  static let doubtful: UInt8 = 0x81

  init(_ text: String) {
    bytes = Self.unescaped(text.unicodeScalars.map(Self.byte(for:)))
  }

  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var unescaped: [UInt8] = []
    unescaped.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.first {
      let reference = byte == UInt8(ascii: "&") ? CharacterReference(rest) : nil
      unescaped.append(reference?.byte ?? byte)
      rest = rest.dropFirst(reference?.length ?? 1)
    }
    return unescaped
  }

  private static func byte(for scalar: Unicode.Scalar) -> UInt8 {
    if scalar.isBlank { return blank }
    if scalar.isASCII { return UInt8(ascii: scalar) }
    let isDigit = scalar.properties.generalCategory == .decimalNumber
    return isDigit || scalar == "\u{2026}" ? doubtful : foreign
  }

  /// The end of the run that starts at the index and holds only bytes of the kind.
  func end(of kind: (UInt8) -> Bool, from start: Int, to limit: Int) -> Int {
    var index = start
    while index < limit, kind(bytes[index]) { index += 1 }
    return index
  }

  /// Whether the text goes on with the given one at the index, whatever the case of letters.
  func continues(with text: String, at index: Int, to limit: Int) -> Bool {
    bytes[min(index, limit)..<limit].hasPrefixIgnoringCase(text.utf8)
  }

  /// Where the app host that stands at the index ends; nil when none stands there.
  func endOfAppHost(at index: Int, to limit: Int) -> Int? {
    guard index < limit, bytes[index].lowercasedASCII == UInt8(ascii: "a") else { return nil }
    let rest = bytes[index..<limit]
    for host in WebAddress.hosts where rest.hasPrefixIgnoringCase(host.name) {
      let end = index + host.name.count
      if end == limit || !bytes[end].continuesHost { return end }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether the byte parts texts from each other: blanks, and signs that no address holds bare.
  var isSeparator: Bool {
    self == SearchedText.blank || Self.isBracket(self)
  }

  /// Whether a host's name would go on with the byte.
  var continuesHost: Bool {
    isSegmentByte && self != UInt8(ascii: ":") || self >= SearchedText.foreign
      || self == UInt8(ascii: "\\") || self == UInt8(ascii: "%")
  }

  /// Whether the byte can stand in the path of one of Intercom's pages.
  var isPathByte: Bool {
    isSegmentByte || self == UInt8(ascii: "/") || self == UInt8(ascii: "%")
  }

  /// Whether the byte can stand in the fragment of one of Intercom's pages.
  var isFragmentByte: Bool {
    isSegmentByte || self == UInt8(ascii: "=") || self == UInt8(ascii: "&")
  }

  /// Whether a scheme's name can hold the byte.
  var isSchemeByte: Bool {
    isASCIILetterOrDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
      || self == UInt8(ascii: "-")
  }

  /// Whether the byte ends a sentence, a quotation or a mark-up rather than an address.
  var isTrailing: Bool {
    switch Unicode.Scalar(self) {
    case ".", ":", "_", "-": true
    case "~", "+", "=", "$", "\\", "%": true
    default: endsPath
    }
  }

  /// Whether an address ends before the byte even when text follows.
  var endsPath: Bool {
    switch Unicode.Scalar(self) {
    case ",", ";", "!", "'", "(", ")", "*", "&": true
    default: false
    }
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "<", ">", "\"", "|", "[", "]", "{", "}", "^", "`": true
    default: false
    }
  }
}
