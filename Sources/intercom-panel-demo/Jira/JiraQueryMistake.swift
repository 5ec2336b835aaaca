/// Why Jira refuses a query, in its kind of words.
enum JiraQueryMistake: Error {
  case unknownField(String)
  case unsortableField(String)
  case unexpectedOperator(JiraQueryToken?)
  case unexpectedValue(JiraQueryToken?)
  case unexpectedField(JiraQueryToken?)
  case unexpectedJoin(JiraQueryToken)
  case missing(String, JiraQueryToken?)
  case reservedWord(JiraQueryToken)
  case reservedCharacter(Character, place: Int)
  case openQuotation(String, place: Int)
  case unknownFunction(String)
  case unknownValue(String, field: String)
  case unknownIssue(String, field: String)
  case badOperator(String, field: String)
  case badNumber(String, field: String)
  case badDate(String, field: String)
  case unbounded

  /// The sentence.
  var message: String {
    switch self {
    case .unknownField(let field):
      "Field '\(field)' does not exist or you do not have permission to view it."
    case .unsortableField(let field): "Not able to sort using field '\(field)'."
    case .unknownFunction(let name): "Unable to find JQL function '\(name)()'."
    case .unknownValue(let value, let field):
      "The value '\(value)' does not exist for the field '\(field)'."
    case .unknownIssue(let key, let field):
      "An issue with key '\(key)' does not exist for field '\(field)'."
    case .badOperator(let sign, let field):
      "The operator '\(sign)' is not supported by the '\(field)' field."
    case .badNumber(let value, let field):
      "Value '\(value)' is invalid for the '\(field)' field."
    case .badDate(let value, let field):
      """
      Date value '\(value)' for field '\(field)' is invalid. Valid formats include: \
      'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format \
      e.g. '-5d', '4w 2d'.
      """
    case .unbounded:
      "Unbounded JQL queries are not allowed here. Please add a search restriction to your query."
    case .unexpectedOperator, .unexpectedValue, .unexpectedField, .unexpectedJoin, .missing,
      .reservedWord, .reservedCharacter, .openQuotation:
      "Error in the JQL Query: " + grammar
    }
  }

  private var grammar: String {
    switch self {
    case .unexpectedOperator(let token):
      "Expecting operator \(Self.found(token)). The valid operators are \(Self.operators)."
        + Self.place(token)
    case .unexpectedValue(let token): Self.value(token)
    case .unexpectedField(let token):
      token.map { "Expecting a field name but got '\($0.text)'.\(Self.place($0))" }
        ?? "Expecting a field name at the end of the query."
    case .unexpectedJoin(let token):
      "Expecting either 'OR' or 'AND' but got '\(token.text)'.\(Self.place(token))"
    case .missing(let sign, let token):
      "Expecting '\(sign)' \(Self.found(token)).\(Self.place(token))"
    case .reservedWord(let token):
      "'\(token.text)' is a reserved JQL word. You must surround it in quotation marks to use it "
        + "in a query.\(Self.place(token))"
    case .reservedCharacter(let character, let place):
      "The character '\(character)' is a reserved JQL character. You must enclose it in a string "
        + "or use the escape '\(Self.escape(character))' instead. (line 1, character \(place))"
    case .openQuotation(let text, let place):
      "The quoted string '\(text)' has not been completed. (line 1, character \(place))"
    case .unknownField, .unsortableField, .unknownFunction, .unknownValue, .unknownIssue,
      .badOperator, .badNumber, .badDate, .unbounded:
      ""
    }
  }

  private static let operators =
    "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'"

  private static func value(_ token: JiraQueryToken?) -> String {
    let start = "Expecting either a value, list or function"
    guard let token else { return start + " before the end of the query." }
    let advice =
      token.keyword.isEmpty
      ? "" : " You must surround '\(token.text)' in quotation marks to use it as a value."
    return "\(start) but got '\(token.text)'.\(advice)\(place(token))"
  }

  private static func found(_ token: JiraQueryToken?) -> String {
    token.map { "but got '\($0.text)'" } ?? "before the end of the query"
  }

  private static func place(_ token: JiraQueryToken?) -> String {
    token.map { " (line 1, character \($0.place))" } ?? ""
  }

  private static func escape(_ character: Character) -> String {
    let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
