internal import ContactResolution
internal import HTTPExchange

/// What a list tells of an issue, read so that an odd field costs nothing but itself.
enum SummaryAnswer {
  /// An issue of a list; nil for what has no key.
  ///
  /// `linkField` is the id of the custom field of linked conversations; nil when it is not known.
  static func summary(
    _ json: JSONValue,
    webBase: String,
    linkField: String? = nil
  ) -> IssueSummary? {
    guard let key = json["key"]?.filledText.flatMap({ IssueKey($0) }) else { return nil }
    let fields = json["fields"] ?? .null
    var summary = summary(key, fields: fields, webBase: webBase)
    summary.conversations = conversations(
      property: LinkProperty.value(in: json),
      field: linkField.flatMap { fields[$0] }
    )
    return summary
  }

  /// The issue of the key with the JSON of its fields.
  static func summary(_ key: IssueKey, fields: JSONValue, webBase: String) -> IssueSummary {
    IssueSummary(
      key: key,
      summary: fields["summary"]?.text ?? "",
      type: fields["issuetype"]?["name"]?.filledText ?? "",
      status: status(fields["status"]),
      priority: fields["priority"]?["name"]?.filledText,
      assignee: AccountAnswer.account(fields["assignee"]),
      reporter: AccountAnswer.account(fields["reporter"]),
      created: moment(fields["created"]),
      updated: moment(fields["updated"]),
      webURL: webBase + key.text
    )
  }

  /// How many conversations property and field name, each once; nil when there is neither.
  private static func conversations(property: JSONValue?, field: JSONValue?) -> Int? {
    guard property != nil || field != nil else { return nil }
    let named = LinkProperty.conversations(property)
    return Set(named + (field.map(CustomFieldsAnswer.conversations) ?? [])).count
  }

  private static func status(_ json: JSONValue?) -> IssueStatus? {
    guard let name = json?["name"]?.filledText else { return nil }
    return IssueStatus(name: name, category: category(json?["statusCategory"]))
  }

  /// The category by its key, else by its id.
  ///
  /// Source: fixture jira-cloud/GET_issue_transitions.json.
  private static func category(_ json: JSONValue?) -> IssueStatus.Category {
    if let key = json?["key"]?.text, let known = IssueStatus.Category(rawValue: key) {
      return known
    }
    switch json?["id"]?.integer {
    case 2: return .new
    case 3: return .done
    case 4: return .indeterminate
    default: return .undefined
    }
  }

  private static func moment(_ json: JSONValue?) -> Timestamp? {
    json?.text.flatMap(Timestamp.init(iso8601:))
  }
}
