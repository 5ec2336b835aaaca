/// A body in braces: of a function, an initializer, a computed property.
struct FunctionBody: Equatable {
  /// The word that declares it, such as `func` or `var`.
  var kind: String
  /// The line of that word; counts from 1.
  var line: Int
  /// The lines between the braces.
  var lineCount: Int

  /// The bodies in lines of code, outer ones before what is in them.
  static func all(in code: [String]) -> [FunctionBody] {
    let tokens = code.enumerated().flatMap { index, line in
      WordSearch.words(of: line).map { Token(text: $0, line: index + 1) }
        + [Token(text: "\n", line: index + 1)]
    }
    return tokens.indices.compactMap { body(declaredAt: $0, in: tokens) }
  }

  private struct Token {
    var text: String
    var line: Int
  }

  private static let declarations: Set<String> = [
    "func", "init", "deinit", "subscript", "var", "let", "case", "struct", "enum", "class",
    "actor", "extension", "protocol", "typealias", "import", "associatedtype",
  ]

  private static func body(declaredAt index: Int, in tokens: [Token]) -> FunctionBody? {
    let kind = tokens[index].text
    guard ["func", "init", "deinit", "subscript", "var"].contains(kind),
      index == 0 || tokens[index - 1].text != ".",
      let open = openingBrace(after: index, in: tokens),
      let close = closingBrace(of: open, in: tokens)
    else {
      return nil
    }
    let count = max(0, tokens[close].line - tokens[open].line - 1)
    return FunctionBody(kind: kind, line: tokens[index].line, lineCount: count)
  }

  /// The brace that begins the body; nil for a requirement of a protocol or a stored property.
  private static func openingBrace(after index: Int, in tokens: [Token]) -> Int? {
    let isProperty = tokens[index].text == "var"
    var depth = 0
    for place in tokens.indices.dropFirst(index + 1) {
      switch tokens[place].text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "{" where depth == 0: return place
      case "}" where depth == 0: return nil
      case "\n" where isProperty && depth == 0 && !isUnfinished(tokens[place - 1].text): return nil
      case let word where depth == 0 && declarations.contains(word): return nil
      default: break
      }
      if depth < 0 {
        return nil
      }
    }
    return nil
  }

  private static func isUnfinished(_ word: String) -> Bool {
    ["=", ":", ",", ">", "&"].contains(word)
  }

  private static func closingBrace(of open: Int, in tokens: [Token]) -> Int? {
    var depth = 0
    for place in tokens.indices.dropFirst(open) {
      switch tokens[place].text {
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 {
          return place
        }
      default: break
      }
    }
    return nil
  }
}
