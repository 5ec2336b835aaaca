/// A filter of an Intercom search: a comparison, or several joined by AND or OR.
indirect enum IntercomFilter {
  case comparison(field: String, sign: String, value: JSON)
  case all([IntercomFilter])
  case any([IntercomFilter])

  /// Reads a `query`; nil when it has not Intercom's form.
  init?(_ query: JSON?) {
    guard let query, let sign = query["operator"]?.text else { return nil }
    if let field = query["field"]?.text {
      self = .comparison(field: field, sign: sign, value: query["value"] ?? .null)
      return
    }
    let filters = (query["value"]?.elements ?? []).compactMap { IntercomFilter($0) }
    guard filters.count == query["value"]?.elements.count, (1...15).contains(filters.count)
    else { return nil }
    switch sign {
    case "AND": self = .all(filters)
    case "OR": self = .any(filters)
    default: return nil
    }
  }

  /// Whether it fits something whose fields have the given values; nil for an unknown field.
  func matches(_ values: (String) -> [String]?) -> Bool {
    switch self {
    case .all(let filters): filters.allSatisfy { $0.matches(values) }
    case .any(let filters): filters.contains { $0.matches(values) }
    case .comparison(let field, let sign, let value):
      Self.compare(values(field) ?? [], sign, Self.texts(value))
    }
  }

  private static func texts(_ value: JSON) -> [String] {
    switch value {
    case .text(let text): [text.lowercased()]
    case .integer(let number): [String(number)]
    case .array(let elements): elements.flatMap { texts($0) }
    case .null, .flag, .decimal, .object: []
    }
  }

  private static func compare(_ actual: [String], _ sign: String, _ wanted: [String]) -> Bool {
    let actual = actual.map { $0.lowercased() }
    switch sign {
    case "=", "IN": return actual.contains { wanted.contains($0) }
    case "!=", "NIN": return !actual.contains { wanted.contains($0) }
    case "~": return actual.contains { text in wanted.contains { text.contains($0) } }
    case "!~": return !actual.contains { text in wanted.contains { text.contains($0) } }
    case "^": return actual.contains { text in wanted.contains { text.hasPrefix($0) } }
    case "$": return actual.contains { text in wanted.contains { text.hasSuffix($0) } }
    case ">", "<":
      guard let number = actual.first.flatMap({ Int($0) }),
        let limit = wanted.first.flatMap({ Int($0) })
      else { return false }
      return sign == ">" ? number > limit : number < limit
    default: return false
    }
  }
}
