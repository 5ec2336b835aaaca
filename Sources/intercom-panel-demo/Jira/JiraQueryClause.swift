/// One comparison of a JQL query.
struct JiraQueryClause: Sendable {
  /// The field in lower case.
  let field: String
  /// The comparison; `=` stands for IS and IN, `!=` for their negations.
  let sign: String
  /// The values; functions in lower case with empty parentheses.
  let values: [String]
  /// Turns ages into times.
  let clock: SampleClock

  private static let ignored: Set<String> = [
    "lastviewed", "watcher", "voter", "sprint", "fixversion", "component", "duedate", "due",
    "resolved", "resolutiondate", "parent", "filter", "issuelinktype", "comment", "environment",
  ]
  private static let compared: Set<String> = [
    "key", "issuekey", "issue", "id", "project", "text", "summary", "description", "assignee",
    "reporter", "creator", "status", "statuscategory", "resolution", "type", "issuetype",
    "priority", "labels", "linkedintercomconversationcount", "linkedintercomconversationid",
    "updated", "updateddate", "created", "createddate",
  ]

  /// Whether the sample Jira has such a field.
  var isKnown: Bool {
    Self.compared.contains(field) || Self.ignored.contains(field)
  }

  /// Whether an issue fits.
  func matches(_ issue: SampleIssue) -> Bool {
    switch field {
    case "linkedintercomconversationcount": return compares(issue.conversationCount)
    case "updated", "updateddate": return isTimely(issue.updated)
    case "created", "createddate": return isTimely(issue.created)
    case let name where Self.ignored.contains(name): return true
    default: break
    }
    let wanted = values.map { $0.lowercased() }
    let actual = texts(of: issue).map { $0.lowercased() }
    if sign.hasSuffix("~") {
      let isFound = wanted.contains { value in
        let words = value.split { " *\"".contains($0) }
        return words.allSatisfy { word in actual.contains { $0.contains(word) } }
      }
      return isFound != (sign == "!~")
    }
    let isNegated = sign == "!="
    let isEqual = wanted.contains { value in
      let isEmpty = ["empty", "null", "unresolved"].contains(value)
      return isEmpty ? actual.isEmpty : actual.contains(value)
    }
    return isEqual != isNegated
  }

  private func texts(of issue: SampleIssue) -> [String] {
    switch field {
    case "key", "issuekey", "issue", "id":
      let isRecent = issue.key.hasPrefix("DEMO-") && issue.key.count < 7
      return [issue.key, JiraIssueAnswers.id(issue)] + (isRecent ? ["issuehistory()"] : [])
    case "project": return issue.key.split(separator: "-").prefix(1).map { String($0) }
    case "summary": return [issue.summary]
    case "text", "description":
      return [issue.summary, SampleBlock.wikiText(issue.description, clock: clock)]
    case "assignee": return Self.names(of: issue.assignee)
    case "reporter", "creator": return Self.names(of: issue.reporter)
    case "status": return [issue.status.rawValue]
    case "statuscategory":
      return [issue.status.category.name, issue.status.category.key]
    case "resolution": return issue.status == .done ? ["done"] : []
    case "type", "issuetype": return [issue.type]
    case "priority": return issue.priority.map { [$0] } ?? []
    case "labels": return issue.labels
    case "linkedintercomconversationid":
      switch issue.linkProperty {
      case nil: return []
      case .current(let ids), .legacy(let ids): return ids
      }
    default: return []
    }
  }

  private static func names(of account: SampleAccount?) -> [String] {
    guard let account else { return [] }
    let isMe = account.id == SampleAccount.wei.id
    return [account.id, account.name, account.userName] + (isMe ? ["currentuser()"] : [])
  }

  private func compares(_ number: Int) -> Bool {
    guard let value = values.first.flatMap({ Int($0) }) else {
      return (number > 0) == (sign == "!=")
    }
    return switch sign {
    case ">": number > value
    case ">=": number >= value
    case "<": number < value
    case "<=": number <= value
    case "!=": number != value
    default: number == value
    }
  }

  /// Compares with an age such as `-7d`; dates and functions fit always.
  private func isTimely(_ age: Age) -> Bool {
    let units: [Character: Int] = ["m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    guard let value = values.first, value.hasPrefix("-"),
      let unit = value.last.flatMap({ units[$0] }),
      let count = Int(value.dropFirst().dropLast())
    else { return true }
    return sign.hasPrefix(">") ? age.seconds <= count * unit : age.seconds >= count * unit
  }
}
