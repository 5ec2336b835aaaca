internal import ContactResolution
internal import HTTPExchange

/// An issue as either kind of Jira writes it, read so that an odd field costs nothing but itself.
struct IssueAnswer {
  private let key: IssueKey
  private let fields: JSONValue
  private let custom: CustomFieldsAnswer
  private let linkProperty: JSONValue?
  private let webBase: String

  /// Takes an answer apart; throws `.unreadable` when it is no issue at all.
  ///
  /// A key that is no key to us is taken to be the asked one.
  init(_ json: JSONValue, asked: IssueKey, webBase: String) throws(ServiceFailure) {
    guard let answeredKey = json["key"]?.filledText else {
      throw JiraFailures.wrongShape("an issue without a key")
    }
    let properties = json["properties"]
    key = IssueKey(answeredKey) ?? asked
    fields = json["fields"] ?? .null
    custom = CustomFieldsAnswer(fields: fields, names: json["names"], schema: json["schema"])
    // Data Center's description of the answer wraps the properties once more.
    linkProperty =
      properties?[JiraRequests.linkProperty]
      ?? properties?["properties"]?[JiraRequests.linkProperty]
    self.webBase = webBase
  }

  /// The issue in the core's form.
  func issue() -> Issue {
    let page = fields["comment"].flatMap { CommentAnswer.page($0) }
    return Issue(
      key: key,
      summary: fields["summary"]?.text ?? "",
      type: name("issuetype") ?? "",
      status: status,
      priority: name("priority"),
      reporter: AccountAnswer.account(fields["reporter"]),
      assignee: AccountAnswer.account(fields["assignee"]),
      labels: fields["labels"]?.elements.compactMap(\.filledText) ?? [],
      created: moment("created"),
      updated: moment("updated"),
      description: RichTextAnswer.markup(fields["description"]),
      comments: page?.comments ?? [],
      commentTotal: page?.total,
      attachments: fields["attachment"]?.elements.compactMap(attachment) ?? [],
      propertyConversations: LinkProperty.conversations(linkProperty),
      fieldConversations: custom.conversations,
      textFields: environment + custom.textFields,
      webURL: webBase + key.text
    )
  }

  private var environment: [IssueTextField] {
    let content = RichTextAnswer.markup(fields["environment"])
    if content.isEmpty, content.searchedTexts.isEmpty { return [] }
    return [IssueTextField(name: "Environment", content: content)]
  }

  private var status: IssueStatus? {
    guard let name = name("status") else { return nil }
    return IssueStatus(name: name, category: category(fields["status"]?["statusCategory"]))
  }

  /// The category by its key, else by its id.
  ///
  /// Source: fixture jira-cloud/GET_issue_transitions.json.
  private func category(_ json: JSONValue?) -> IssueStatus.Category {
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

  private func name(_ field: String) -> String? {
    fields[field]?["name"]?.filledText
  }

  private func moment(_ field: String) -> Timestamp? {
    fields[field]?.text.flatMap(Timestamp.init(iso8601:))
  }

  private func attachment(_ json: JSONValue) -> String? {
    json["filename"]?.filledText ?? json["title"]?.filledText ?? json["id"]?.identifier
  }
}
