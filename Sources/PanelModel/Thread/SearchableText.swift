/// A text made ready to be searched, with or without regard to case.
struct SearchableText: Sendable, Equatable {
  private let text: String
  /// The text in folded case, as UTF-8.
  private let folded: [UInt8]
  /// Where the character of each folded byte begins in the text; empty when nothing moved.
  private let origins: [Int32]

  /// Folds a text.
  init(_ text: String) {
    self.text = text
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      folded = text.utf8.map(Self.folded)
      origins = []
    } else {
      (folded, origins) = Self.folded(text)
    }
  }

  /// Where the pattern stands in the text, in bytes, in order and without overlaps.
  ///
  /// A pattern with a capital letter is looked for as it is written, any other in any case.
  func ranges(of pattern: String) -> [Range<Int>] {
    guard !pattern.isEmpty else { return [] }
    if pattern.unicodeScalars.contains(where: \.properties.isUppercase) {
      return Self.places(of: Array(pattern.utf8), in: text.utf8Span.span)
        .map { $0..<$0 + pattern.utf8.count }
    }
    let needle = Self.folded(pattern).bytes
    let places = Self.places(of: needle, in: folded.span)
    guard !origins.isEmpty else { return places.map { $0..<$0 + needle.count } }
    var ranges: [Range<Int>] = []
    for place in places {
      let range = Int(origins[place])..<end(ofFolded: place + needle.count)
      if range.lowerBound >= ranges.last?.upperBound ?? 0 { ranges.append(range) }
    }
    return ranges
  }

  /// Where the character ends in the text whose folded form the bytes before the place belong to.
  private func end(ofFolded place: Int) -> Int {
    let last = origins[place - 1]
    let next = origins[place...].first { $0 > last }
    return next.map { Int($0) } ?? text.utf8.count
  }

  private static func places(of needle: [UInt8], in text: Span<UInt8>) -> [Int] {
    guard let first = needle.first, text.count >= needle.count else { return [] }
    var places: [Int] = []
    var index = 0
    let last = text.count - needle.count
    while index <= last {
      guard text[index] == first, isAt(index, needle, in: text) else {
        index += 1
        continue
      }
      places.append(index)
      index += needle.count
    }
    return places
  }

  private static func isAt(_ index: Int, _ needle: [UInt8], in text: Span<UInt8>) -> Bool {
    for offset in 1..<needle.count where text[index + offset] != needle[offset] { return false }
    return true
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Folding by way of capitals brings `ß` to `ss` and both small sigmas to one.
  private static func folded(_ text: String) -> (bytes: [UInt8], origins: [Int32]) {
    var bytes: [UInt8] = []
    var origins: [Int32] = []
    bytes.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      let start = bytes.count
      if scalar.isASCII {
        bytes.append(folded(UInt8(truncatingIfNeeded: scalar.value)))
      } else if scalar.properties.changesWhenCaseFolded {
        let small = scalar.properties.lowercaseMapping
        bytes += small.uppercased().lowercased().utf8
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
      for _ in start..<bytes.count { origins.append(offset) }
      offset += Int32(UTF8.width(scalar))
    }
    return (bytes, origins)
  }
}
