internal import ContactResolution

/// What the attributes are searched for.
struct FieldQuery {
  /// The text without blanks around it: what an exact name is compared with.
  let text: String
  private let whole: FoldedText
  private let words: [FoldedText]

  /// How good a match is; smaller is better.
  struct Rank: Comparable {
    /// Whether the whole text is the label or name, or begins the label.
    var whole: Int
    /// The worst of the words' places.
    var worst: Int
    /// All words' places together.
    var sum: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.whole, left.worst, left.sum) < (right.whole, right.worst, right.sum)
    }
  }

  /// Reads what was typed; nil when it is blank.
  init?(_ input: TextInput) {
    let parts = input.text.split(whereSeparator: \.isWhitespace)
    guard !parts.isEmpty else { return nil }
    text = parts.joined(separator: " ")
    let searched = ContactAttribute.plainName(text)
    whole = FoldedText(searched)
    words = searched.split(separator: " ").map { FoldedText($0) }.filter { !$0.isEmpty }
  }

  /// How well the attribute matches; nil when a word is in none of its texts.
  func rank(of searched: SearchedAttribute) -> Rank? {
    var rank = Rank(whole: 2, worst: 0, sum: 0)
    for word in words {
      guard let place = Self.place(of: word, in: searched) else { return nil }
      rank.worst = max(rank.worst, place)
      rank.sum += place
    }
    if searched.label == whole || searched.name == whole {
      rank.whole = 0
    } else if searched.label.starts(with: whole) {
      rank.whole = 1
    }
    return rank
  }

  /// The best of a word's places, label before name before description.
  private static func place(of word: FoldedText, in searched: SearchedAttribute) -> Int? {
    var best: Int?
    for (text, places) in [
      (searched.label, [0, 1, 3]), (searched.name, [2, 2, 4]), (searched.description, [5, 5, 6]),
    ] {
      guard let place = text.place(of: word) else { continue }
      best = min(best ?? .max, places[place.rawValue])
    }
    return best
  }
}
