/// A word, sign or value of a JQL query.
struct JiraQueryToken: Equatable {
  /// What it is.
  let kind: Kind
  /// What it says; of a quotation what is inside, without escapes.
  let text: String
  /// Where it begins, counted in characters from 1 on.
  let place: Int

  /// The kinds of pieces.
  enum Kind: Equatable {
    case word
    case quoted
    case sign
  }

  private static let reserved = "{}*/%+^$#@?;&|`:.\\"
  private static let comparisons = "=!<>~"
  private static let marks = "(),[]"

  /// The word in lower case; empty for anything else.
  var keyword: String {
    kind == .word ? text.lowercased() : ""
  }

  /// All tokens of a query.
  static func all(in jql: String) throws(JiraQueryMistake) -> [JiraQueryToken] {
    let characters = Array(jql)
    var tokens: [JiraQueryToken] = []
    var index = 0
    while index < characters.count {
      let first = characters[index]
      if first.isWhitespace {
        index += 1
      } else if first == "\"" || first == "'" {
        tokens.append(try quotation(characters, index: &index))
      } else if marks.contains(first) {
        tokens.append(JiraQueryToken(kind: .sign, text: String(first), place: index + 1))
        index += 1
      } else if comparisons.contains(first) {
        tokens.append(run(characters, index: &index, kind: .sign) { comparisons.contains($0) })
      } else {
        tokens.append(run(characters, index: &index, kind: .word) { isOfWord($0) })
        try refuseReserved(characters, index: index)
      }
    }
    return tokens
  }

  private static func isOfWord(_ character: Character) -> Bool {
    !character.isWhitespace && !character.isNewline
      && !"\"'\(marks)\(comparisons)".contains(character) && !isReserved(character)
  }

  /// A point and a colon stand inside words; a field of a number is `cf[10100]`.
  private static func isReserved(_ character: Character) -> Bool {
    reserved.contains(character) && character != "." && character != ":"
  }

  private static func refuseReserved(
    _ characters: [Character],
    index: Int
  ) throws(JiraQueryMistake) {
    guard index < characters.count, isReserved(characters[index]) else { return }
    throw .reservedCharacter(characters[index], place: index + 1)
  }

  private static func run(
    _ characters: [Character],
    index: inout Int,
    kind: Kind,
    while belongs: (Character) -> Bool
  ) -> JiraQueryToken {
    let start = index
    while index < characters.count, belongs(characters[index]) { index += 1 }
    return JiraQueryToken(kind: kind, text: String(characters[start..<index]), place: start + 1)
  }

  private static func quotation(
    _ characters: [Character],
    index: inout Int
  ) throws(JiraQueryMistake) -> JiraQueryToken {
    let start = index
    var text = ""
    index += 1
    while index < characters.count, characters[index] != characters[start] {
      if characters[index] == "\\", index + 1 < characters.count { index += 1 }
      text.append(characters[index])
      index += 1
    }
    guard index < characters.count else {
      throw .openQuotation(text, place: start + 1)
    }
    index += 1
    return JiraQueryToken(kind: .quoted, text: text, place: start + 1)
  }
}
