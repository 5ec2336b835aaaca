internal import ContactResolution
internal import HTTPExchange

/// Comments as Jira writes them: a page, or perhaps a plain array, which knows no total.
enum CommentAnswer {
  /// The page; its total is never less than what has been seen of it.
  ///
  /// Nil for what is no list of comments.
  static func page(_ json: JSONValue, askedStart: Int = 0) -> CommentPage? {
    guard let listed = (json["comments"] ?? json).objects else { return nil }
    let start = json["startAt"]?.integer.map { Int(clamping: max(0, $0)) } ?? max(0, askedStart)
    let total = json["total"]?.integer.map { Int(clamping: max(0, $0)) }
    let seen = start.addingReportingOverflow(listed.count)
    let end = listed.isEmpty || seen.overflow ? 0 : seen.partialValue
    return CommentPage(
      comments: listed.compactMap(comment),
      start: start,
      total: total.map { max($0, end) }
    )
  }

  private static func comment(_ json: JSONValue) -> Comment? {
    guard !json.members.isEmpty else { return nil }
    return Comment(
      id: json["id"]?.identifier ?? "",
      author: AccountAnswer.account(json["author"]),
      created: json["created"]?.text.flatMap(Timestamp.init(iso8601:)),
      updated: json["updated"]?.text.flatMap(Timestamp.init(iso8601:)),
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
