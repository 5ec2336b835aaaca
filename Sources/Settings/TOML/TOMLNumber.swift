/// Numbers as TOML writes them.
enum TOMLNumber {
  /// The number of a text; nil when it is none, or none that fits.
  static func node(_ text: String) -> TOMLNode? {
    if let integer = integer(text) {
      return .integer(integer)
    }
    switch text {
    case "inf", "+inf": return .number(.infinity)
    case "-inf": return .number(-.infinity)
    case "nan", "+nan", "-nan": return .number(.nan)
    default: return number(text)
    }
  }

  private static func integer(_ text: String) -> Int? {
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where text.hasPrefix(prefix) {
      return joined(text.dropFirst(2)).flatMap { digits in
        digits.first == "-" || digits.first == "+" ? nil : Int(digits, radix: radix)
      }
    }
    let digits = withoutSign(text[...])
    guard isDecimal(digits), let plain = joined(digits) else { return nil }
    return Int((text.hasPrefix("-") ? "-" : "") + plain)
  }

  /// A whole part, and behind it a fraction or an exponent or both.
  private static func number(_ text: String) -> TOMLNode? {
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) { "eE".contains($0) }
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.count + halves.count > 2, isDecimal(withoutSign(parts[0])),
      parts.dropFirst().allSatisfy({ joined($0) != nil && isDigits($0) }),
      halves.dropFirst().allSatisfy({ isDigits(withoutSign($0)) && joined(withoutSign($0)) != nil })
    else {
      return nil
    }
    return Double(String(text.filter { $0 != "_" })).map { .number($0) }
  }

  private static func withoutSign(_ text: Substring) -> Substring {
    text.hasPrefix("+") || text.hasPrefix("-") ? text.dropFirst() : text
  }

  /// Digits, without a zero before others.
  private static func isDecimal(_ text: Substring) -> Bool {
    isDigits(text) && joined(text) != nil && (text == "0" || !text.hasPrefix("0"))
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { TOMLByte.isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  /// The text without underscores; nil when one does not stand between two digits.
  private static func joined(_ text: Substring) -> String? {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return parts.contains("") ? nil : parts.joined()
  }
}
