/// Whether an attribute's name says that its numbers are money; Intercom has no type for it, and
/// says no currency.
enum MoneyName {
  private static let words: Set<String> = [
    "spend", "revenue", "mrr", "arr", "ltv", "amount", "price", "balance",
  ]
  /// Words that say that a number names or counts something.
  private static let otherWords: Set<String> = ["id", "count", "number"]

  /// Whether a word of the name, such as `spend` in `monthly_spend`, means money.
  static func isMoney(_ name: String) -> Bool {
    let parts = Set(name.lowercased().split { !$0.isLetter }.map { String($0) })
    return !parts.isDisjoint(with: words) && parts.isDisjoint(with: otherWords)
  }
}
