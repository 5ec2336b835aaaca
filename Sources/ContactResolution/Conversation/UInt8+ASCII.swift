/// Bytes of ASCII text, compared without the rules of any language.
///
/// Addresses are matched byte by byte: `String` would take canonically equal characters for the
/// same, and case mapping turns the Kelvin sign into a `k`.
extension UInt8 {
  init(ascii scalar: Unicode.Scalar) {
    self = UInt8(truncatingIfNeeded: scalar.value)
  }

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  var isASCIILetter: Bool { (0x61...0x7A).contains(lowercasedASCII) }

  var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIILetter }

  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// The value of a hexadecimal digit; nil for any other byte.
  var hexadecimalValue: UInt8? {
    if isASCIIDigit { return self - 0x30 }
    let letter = lowercasedASCII
    return (0x61...0x66).contains(letter) ? letter - 0x61 + 10 : nil
  }

  /// Whether a path segment of Intercom's web pages may hold the byte.
  var isSegmentByte: Bool {
    isASCIILetterOrDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: ":")
      || self == UInt8(ascii: ".") || self == UInt8(ascii: "@") || self == UInt8(ascii: "-")
  }

  /// Whether an id that goes into a URL may hold the byte.
  var isIdentifierByte: Bool {
    isASCIILetterOrDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
  }
}

extension Collection<UInt8> {
  /// The bytes as text; bytes that are not UTF-8 become U+FFFD.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes begin with the given ones, whatever the case of letters.
  func hasPrefixIgnoringCase(_ prefix: some Collection<UInt8>) -> Bool {
    var index = startIndex
    for byte in prefix {
      guard index < endIndex, self[index].lowercasedASCII == byte.lowercasedASCII else {
        return false
      }
      formIndex(after: &index)
    }
    return true
  }

  /// The bytes with `%41` and the like replaced; nil when a percent sign stands alone.
  var percentDecoded: [UInt8]? {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(count)
    var rest = self[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexadecimalValue,
        let low = rest.popFirst()?.hexadecimalValue
      else { return nil }
      decoded.append(high << 4 | low)
    }
    return decoded
  }
}
