extension FoldedText {
  /// Where any of the words stands in the text, in order and apart; whole characters only.
  public static func ranges(of words: [FoldedText], in text: String) -> [Range<String.Index>] {
    let words = words.filter { !$0.isEmpty }
    let whole = FoldedText(text)
    guard words.contains(where: { whole.contains($0) }) else { return [] }
    var origins: [String.Index] = []
    var bytes: [UInt8] = []
    for index in text.indices {
      let character = FoldedText(String(text[index])).bytes
      bytes += character
      for _ in character { origins.append(index) }
    }
    var isFound = Array(repeating: false, count: bytes.count)
    for word in words {
      for place in bytes.indices where bytes[place...].starts(with: word.bytes) {
        for found in place..<place + word.bytes.count { isFound[found] = true }
      }
    }
    return ranges(isFound, origins, in: text)
  }

  private static func ranges(
    _ isFound: [Bool],
    _ origins: [String.Index],
    in text: String
  ) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    for place in isFound.indices where isFound[place] {
      let character = origins[place]..<text.index(after: origins[place])
      if let last = ranges.last, last.upperBound >= character.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, character.upperBound)
      } else {
        ranges.append(character)
      }
    }
    return ranges
  }
}
