/// The fields of the sample Jira: their ids, names and types.
enum JiraFields {
  /// The custom field of the Intercom app with conversation ids.
  static let linkedConversations = "customfield_10100"
  /// The custom field of the Intercom app with their number.
  static let conversationCount = "customfield_10101"
  /// A custom field for an address.
  static let customerThread = "customfield_10102"
  /// The sprints of an issue.
  static let sprint = "customfield_10020"
  /// The estimate of an issue.
  static let storyPoints = "customfield_10016"

  private struct Field {
    var id: String
    var name: String
    var type: String
    var items: String?
    var custom: String?
  }

  private static let fields = people + work + texts + intercom + teams

  private static let people = [
    Field(id: "summary", name: "Summary", type: "string"),
    Field(id: "issuetype", name: "Issue Type", type: "issuetype"),
    Field(id: "status", name: "Status", type: "status"),
    Field(id: "priority", name: "Priority", type: "priority"),
    Field(id: "resolution", name: "Resolution", type: "resolution"),
    Field(id: "resolutiondate", name: "Resolved", type: "datetime"),
    Field(id: "project", name: "Project", type: "project"),
    Field(id: "reporter", name: "Reporter", type: "user"),
    Field(id: "creator", name: "Creator", type: "user"),
    Field(id: "assignee", name: "Assignee", type: "user"),
    Field(id: "labels", name: "Labels", type: "array", items: "string"),
    Field(id: "created", name: "Created", type: "datetime"),
    Field(id: "updated", name: "Updated", type: "datetime"),
    Field(id: "lastViewed", name: "Last Viewed", type: "datetime"),
    Field(id: "watches", name: "Watchers", type: "watches"),
    Field(id: "votes", name: "Votes", type: "votes"),
  ]

  private static let work = [
    Field(id: "parent", name: "Parent", type: "issuelink"),
    Field(id: "subtasks", name: "Sub-tasks", type: "array", items: "issuelinks"),
    Field(id: "issuelinks", name: "Linked Issues", type: "array", items: "issuelinks"),
    Field(id: "fixVersions", name: "Fix versions", type: "array", items: "version"),
    Field(id: "versions", name: "Affects versions", type: "array", items: "version"),
    Field(id: "components", name: "Components", type: "array", items: "component"),
    Field(id: "duedate", name: "Due date", type: "date"),
    Field(id: "timetracking", name: "Time tracking", type: "timetracking"),
    Field(id: "timeestimate", name: "Remaining Estimate", type: "number"),
    Field(id: "timespent", name: "Time Spent", type: "number"),
    Field(id: "workratio", name: "Work Ratio", type: "number"),
  ]

  private static let texts = [
    Field(id: "description", name: "Description", type: "string"),
    Field(id: "environment", name: "Environment", type: "string"),
    Field(id: "attachment", name: "Attachment", type: "array", items: "attachment"),
    Field(id: "comment", name: "Comment", type: "comments-page"),
  ]

  private static let intercom = [
    Field(
      id: linkedConversations,
      name: "Linked Intercom conversation IDs",
      type: "string",
      custom: "com.atlassian.jira.plugin.system.customfieldtypes:textfield"
    ),
    Field(
      id: conversationCount,
      name: "Number of linked Intercom conversations",
      type: "number",
      custom: "com.atlassian.jira.plugin.system.customfieldtypes:float"
    ),
    Field(
      id: customerThread,
      name: "Customer thread",
      type: "string",
      custom: "com.atlassian.jira.plugin.system.customfieldtypes:url"
    ),
  ]

  private static let teams =
    [
      Field(
        id: sprint,
        name: "Sprint",
        type: "array",
        items: "json",
        custom: "com.pyxis.greenhopper.jira:gh-sprint"
      ),
      Field(
        id: storyPoints,
        name: "Story Points",
        type: "number",
        custom: "com.atlassian.jira.plugin.system.customfieldtypes:float"
      ),
    ]
    + SampleCustomField.allCases.map { field in
      Field(
        id: field.id,
        name: field.name,
        type: field.schema.type,
        items: field.schema.items,
        custom: field.schema.custom
      )
    }

  /// All ids in the order in which an issue carries them.
  static let ids = fields.map(\.id)

  /// The answer of `GET /field`.
  static var list: JSON {
    .array(
      fields.map {
        [
          "id": .text($0.id), "key": .text($0.id), "name": .text($0.name),
          "custom": .flag($0.custom != nil), "orderable": true, "navigable": true,
          "searchable": true, "clauseNames": clauseNames($0), "schema": schema($0),
        ]
      }
    )
  }

  /// The names of the given fields.
  static func names(_ ids: [String]) -> JSON {
    .object(chosen(ids).map { JSON.Member(name: $0.id, value: .text($0.name)) })
  }

  /// The types of the given fields.
  static func schemas(_ ids: [String]) -> JSON {
    .object(chosen(ids).map { JSON.Member(name: $0.id, value: schema($0)) })
  }

  /// The ids that a `fields` parameter asks for: ids, `*all`, `*navigable`, `-id`; all when empty.
  static func requested(_ words: [String]) -> [String] {
    let left = Set(words.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
    let named = Set(words.filter { !$0.hasPrefix("-") })
    let isAll = named.isEmpty || named.contains("*all") || named.contains("*navigable")
    return ids.filter { (isAll || named.contains($0)) && !left.contains($0) }
  }

  private static func chosen(_ ids: [String]) -> [Field] {
    let ids = Set(ids)
    return fields.filter { ids.contains($0.id) }
  }

  private static func number(_ field: Field) -> Int? {
    field.custom == nil ? nil : field.id.split(separator: "_").last.flatMap { Int($0) }
  }

  private static func clauseNames(_ field: Field) -> JSON {
    guard let number = number(field) else { return [.text(field.id)] }
    return ["cf[\(number)]", .text(field.name)]
  }

  private static func schema(_ field: Field) -> JSON {
    var schema: JSON = ["type": .text(field.type)]
    if let items = field.items { schema = schema.adding(["items": .text(items)]) }
    guard let custom = field.custom else { return schema.adding(["system": .text(field.id)]) }
    return schema.adding(["custom": .text(custom), "customId": .optional(number(field))])
  }
}
