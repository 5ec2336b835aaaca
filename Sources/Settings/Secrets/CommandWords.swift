/// Takes a command apart into words, as a shell does with blanks, quotes and backslashes; nothing
/// is expanded and nothing but words can come of it.
enum CommandWords {
  /// Why a text is not a command.
  enum Problem: Error, Equatable {
    case quoteNotClosed(Character)
    case nothingAfterBackslash

    /// The half of a sentence that says so.
    var words: String {
      switch self {
      case .quoteNotClosed(let quote): "a \(quote) is never closed"
      case .nothingAfterBackslash: "nothing follows the last backslash"
      }
    }
  }

  /// The words of a command; empty when there are none.
  static func split(_ text: String) throws(Problem) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = text[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case ("\\", nil):
        guard let next = rest.popFirst() else { throw .nothingAfterBackslash }
        word = (word ?? "") + String(next)
      case ("\\", "\"") where rest.first == "\"" || rest.first == "\\":
        word = (word ?? "") + String(rest.removeFirst())
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case (_, let open?) where open == character:
        quote = nil
      case (_, nil) where character.isWhitespace:
        words += [word].compactMap(\.self)
        word = nil
      default:
        word = (word ?? "") + String(character)
      }
    }
    if let quote {
      throw .quoteNotClosed(quote)
    }
    return words + [word].compactMap(\.self)
  }
}
