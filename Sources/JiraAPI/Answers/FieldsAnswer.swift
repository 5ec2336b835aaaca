internal import ContactResolution
internal import HTTPExchange

/// The fields that people put on their issues, as rows to read.
struct FieldsAnswer {
  private let names: [String: JSONValue]
  private let schemas: [String: JSONValue]

  /// The fields that stand first, by what Jira's description of a field calls them, in order.
  ///
  /// The name is for sites that do not tell their own.
  private static let known = [
    ("components", "Components"), ("fixVersions", "Fix versions"),
    ("versions", "Affects versions"), ("gh-sprint", "Sprint"), ("gh-epic-link", "Epic link"),
    ("gh-epic-label", "Epic name"), ("story-points", "Story points"), ("duedate", "Due date"),
    ("resolution", "Resolution"), ("security", "Security level"),
  ]

  private static let storyPointNames = ["story points", "story point estimate"]

  /// What is in the name of a field's kind whose values are for programs only.
  private static let noisyKinds = [
    "rank", "devsummary", "jira-development-integration", "ext.charting", "gh-epic-color",
    "gh-epic-status", "sd-approvals", "vulnerability",
  ].map { Array($0.utf8) }

  /// `names` and `schema` are the answer's members of the same names.
  init(names: JSONValue?, schema: JSONValue?) {
    self.names = CustomFieldsAnswer.byName(names)
    schemas = CustomFieldsAnswer.byName(schema)
  }

  /// The fields with something in them: the known ones first, then the others by their names.
  func fields(_ fields: JSONValue) -> [IssueField] {
    let rows = fields.members.compactMap { member -> (rank: Int, id: String, field: IssueField)? in
      let schema = schemas[member.name]
      let name = names[member.name]?.filledText
      guard let rank = rank(of: member.name, name: name, schema: schema),
        let value = FieldValue.value(member.value, schema: schema)
      else { return nil }
      let standard = rank < Self.known.count ? Self.known[rank].1 : member.name
      return (rank, member.name, IssueField(name: name ?? standard, value: value))
    }
    return rows.sorted { left, right in
      (left.rank, left.field.name, left.id) < (right.rank, right.field.name, right.id)
    }
    .map(\.field)
  }

  /// Where a field stands among the known ones, or behind them; nil for one that nobody reads.
  private func rank(of id: String, name: String?, schema: JSONValue?) -> Int? {
    if let rank = Self.known.firstIndex(where: { $0.0 == id }) { return rank }
    guard CustomFieldsAnswer.isCustom(id, schema), !isNoise(name, schema: schema) else {
      return nil
    }
    let kind = schema?["custom"]?.text ?? ""
    if let rank = Self.known.firstIndex(where: { kind.hasSuffix($0.0) }) { return rank }
    guard let name, Self.storyPointNames.contains(name.lowercased()) else {
      return Self.known.count
    }
    return Self.known.firstIndex { $0.0 == "story-points" }
  }

  /// Whether a field is kept by an app for itself, or is shown elsewhere.
  private func isNoise(_ name: String?, schema: JSONValue?) -> Bool {
    let kind = schema?["custom"]?.text ?? ""
    let name = name ?? ""
    return Self.noisyKinds.contains(where: kind.utf8.contains) || name.hasPrefix("[CHART]")
      || CustomFieldsAnswer.tellsOfConversations(name)
  }
}

extension Collection<UInt8> {
  /// Whether the bytes stand somewhere in a row; a search in characters takes far longer.
  fileprivate func contains(_ bytes: [UInt8]) -> Bool {
    var rest = self[...]
    while let first = bytes.first, let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: bytes) { return true }
      rest = rest[rest.index(after: start)...]
    }
    return bytes.isEmpty
  }
}
