/// The fields of the sample Jira: their ids, names and types.
enum JiraFields {
  /// The custom field of the Intercom app with conversation ids.
  static let linkedConversations = "customfield_10100"
  /// The custom field of the Intercom app with their number.
  static let conversationCount = "customfield_10101"
  /// A custom field for an address.
  static let customerThread = "customfield_10102"

  private struct Field {
    var id: String
    var name: String
    var type: String
    var custom: String?
  }

  private static let fields = [
    Field(id: "summary", name: "Summary", type: "string"),
    Field(id: "issuetype", name: "Issue Type", type: "issuetype"),
    Field(id: "status", name: "Status", type: "status"),
    Field(id: "priority", name: "Priority", type: "priority"),
    Field(id: "resolution", name: "Resolution", type: "resolution"),
    Field(id: "project", name: "Project", type: "project"),
    Field(id: "reporter", name: "Reporter", type: "user"),
    Field(id: "creator", name: "Creator", type: "user"),
    Field(id: "assignee", name: "Assignee", type: "user"),
    Field(id: "labels", name: "Labels", type: "array"),
    Field(id: "created", name: "Created", type: "datetime"),
    Field(id: "updated", name: "Updated", type: "datetime"),
    Field(id: "description", name: "Description", type: "string"),
    Field(id: "environment", name: "Environment", type: "string"),
    Field(id: "attachment", name: "Attachment", type: "array"),
    Field(id: "comment", name: "Comment", type: "comments-page"),
    Field(
      id: linkedConversations,
      name: "Linked Intercom conversation IDs",
      type: "string",
      custom: "textfield"
    ),
    Field(
      id: conversationCount,
      name: "Number of linked Intercom conversations",
      type: "number",
      custom: "float"
    ),
    Field(id: customerThread, name: "Customer thread", type: "string", custom: "url"),
  ]

  /// All ids in the order in which an issue carries them.
  static let ids = fields.map(\.id)

  /// The answer of `GET /field`.
  static var list: JSON {
    .array(
      fields.map {
        [
          "id": .text($0.id), "key": .text($0.id), "name": .text($0.name),
          "custom": .flag($0.custom != nil), "orderable": true, "navigable": true,
          "searchable": true, "clauseNames": [.text($0.name)], "schema": schema($0),
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
    fields.filter { ids.contains($0.id) }
  }

  private static func schema(_ field: Field) -> JSON {
    guard let custom = field.custom else {
      return ["type": .text(field.type), "system": .text(field.id)]
    }
    return [
      "type": .text(field.type),
      "custom": "com.atlassian.jira.plugin.system.customfieldtypes:\(custom)",
      "customId": .optional(field.id.split(separator: "_").last.flatMap { Int($0) }),
    ]
  }
}
