/// One comparison of a JQL query.
struct JiraQueryClause: Sendable {
  /// Stands for EMPTY and NULL, which no value can be.
  static let nothing = "\u{0}empty"
  /// The functions that the sample Jira knows, in lower case.
  static let functions: Set<String> = [
    "currentuser", "issuehistory", "opensprints", "now", "startofday", "startofweek",
    "startofmonth", "startofyear", "endofday", "endofweek", "endofmonth", "endofyear",
    "currentlogin", "lastlogin",
  ]

  private let field: JiraQueryField
  /// The comparison; `=` stands for IS and IN, `!=` for their negations.
  private let sign: String
  /// The values in lower case.
  private let values: [String]
  private let words: [JiraQueryWords]
  private let age: Age?
  private let clock: SampleClock

  /// Makes a comparison of a field, called by the name that the query uses.
  init(
    _ field: JiraQueryField,
    _ name: String,
    _ sign: String,
    values: [String],
    workspace: SampleWorkspace
  ) throws(JiraQueryMistake) {
    self.field = field
    self.sign = sign
    self.values = values.map { $0.lowercased() }
    clock = workspace.clock
    let isWordy = sign.hasSuffix("~")
    words = isWordy ? values.map { JiraQueryWords($0) } : []
    guard isWordy == (field.kind == .words) || values == [Self.nothing] else {
      throw .badOperator(sign, field: name)
    }
    let given = values.filter { $0 != Self.nothing && !$0.hasSuffix("()") }
    var age: Age?
    switch field.kind {
    case .words: break
    case .names:
      if sign.hasPrefix("<") || sign.hasPrefix(">") { throw .badOperator(sign, field: name) }
      try Self.check(given, field, name, workspace: workspace)
    case .number:
      for value in given where Double(value) == nil { throw .badNumber(value, field: name) }
    case .date:
      for value in values where value != Self.nothing {
        age = JiraQueryMoment.age(value.lowercased(), clock: workspace.clock)
        if age == nil { throw .badDate(value, field: name) }
      }
    }
    self.age = age
  }

  /// Whether an issue fits.
  func matches(_ issue: SampleIssue) -> Bool {
    switch field.kind {
    case .words: matchesWords(issue)
    case .names: matchesNames(issue)
    case .number: compares(number(of: issue))
    case .date: isTimely(moment(of: issue))
    }
  }

  private static func check(
    _ values: [String],
    _ field: JiraQueryField,
    _ name: String,
    workspace: SampleWorkspace
  ) throws(JiraQueryMistake) {
    if let choices = field.choices {
      for value in values where !choices.contains(value.lowercased()) {
        throw .unknownValue(value, field: name)
      }
    }
    guard field == .key || field == .parent else { return }
    for value in values where Int(value) == nil && workspace.issue(value) == nil {
      throw .unknownIssue(value, field: name)
    }
  }

  private func matchesNames(_ issue: SampleIssue) -> Bool {
    let actual = field.names(of: issue).map { $0.lowercased() }
    let isEqual = values.contains { value in
      let isEmpty = value == Self.nothing || (field == .resolution && value == "unresolved")
      return isEmpty ? actual.isEmpty : actual.contains(value)
    }
    return isEqual != (sign == "!=")
  }

  private func matchesWords(_ issue: SampleIssue) -> Bool {
    let text = text(of: issue)
    guard !words.isEmpty else { return text.isEmpty == (sign == "=") }
    return words.contains { $0.matches(text) } != (sign == "!~")
  }

  /// All that the field has in words; of comments the first fifty, as thousands take long.
  private func text(of issue: SampleIssue) -> String {
    let isAll = field == .text
    var texts: [String] = []
    if isAll || field == .summary { texts.append(issue.summary) }
    if isAll || field == .description { texts.append(wiki(issue.description)) }
    if isAll || field == .environment { texts.append(wiki(issue.environment ?? [])) }
    if isAll || field == .comment {
      texts += (0..<min(50, issue.comments.count)).map { wiki(issue.comments.comment($0).body) }
    }
    return texts.joined(separator: "\n")
  }

  private func wiki(_ blocks: [SampleBlock]) -> String {
    SampleBlock.wikiText(blocks, clock: clock)
  }

  private func number(of issue: SampleIssue) -> Double? {
    if field == .conversationCount { return Double(issue.conversationCount) }
    return field == .storyPoints ? issue.details.storyPoints : 0
  }

  private func moment(of issue: SampleIssue) -> Age? {
    let moments: [JiraQueryField: Age?] = [
      .created: issue.created, .updated: issue.updated, .due: issue.details.due,
      .resolved: issue.status == .done ? issue.updated : nil, .lastViewed: issue.viewed,
    ]
    return moments[field] ?? nil
  }

  private func compares(_ number: Double?) -> Bool {
    guard let value = values.first.flatMap({ Double($0) }) else {
      return (number == nil) == (sign == "=")
    }
    guard let number else { return false }
    return switch sign {
    case ">": number > value
    case ">=": number >= value
    case "<": number < value
    case "<=": number <= value
    case "!=": number != value
    default: values.contains { Double($0) == number }
    }
  }

  private func isTimely(_ moment: Age?) -> Bool {
    guard let age else { return (moment == nil) == (sign == "=") }
    guard let moment else { return false }
    return switch sign {
    case ">", ">=": moment.seconds <= age.seconds
    case "<", "<=": moment.seconds >= age.seconds
    case "!=": moment.seconds / 86_400 != age.seconds / 86_400
    default: moment.seconds / 86_400 == age.seconds / 86_400
    }
  }
}
