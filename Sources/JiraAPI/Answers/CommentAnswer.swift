internal import ContactResolution
internal import HTTPExchange

/// Comments as Jira writes them: a page, or in an issue perhaps a plain array.
enum CommentAnswer {
  /// The page; its total is never less than what has been seen of it.
  static func page(_ json: JSONValue?, askedStart: Int = 0) -> CommentPage {
    let listed = json?["comments"]?.elements ?? json?.elements ?? []
    let comments = listed.compactMap(comment)
    let start = json?["startAt"]?.integer.map { Int(clamping: max(0, $0)) } ?? max(0, askedStart)
    let total = json?["total"]?.integer.map { Int(clamping: $0) } ?? 0
    let seen = start.addingReportingOverflow(listed.count)
    return CommentPage(
      comments: comments,
      start: start,
      total: listed.isEmpty ? max(total, 0) : max(total, seen.overflow ? total : seen.partialValue)
    )
  }

  private static func comment(_ json: JSONValue) -> Comment? {
    guard !json.members.isEmpty else { return nil }
    return Comment(
      id: json["id"]?.identifier ?? "",
      author: AccountAnswer.account(json["author"]),
      created: json["created"]?.text.flatMap(Timestamp.init(jira:)),
      updated: json["updated"]?.text.flatMap(Timestamp.init(jira:)),
      body: RichTextAnswer.markup(json["body"]),
      visibility: visibility(json)
    )
  }

  private static func visibility(_ json: JSONValue) -> String? {
    if let limit = json["visibility"] {
      return limit["value"]?.filledText ?? limit["identifier"]?.identifier
        ?? limit["type"]?.filledText
    }
    return json["jsdPublic"]?.flag == false ? "internal" : nil
  }
}
