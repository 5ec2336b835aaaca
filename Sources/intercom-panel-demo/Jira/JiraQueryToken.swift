/// A word, sign or value of a JQL query.
enum JiraQueryToken: Equatable {
  case word(String)
  case quoted(String)
  case sign(String)

  /// The word in lower case; empty for anything else.
  var keyword: String {
    guard case .word(let word) = self else { return "" }
    return word.lowercased()
  }

  /// All tokens of a query; nil when a quotation does not end.
  static func all(in jql: String) -> [JiraQueryToken]? {
    var tokens: [JiraQueryToken] = []
    var rest = jql[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
      } else if first == "\"" || first == "'" {
        let body = rest.dropFirst()
        guard let end = body.firstIndex(of: first) else { return nil }
        tokens.append(.quoted(String(body[..<end])))
        rest = body[body.index(after: end)...]
      } else if "(),".contains(first) {
        tokens.append(.sign(String(first)))
        rest = rest.dropFirst()
      } else if "=!<>~".contains(first) {
        let sign = rest.prefix { "=!<>~".contains($0) }
        tokens.append(.sign(String(sign)))
        rest = rest.dropFirst(sign.count)
      } else {
        let word = rest.prefix { !$0.isWhitespace && !"(),=!<>~\"'".contains($0) }
        tokens.append(.word(String(word)))
        rest = rest.dropFirst(word.count)
      }
    }
    return tokens
  }
}
