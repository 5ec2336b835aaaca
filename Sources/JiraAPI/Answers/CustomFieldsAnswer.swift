internal import ContactResolution
internal import HTTPExchange

/// The fields that a site's administrators and apps added to an issue.
struct CustomFieldsAnswer {
  /// Conversation ids of all fields called "Linked Intercom conversation IDs".
  let conversations: [ConversationID]
  /// Every field with text or an address in it, by the number in its id.
  let textFields: [IssueTextField]

  /// The names under which Intercom's integration for Jira adds its fields, in lower case.
  private static let idsName = "linked intercom conversation ids"
  private static let countName = "number of linked intercom conversations"

  /// Reads the fields; `names` and `schema` are the answer's members of the same names.
  init(fields: JSONValue, names: JSONValue?, schema: JSONValue?) {
    let nameOf = Self.byName(names)
    let schemaOf = Self.byName(schema)
    var ids: [JSONValue] = []
    var texts: [(number: Int, field: IssueTextField)] = []
    for member in fields.members where Self.isCustom(member.name, schemaOf[member.name]) {
      let name = nameOf[member.name]?.filledText ?? member.name
      let folded = Self.folded(name)
      if folded == Self.countName { continue }
      let content = RichTextAnswer.field(member.value, schema: schemaOf[member.name])
      if folded == Self.idsName {
        ids.append(Self.idList(member.value, content))
        guard content.searchedTexts.contains(where: { $0.contains("://") }) else { continue }
      }
      if content.isEmpty, content.searchedTexts.isEmpty { continue }
      let number = Int(member.name.drop { !$0.isNumber }) ?? .max
      texts.append((number, IssueTextField(name: name, content: content)))
    }
    conversations = LinkProperty.conversations(.array(ids))
    textFields = texts.sorted { $0.number < $1.number }.map(\.field)
  }

  /// Whether a field of the name holds ids of linked conversations.
  static func holdsConversations(_ name: String) -> Bool { folded(name) == idsName }

  /// Whether a field of the name holds ids of linked conversations, or their number.
  static func tellsOfConversations(_ name: String) -> Bool {
    [idsName, countName].contains(folded(name))
  }

  /// The conversation ids in the value of a field of linked conversations.
  static func conversations(_ value: JSONValue) -> [ConversationID] {
    LinkProperty.conversations(idList(value, RichTextAnswer.field(value, schema: nil)))
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: " ")
  }

  /// The members of an object by their names; none for anything else.
  static func byName(_ json: JSONValue?) -> [String: JSONValue] {
    Dictionary(
      (json?.members ?? []).map { ($0.name, $0.value) },
      uniquingKeysWith: { $1 }
    )
  }

  /// Whether a field was added to Jira's own, by its id or its kind.
  static func isCustom(_ id: String, _ schema: JSONValue?) -> Bool {
    id.hasPrefix("customfield_") || schema?["custom"] != nil
  }

  /// A document (a text area on Cloud) as its text; any other value as it is.
  private static func idList(_ value: JSONValue, _ content: RichText) -> JSONValue {
    guard value["type"]?.text == "doc" else { return value }
    return .text(content.searchedTexts.joined(separator: ","))
  }
}
