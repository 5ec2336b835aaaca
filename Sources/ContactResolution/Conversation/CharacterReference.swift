/// A character reference of HTML, such as `&quot;` or `&#34;`, for a sign that ends an address.
///
/// Only those: `&amp;` parts the items of a query, and every other one is text.
struct CharacterReference {
  /// The sign it stands for; a blank for a space that does not break.
  let byte: UInt8
  /// Bytes from `&` to `;`, both included.
  let length: Int

  /// Enough for `&quot;`, and for a number with zeros before it.
  private static let longest = 10
  private static let named: [String: UInt8] = [
    "quot": UInt8(ascii: "\""), "apos": UInt8(ascii: "'"), "lt": UInt8(ascii: "<"),
    "gt": UInt8(ascii: ">"), "nbsp": SearchedText.blank,
  ]

  /// Reads the reference at the start of the bytes; nil when there is none of these.
  init?(_ bytes: ArraySlice<UInt8>) {
    let window = bytes.prefix(Self.longest)
    guard window.first == UInt8(ascii: "&"), let end = window.firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let name = window[window.startIndex..<end].dropFirst().map(\.lowercasedASCII)
    let byte = name.first == UInt8(ascii: "#") ? Self.numbered(name) : Self.named[name.text]
    guard let byte else { return nil }
    self.byte = byte
    length = end - window.startIndex + 1
  }

  private static func numbered(_ name: [UInt8]) -> UInt8? {
    let isHexadecimal = name.dropFirst().first == UInt8(ascii: "x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits.text, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    if scalar.isBlank { return SearchedText.blank }
    return named.values.first { UInt32($0) == value }
  }
}
