/// A secret as others may repeat it: each of its characters as it is, or escaped as in JSON, HTML
/// or an address.
struct EchoedSecret: Sendable, Hashable {
  private let bytes: [UInt8]

  private static let mark = Array("‹hidden›".utf8)
  // Shorter ones are parts of usual words, which would be hidden with them.
  private static let fewestBytes = 6
  private static let longestEscape = 8
  private static let entities: [String: UInt8] = [
    "amp": 0x26, "apos": 0x27, "gt": 0x3E, "lt": 0x3C, "quot": 0x22,
  ]

  /// Takes the secret's text; nil when it is too short to be told from words.
  init?(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    guard bytes.count >= Self.fewestBytes else { return nil }
  }

  /// The text with `‹hidden›` in the place of the secret, wherever it stands.
  func hidden(in text: [UInt8]) -> [UInt8] {
    var shown: [UInt8] = []
    var rest = 0
    var position = 0
    while position < text.count {
      guard let end = end(in: text, from: position) else {
        position += 1
        continue
      }
      shown += text[rest..<position] + Self.mark
      rest = end
      position = end
    }
    return rest == 0 ? text : shown + text[rest...]
  }

  /// Where the secret ends that begins at the position; nil when none does.
  private func end(in text: [UInt8], from start: Int) -> Int? {
    var position = start
    for byte in bytes {
      guard position < text.count else { return nil }
      if let escape = Self.escape(in: text, at: position), escape.byte == byte {
        position = escape.end
      } else if text[position] == byte {
        position += 1
      } else {
        return nil
      }
    }
    return position
  }

  /// The byte that an escape at the position stands for, and where the escape ends.
  private static func escape(in text: [UInt8], at position: Int) -> (byte: UInt8, end: Int)? {
    let rest = text[position...].dropFirst().prefix(longestEscape)
    switch text[position] {
    case UInt8(ascii: "%"): return number(rest.prefix(2)).map { ($0, position + 3) }
    case UInt8(ascii: "\\"):
      guard rest.first == UInt8(ascii: "u") else { return rest.first.map { ($0, position + 2) } }
      return number(rest.dropFirst().prefix(4)).map { ($0, position + 6) }
    case UInt8(ascii: "&"):
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
      return entity(rest[..<end]).map { ($0, end + 1) }
    default: return nil
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt8? {
    UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func entity(_ name: ArraySlice<UInt8>) -> UInt8? {
    guard name.first == UInt8(ascii: "#") else {
      return entities[String(decoding: name, as: UTF8.self)]
    }
    let digits = name.dropFirst()
    if let first = digits.first, first | 0x20 == UInt8(ascii: "x") {
      return number(digits.dropFirst())
    }
    return UInt8(String(decoding: digits, as: UTF8.self))
  }
}
