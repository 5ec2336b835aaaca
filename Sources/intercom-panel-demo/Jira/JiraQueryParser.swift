/// Reads JQL: clauses joined by AND, OR, NOT and parentheses, and the order behind them.
struct JiraQueryParser {
  typealias Condition = @Sendable (SampleIssue) -> Bool

  private var tokens: ArraySlice<JiraQueryToken>
  private let workspace: SampleWorkspace

  private static let reserved: Set<String> = [
    "and", "or", "not", "in", "is", "was", "changed", "order", "by", "asc", "desc", "empty",
    "null", "set", "end", "as", "select", "from", "where", "like", "true", "false", "to", "on",
    "if", "of", "group", "join", "limit", "union", "values", "with", "any", "all", "date",
  ]

  init(_ jql: String, workspace: SampleWorkspace) throws(JiraQueryMistake) {
    tokens = try JiraQueryToken.all(in: jql)[...]
    self.workspace = workspace
  }

  /// Whether no clause comes next.
  var isAtOrderOrEnd: Bool {
    tokens.isEmpty || tokens.first?.keyword == "order"
  }

  /// Reads clauses up to the order or the end.
  mutating func condition() throws(JiraQueryMistake) -> Condition {
    var condition = try conjunction()
    while takes("or") || takes(sign: "||") {
      let left = condition
      let right = try conjunction()
      condition = { left($0) || right($0) }
    }
    return condition
  }

  /// Reads `ORDER BY`; empty when there is none.
  mutating func order() throws(JiraQueryMistake) -> [JiraQueryOrder] {
    guard takes("order") else {
      guard let token = tokens.first else { return [] }
      throw .unexpectedJoin(token)
    }
    guard takes("by") else { throw .missing("by", tokens.first) }
    var orders: [JiraQueryOrder] = []
    repeat {
      let field = try fieldName()
      let isDescending = takes("desc")
      if !isDescending { _ = takes("asc") }
      orders.append(try JiraQueryOrder(field, isDescending: isDescending))
    } while takes(sign: ",")
    if let token = tokens.first { throw .missing(",", token) }
    return orders
  }

  private mutating func conjunction() throws(JiraQueryMistake) -> Condition {
    var condition = try negation()
    while takes("and") {
      let left = condition
      let right = try negation()
      condition = { left($0) && right($0) }
    }
    return condition
  }

  private mutating func negation() throws(JiraQueryMistake) -> Condition {
    if takes("not") || takes(sign: "!") {
      let condition = try negation()
      return { !condition($0) }
    }
    if takes(sign: "(") {
      let condition = try condition()
      guard takes(sign: ")") else { throw .missing(")", tokens.first) }
      return condition
    }
    let clause = try clause()
    return { clause.matches($0) }
  }

  private mutating func clause() throws(JiraQueryMistake) -> JiraQueryClause {
    let name = try fieldName()
    let sign = try comparison()
    let values = try values()
    guard let field = JiraQueryField(name) else { throw .unknownField(name) }
    return try JiraQueryClause(field, name, sign, values: values, workspace: workspace)
  }

  /// A field by name, or by number as `cf[10100]`.
  private mutating func fieldName() throws(JiraQueryMistake) -> String {
    guard let token = tokens.first, token.kind != .sign else {
      throw .unexpectedField(tokens.first)
    }
    if Self.reserved.contains(token.keyword) { throw .reservedWord(token) }
    tokens = tokens.dropFirst()
    guard token.keyword == "cf", takes(sign: "[") else { return token.text }
    guard let number = tokens.popFirst(), takes(sign: "]") else {
      throw .missing("]", tokens.first)
    }
    return "cf[\(number.text)]"
  }

  private mutating func comparison() throws(JiraQueryMistake) -> String {
    if let token = tokens.first, token.kind == .sign {
      guard ["=", "!=", "<", ">", "<=", ">=", "~", "!~"].contains(token.text) else {
        throw .unexpectedOperator(token)
      }
      tokens = tokens.dropFirst()
      return token.text
    }
    if takes("is") || takes("was") { return takes("not") ? "!=" : "=" }
    if takes("in") { return "=" }
    if takes("not"), takes("in") { return "!=" }
    throw .unexpectedOperator(tokens.first)
  }

  private mutating func values() throws(JiraQueryMistake) -> [String] {
    guard takes(sign: "(") else { return [try value()] }
    var values = [try value()]
    while takes(sign: ",") { values.append(try value()) }
    guard takes(sign: ")") else { throw .missing(")", tokens.first) }
    return values
  }

  /// A value; a function in lower case with empty parentheses.
  private mutating func value() throws(JiraQueryMistake) -> String {
    guard let token = tokens.first, token.kind != .sign else {
      throw .unexpectedValue(tokens.first)
    }
    let isEmpty = ["empty", "null"].contains(token.keyword)
    guard isEmpty || !Self.reserved.contains(token.keyword) else { throw .unexpectedValue(token) }
    tokens = tokens.dropFirst()
    guard token.kind == .word, takes(sign: "(") else {
      return isEmpty ? JiraQueryClause.nothing : token.text
    }
    while let argument = tokens.popFirst(), argument.text != ")" {}
    guard JiraQueryClause.functions.contains(token.keyword) else {
      throw .unknownFunction(token.text)
    }
    return token.keyword + "()"
  }

  private mutating func takes(_ keyword: String) -> Bool {
    guard tokens.first?.keyword == keyword else { return false }
    tokens = tokens.dropFirst()
    return true
  }

  private mutating func takes(sign: String) -> Bool {
    guard let token = tokens.first, token.kind == .sign, token.text == sign else { return false }
    tokens = tokens.dropFirst()
    return true
  }
}
