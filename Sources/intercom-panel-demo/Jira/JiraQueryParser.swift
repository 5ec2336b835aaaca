/// Reads JQL: clauses joined by AND, OR, NOT and parentheses, and the order behind them.
struct JiraQueryParser {
  typealias Condition = @Sendable (SampleIssue) -> Bool

  private var tokens: ArraySlice<JiraQueryToken>
  private let clock: SampleClock
  private let isBroken: Bool

  init(_ jql: String, clock: SampleClock) {
    let tokens = JiraQueryToken.all(in: jql)
    self.tokens = (tokens ?? [])[...]
    self.clock = clock
    isBroken = tokens == nil
  }

  /// Whether no clause comes next.
  var isAtOrderOrEnd: Bool {
    tokens.isEmpty ? !isBroken : tokens.first?.keyword == "order"
  }

  /// Reads clauses up to the order or the end.
  mutating func condition() throws(JiraQuery.Failure) -> Condition {
    if isBroken { throw failure("a quotation does not end") }
    var condition = try conjunction()
    while takes("or") {
      let left = condition
      let right = try conjunction()
      condition = { left($0) || right($0) }
    }
    return condition
  }

  /// Reads `ORDER BY`; empty when there is none.
  mutating func order() throws(JiraQuery.Failure) -> [(field: String, isDescending: Bool)] {
    guard takes("order") else {
      guard let token = tokens.first else { return [] }
      throw failure("expecting AND, OR or ORDER BY but got '\(token)'")
    }
    guard takes("by") else { throw failure("expecting BY") }
    var fields: [(String, Bool)] = []
    repeat {
      guard let field = takeText() else { throw failure("expecting a field") }
      let isDescending = takes("desc")
      if !isDescending { _ = takes("asc") }
      fields.append((field.lowercased(), isDescending))
    } while takes(sign: ",")
    return fields
  }

  private mutating func conjunction() throws(JiraQuery.Failure) -> Condition {
    var condition = try negation()
    while takes("and") {
      let left = condition
      let right = try negation()
      condition = { left($0) && right($0) }
    }
    return condition
  }

  private mutating func negation() throws(JiraQuery.Failure) -> Condition {
    if takes("not") {
      let condition = try negation()
      return { !condition($0) }
    }
    if takes(sign: "(") {
      let condition = try condition()
      guard takes(sign: ")") else { throw failure("expecting ')'") }
      return condition
    }
    return try clause()
  }

  private mutating func clause() throws(JiraQuery.Failure) -> Condition {
    guard let field = takeText() else { throw failure("expecting a field") }
    let sign = try comparison()
    let values = try values()
    let clause = JiraQueryClause(
      field: field.lowercased(),
      sign: sign,
      values: values,
      clock: clock
    )
    guard clause.isKnown else {
      throw JiraQuery.Failure(
        message: "Field '\(field)' does not exist or you do not have permission to view it."
      )
    }
    return { clause.matches($0) }
  }

  private mutating func comparison() throws(JiraQuery.Failure) -> String {
    if case .sign(let sign) = tokens.first, !"(),".contains(sign) {
      tokens = tokens.dropFirst()
      return sign
    }
    if takes("is") { return takes("not") ? "!=" : "=" }
    if takes("was") { return takes("not") ? "!=" : "=" }
    if takes("in") { return "=" }
    if takes("not"), takes("in") { return "!=" }
    throw failure("expecting an operator")
  }

  private mutating func values() throws(JiraQuery.Failure) -> [String] {
    guard takes(sign: "(") else { return [try value()] }
    var values = [try value()]
    while takes(sign: ",") { values.append(try value()) }
    guard takes(sign: ")") else { throw failure("expecting ')'") }
    return values
  }

  private mutating func value() throws(JiraQuery.Failure) -> String {
    guard let text = takeText() else { throw failure("expecting a value") }
    guard takes(sign: "(") else { return text }
    while let token = tokens.popFirst(), token != .sign(")") {}
    return text.lowercased() + "()"
  }

  private mutating func takes(_ keyword: String) -> Bool {
    guard tokens.first?.keyword == keyword else { return false }
    tokens = tokens.dropFirst()
    return true
  }

  private mutating func takes(sign: String) -> Bool {
    guard tokens.first == .sign(sign) else { return false }
    tokens = tokens.dropFirst()
    return true
  }

  private mutating func takeText() -> String? {
    switch tokens.first {
    case .word(let text), .quoted(let text):
      tokens = tokens.dropFirst()
      return text
    case .sign, nil: return nil
    }
  }

  private func failure(_ reason: String) -> JiraQuery.Failure {
    JiraQuery.Failure(message: "Error in the JQL Query: \(reason).")
  }
}
