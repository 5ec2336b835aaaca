/// The words that a text must have: `card* checkout`, or a phrase in quotation marks.
struct JiraQueryWords: Sendable {
  private let phrase: String?
  private let wanted: [(word: String, isBeginning: Bool)]

  /// Reads what stands behind `~`.
  init(_ value: String) {
    let value = value.lowercased()
    let isPhrase = value.count > 2 && value.hasPrefix("\"") && value.hasSuffix("\"")
    phrase = isPhrase ? String(value.dropFirst().dropLast()) : nil
    wanted = value.split { $0.isWhitespace || "\"'+-~?()[]{}:".contains($0) }.compactMap { word in
      let bare = word.filter { $0 != "*" }
      return bare.isEmpty ? nil : (String(bare), word.hasSuffix("*"))
    }
  }

  /// Whether the text has all words, or the phrase.
  func matches(_ text: String) -> Bool {
    let text = text.lowercased()
    if let phrase { return text.contains(phrase) }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return wanted.allSatisfy { wanted in
      // Scripts without spaces have no words to compare.
      guard wanted.word.utf8.allSatisfy({ $0 < 0x80 }) else { return text.contains(wanted.word) }
      return words.contains { word in
        wanted.isBeginning
          ? word.hasPrefix(wanted.word) : Self.stem(word) == Self.stem(wanted.word[...])
      }
    }
  }

  /// A word without the commonest English endings, as Jira's index keeps it.
  private static func stem(_ word: Substring) -> Substring {
    for ending in ["ing", "ed", "es", "s"] where word.count > ending.count + 2 {
      if word.hasSuffix(ending) { return word.dropLast(ending.count) }
    }
    return word
  }
}
