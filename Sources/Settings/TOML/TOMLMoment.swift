/// Dates and times as TOML writes them; they are kept as texts, since no setting is one.
enum TOMLMoment {
  /// The moment of a text; nil when it is none.
  static func node(_ text: String) -> TOMLNode? {
    if isDate(text) || isTime(text[...]) {
      return .moment(text)
    }
    guard isDate(String(text.prefix(10))), let letter = text.dropFirst(10).first,
      "Tt ".contains(letter), isTime(withoutOffset(text.dropFirst(11)))
    else {
      return nil
    }
    return .moment(text)
  }

  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && isNumber(parts[0], 0...9999, digits: 4)
      && isNumber(parts[1], 1...12, digits: 2) && isNumber(parts[2], 1...31, digits: 2)
  }

  /// `07:32:00`, with or without a fraction.
  private static func isTime(_ text: Substring) -> Bool {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ":", omittingEmptySubsequences: false)
    let fraction = halves.dropFirst().first ?? "0"
    return parts.count == 3 && isNumber(parts[0], 0...23, digits: 2)
      && isNumber(parts[1], 0...59, digits: 2) && isNumber(parts[2], 0...60, digits: 2)
      && !fraction.isEmpty && fraction.utf8.allSatisfy(TOMLByte.isDigit)
  }

  /// The text without `Z` or `+01:00` at its end.
  private static func withoutOffset(_ text: Substring) -> Substring {
    if text.last == "Z" || text.last == "z" {
      return text.dropLast()
    }
    let offset = text.suffix(6)
    guard offset.first == "+" || offset.first == "-" else { return text }
    let parts = offset.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    let isOffset =
      parts.count == 2 && isNumber(parts[0], 0...23, digits: 2)
      && isNumber(parts[1], 0...59, digits: 2)
    return isOffset ? text.dropLast(6) : text
  }

  private static func isNumber(_ text: Substring, _ range: ClosedRange<Int>, digits: Int) -> Bool {
    guard text.count == digits, text.utf8.allSatisfy(TOMLByte.isDigit) else { return false }
    return Int(text).map(range.contains) ?? false
  }
}
