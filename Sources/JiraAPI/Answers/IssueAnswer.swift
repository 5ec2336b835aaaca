internal import ContactResolution
internal import HTTPExchange

/// An issue as either kind of Jira writes it, read so that an odd field costs nothing but itself.
struct IssueAnswer {
  private let key: IssueKey
  private let fields: JSONValue
  private let names: JSONValue?
  private let schema: JSONValue?
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
    key = IssueKey(answeredKey) ?? asked
    fields = json["fields"] ?? .null
    names = json["names"]
    schema = json["schema"]
    custom = CustomFieldsAnswer(fields: fields, names: names, schema: schema)
    linkProperty = LinkProperty.value(in: json)
    self.webBase = webBase
  }

  /// The issue in the core's form.
  func issue() -> Issue {
    let page = fields["comment"].flatMap { CommentAnswer.page($0) }
    let summary = SummaryAnswer.summary(key, fields: fields, webBase: webBase)
    return Issue(
      key: key,
      summary: summary.summary,
      type: summary.type,
      status: summary.status,
      priority: summary.priority,
      reporter: summary.reporter,
      assignee: summary.assignee,
      labels: fields["labels"]?.elements.compactMap(\.filledText) ?? [],
      created: summary.created,
      updated: summary.updated,
      description: RichTextAnswer.markup(fields["description"]),
      comments: page?.comments ?? [],
      commentTotal: page?.total,
      attachments: fields["attachment"]?.elements.compactMap(attachment) ?? [],
      propertyConversations: LinkProperty.conversations(linkProperty),
      fieldConversations: custom.conversations,
      textFields: environment + custom.textFields,
      fields: FieldsAnswer(names: names, schema: schema).fields(fields),
      related: RelatedAnswer(webBase: webBase).related(in: fields),
      webURL: summary.webURL
    )
  }

  private var environment: [IssueTextField] {
    let content = RichTextAnswer.markup(fields["environment"])
    if content.isEmpty, content.searchedTexts.isEmpty { return [] }
    return [IssueTextField(name: "Environment", content: content)]
  }

  private func attachment(_ json: JSONValue) -> String? {
    json["filename"]?.filledText ?? json["title"]?.filledText ?? json["id"]?.identifier
  }
}
