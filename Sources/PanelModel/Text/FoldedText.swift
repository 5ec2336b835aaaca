/// Text as it is searched: without case and without diacritics.
public struct FoldedText: Sendable, Equatable {
  /// Where a text was found in another.
  public enum Place: Int, Sendable, Comparable {
    case start
    /// At the beginning of a word that is not the first.
    case word
    case inside

    /// Earlier cases are better finds.
    public static func < (left: Place, right: Place) -> Bool { left.rawValue < right.rawValue }
  }

  let bytes: [UInt8]

  /// Folds the text; its blanks stay as they are.
  public init(_ text: some StringProtocol) {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      folded.append(contentsOf: Self.folded(scalar))
    }
    bytes = Array(String(folded).utf8)
  }

  /// Whether nothing is left of the text.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether it begins with the other text.
  public func starts(with other: FoldedText) -> Bool { bytes.starts(with: other.bytes) }

  /// Whether the other text stands anywhere in this one.
  public func contains(_ other: FoldedText) -> Bool {
    let needle = other.bytes.span
    let text = bytes.span
    guard needle.count > 0 else { return true }
    var start = 0
    while start + needle.count <= text.count {
      var length = 0
      while length < needle.count, text[start + length] == needle[length] { length += 1 }
      if length == needle.count { return true }
      start += 1
    }
    return false
  }

  /// The best place at which the other text stands in this one; nil when it does not.
  public func place(of other: FoldedText) -> Place? {
    guard let first = other.bytes.first, other.bytes.count <= bytes.count else { return nil }
    var best: Place?
    for start in 0...(bytes.count - other.bytes.count) {
      guard bytes[start] == first, bytes[start...].starts(with: other.bytes) else { continue }
      if start == 0 { return .start }
      if Self.isBreak(bytes[start - 1]) { return .word }
      best = .inside
    }
    return best
  }

  /// What sorts texts alphabetically, and numbers in them by their value.
  var sortKey: [UInt8] {
    // The length of each number stands before its digits.
    var key: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if Self.isDigit(byte), index == 0 || !Self.isDigit(bytes[index - 1]) {
        let length = bytes[index...].prefix(while: Self.isDigit).count
        key.append(UInt8(ascii: "0") + UInt8(min(length, 9)))
      }
      key.append(byte)
    }
    return key
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      false
    default: true
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard scalar.value >= 0x80 else { return [scalar] }
    if let letters = ligatures[scalar] { return Array(letters.unicodeScalars) }
    if scalar.properties.generalCategory == .nonspacingMark { return [] }
    return [base(of: scalar) ?? scalar]
  }

  private static let ligatures: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ς": "σ", "ё": "е",
  ]

  /// The letter of which the scalar is a form with a diacritic; nil when it is none.
  ///
  /// Unicode's names tell: `LATIN SMALL LETTER E WITH ACUTE`.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let name = scalar.properties.name, name.contains(" WITH ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 4, words[1] == "SMALL", words[2] == "LETTER", words[4] == "WITH" else {
      return nil
    }
    switch words[0] {
    case "LATIN" where words[3].count == 1: return words[3].lowercased().unicodeScalars.first
    case "GREEK": return greekLetters[String(words[3])]
    default: return nil
    }
  }

  private static let greekLetters: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [:]
    for value in 0x3B1...0x3C9 as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
      letters[String(name.split(separator: " ").last ?? "")] = scalar
    }
    return letters
  }()
}
